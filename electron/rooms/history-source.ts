import type { Vault } from '../vault/vault-operations.ts'

/** What reading the past needs of the rest of the host. */
export type HistorySource = Readonly<{
  vault: Pick<Vault, 'call'>
  /** Lets everything that waits in the event loop go first. */
  pause(): Promise<void>
}>
