/** An invite that the desktop app may follow: only TLS, and only with a fingerprint to hold it to. */
export type JoinInvite = Readonly<{
  /** 'https://ADDRESS:PORT' of the other laptop. */
  origin: string
  code: string
  /** SHA-256 of the certificate that the laptop must show, 64 hex digits. */
  pin: string
}>

/** 'rondetafel:' links, which the system hands to this app. */
export const deepLinkScheme = 'rondetafel'
/** An honest link is under 200; anything longer is no invite. */
const maxLength = 512
const pinPattern = /^[0-9a-f]{64}$/
/** As spoken codes are written: letters and digits, perhaps in groups. */
const codePattern = /^[0-9A-Za-z]{4,16}(?:[ -][0-9A-Za-z]{1,16})*$/
const hostPattern = /^(?:[0-9A-Za-z.-]{1,253}|\[[0-9a-f:]{2,45}\]):[0-9]{1,5}$/

/**
 * Reads 'https://ADDRESS:PORT/meedoen#code=…&pin=…' (what an invite shows) or
 * 'rondetafel://join#host=ADDRESS:PORT&code=…&pin=…' (what the system hands to the app). Null for
 * everything else: such a text may come from any page or mail.
 */
export function parseJoinLink(link: string): JoinInvite | null {
  if (link.length > maxLength) return null
  const url = parseUrl(link)
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '') return null
  const fields = parseFields(url.hash)
  if (fields === null) return null
  const isDeepLink = url.protocol === `${deepLinkScheme}:`
  const origin = isDeepLink ? toDeepOrigin(url, fields.get('host')) : toPageOrigin(url)
  const [code, pin] = [fields.get('code') ?? '', (fields.get('pin') ?? '').toLowerCase()]
  const isSound = origin !== null && codePattern.test(code) && pinPattern.test(pin)
  return isSound && fields.size === (isDeepLink ? 3 : 2) ? { origin, code, pin } : null
}

/** The page that a join window opens: the guest's own form, with the code filled in. */
export const toJoinPage = ({ origin, code, pin }: JoinInvite): string =>
  `${origin}/meedoen#${new URLSearchParams({ code, pin }).toString()}`

/** The first argument that is a deep link. Windows and Linux hand it over on the command line. */
export const findDeepLink = (argv: readonly string[]): string | null =>
  argv.find((argument) => argument.startsWith(`${deepLinkScheme}://`)) ?? null

function parseUrl(link: string): URL | null {
  try {
    return new URL(link)
  } catch {
    return null
  }
}

/** Null when a field stands there twice: which one counts would depend on the reader. */
function parseFields(hash: string): ReadonlyMap<string, string> | null {
  const entries = [...new URLSearchParams(hash.slice(1))]
  const fields = new Map(entries)
  return fields.size === entries.length ? fields : null
}

function toPageOrigin({ protocol, pathname, origin }: URL): string | null {
  return protocol === 'https:' && pathname === '/meedoen' ? origin : null
}

function toDeepOrigin({ hostname, pathname, port }: URL, host: string | undefined): string | null {
  if (hostname !== 'join' || port !== '' || !['', '/'].includes(pathname)) return null
  if (host === undefined || !hostPattern.test(host)) return null
  return parseUrl(`https://${host}`)?.origin ?? null
}
