import { createHash } from 'node:crypto'

/** Fingerprint of the words that everyone answered to: SHA-256 of the UTF-8 text, in hex. */
export const toTextHash = (text: string): string => createHash('sha256').update(text).digest('hex')
