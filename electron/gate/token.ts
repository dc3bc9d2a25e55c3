import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A bearer token: 32 random bytes in the alphabet of URLs and WebSocket subprotocols. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored in place of a token. Unsalted is sound here: a token has 256 bits of its own. */
export const hashToken = (token: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(token).digest())

/** True when two secrets are equal; takes the same time wherever they differ. */
export const isSameSecret = (left: string, right: string): boolean =>
  timingSafeEqual(hashToken(left), hashToken(right))
