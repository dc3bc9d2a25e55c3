import type { IncomingHttpHeaders } from 'node:http'

/** Loopback serves the owner's own window; network serves the guests of a meeting, over TLS. */
export type ListenerKind = 'loopback' | 'network'

/** Under which names and port a listener may be addressed. */
export type ListenerNames = Readonly<{ kind: ListenerKind; names: readonly string[]; port: number }>

/**
 * True when a request really means this listener. Another site's page can make a browser connect here
 * under a name of its own (DNS rebinding), with Host and Origin agreeing; so both are laid beside our own
 * addresses, as parsed URLs and not as text. App clients send no Origin.
 */
export function isAddressedToUs(
  headers: Pick<IncomingHttpHeaders, 'host' | 'origin'>,
  { kind, names, port }: ListenerNames,
): boolean {
  const scheme = kind === 'network' ? 'https:' : 'http:'
  const own = new Set(names.map((name) => toOrigin(`${scheme}//${toUrlHost(name)}:${port}`)))
  const isOwn = (origin: string | null): boolean => origin !== null && own.has(origin)
  return (
    isOwn(toHostOrigin(scheme, headers.host)) &&
    (headers.origin === undefined || isOwn(toExactOrigin(headers.origin)))
  )
}

/** An IPv6 address as it stands in a URL. */
export const toUrlHost = (name: string): string => (name.includes(':') ? `[${name}]` : name)

/** Nothing but a name and a port: no user, no path, no space that a parser would forgive. */
const toHostOrigin = (scheme: string, host: string | undefined): string | null =>
  host !== undefined && /^[\w.\-:[\]]+$/.test(host) ? toOrigin(`${scheme}//${host}`) : null

const toExactOrigin = (text: string): string | null => {
  const origin = toOrigin(text)
  return origin === text ? origin : null
}

function toOrigin(text: string): string | null {
  return URL.canParse(text) ? new URL(text).origin : null
}
