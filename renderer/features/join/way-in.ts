/**
 * How a guest reaches the host, which decides what can be said of the connection: at the host's own laptop
 * nothing goes over a network; the desktop app compares the certificate with the fingerprint of the invite
 * before it shows a page; a browser over the network cannot.
 */
export type WayIn = 'this laptop' | 'desktop app' | 'browser'

/** The way in that a page at this place, in this program, was reached by. */
export function toWayIn({ hostname }: Pick<Location, 'hostname'>, agent: string): WayIn {
  if (hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]')
    return 'this laptop'
  return agent.includes('Electron/') ? 'desktop app' : 'browser'
}

/** True when nobody checks the certificate. That of the organisation a browser checks by itself. */
export const isUnpinned = (wayIn: WayIn, ownCertificate: boolean): boolean =>
  wayIn === 'browser' && !ownCertificate
