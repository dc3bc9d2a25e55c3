import type { Session } from 'electron'

/** Schemes that never leave the process. */
const inside: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:'])

/** Lets a session speak to one origin (and its WebSocket twin) and to nothing else on any network. */
export function guardNetwork(session: Session, readOrigin: () => string): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayRequest(url, readOrigin()) }),
  )
}

/** True for the origin itself, its ws(s) twin and what stays inside the page. */
export function mayRequest(link: string, origin: string): boolean {
  try {
    const { protocol, host } = new URL(link)
    const own = new URL(origin)
    if (inside.has(protocol)) return true
    return (
      host === own.host && [own.protocol, own.protocol.replace('http', 'ws')].includes(protocol)
    )
  } catch {
    return false
  }
}
