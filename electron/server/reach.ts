import type { ListenerKind, ListenerNames } from './host-names.ts'

/** Where this host can be reached at this moment, as the checks on every request need it. */
export type Reach = Readonly<{
  /** Null while that listener is closed. */
  namesOf(kind: ListenerKind): ListenerNames | null
  /**
   * The fingerprint that a client on the network listener must name; null when any client may come: the
   * certificate is the organisation's own, or the regisseur allowed browsers for this meeting.
   */
  requiredPin(): string | null
}>
