/** What a link may carry behind '#': secrets that no server ever sees. */
export type LinkFragment = Readonly<{
  /** Of the start link, while the vault is closed. */
  door: string | null
  /** The owner's, when the vault is open already. */
  token: string | null
  /** Of an invite. */
  code: string | null
  /** Of a question that is answered once. */
  answer: string | null
  /** The fingerprint of the certificate; only the app can check it. */
  pin: string | null
}>

/** Reads a location hash; a hash that is an ordinary anchor answers null. */
export function readLinkFragment(hash: string): LinkFragment | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const of = (name: string) => {
    const value = fields.get(name)
    return value === null || value === '' ? null : value
  }
  const fragment = {
    door: of('door'),
    token: of('token'),
    code: of('code'),
    answer: of('answer'),
    pin: of('pin'),
  }
  return Object.values(fragment).every((value) => value === null) ? null : fragment
}
