import {
  clientProtocolPrefix,
  subprotocol,
  tokenProtocolPrefix,
} from '../../shared/document/sync-messages.ts'

/** What a client says of itself in its subprotocols. */
export type SocketOffer = Readonly<{
  token: string | null
  /** The Yjs client id it will write under. */
  clientId: number | null
  /** It understands acknowledgements. */
  wantsAck: boolean
  /** It speaks only versions of our protocol that this host does not know. */
  speaksOtherVersion: boolean
}>

const maxClientId = 0xffffffff
/** 'rondetafel.v' of 'rondetafel.v1'. */
const anyVersionPrefix = subprotocol.replace(/\d+$/, '')

/** Reads the Sec-WebSocket-Protocol header. */
export function readOffer(header: string | undefined): SocketOffer {
  const offered = (header ?? '').split(',').map((entry) => entry.trim())
  const after = (prefix: string): string | null =>
    offered.find((entry) => entry.startsWith(prefix))?.slice(prefix.length) ?? null
  return {
    token: after(tokenProtocolPrefix),
    clientId: toClientId(after(clientProtocolPrefix)),
    wantsAck: offered.includes(subprotocol),
    speaksOtherVersion:
      !offered.includes(subprotocol) && offered.some((entry) => entry.startsWith(anyVersionPrefix)),
  }
}

function toClientId(text: string | null): number | null {
  const id = text !== null && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null
  return id !== null && id <= maxClientId ? id : null
}

/**
 * The one subprotocol that the handshake answers. Ours when offered; else one of the client's own, because
 * browsers drop a connection on which none was chosen, and would then never see our close code. The token
 * only as the last resort: it goes back to nobody but its sender.
 */
export function pickSubprotocol(offered: ReadonlySet<string>): string | false {
  if (offered.has(subprotocol)) return subprotocol
  const [first] = [...offered].toSorted(
    (a, b) => Number(a.startsWith(tokenProtocolPrefix)) - Number(b.startsWith(tokenProtocolPrefix)),
  )
  return first ?? false
}
