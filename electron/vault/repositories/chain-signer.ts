import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import canonicalize from 'canonicalize'
import type { VaultOperations } from '../vault-operations.ts'

const keySetting = 'chain.signingKey'
const keyForm = { format: 'der', type: 'pkcs8' } as const
/** Crockford's alphabet: nothing in it is read for something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const sealSymbols = 20

/** What a vault signs with; the private key does not leave the vault's thread. */
export type ChainSigner = Readonly<{
  /** Short form of the public key, by which people know this vault: 20 symbols in fours. */
  seal(): string
  /** The public key and its signature of the RFC 8785 form of a value, both as base64. */
  sign(value: unknown): Readonly<{ key: string; signature: string }>
}>

/**
 * The Ed25519 key of this vault, made when it is first asked for: a caller must be in a transaction. It is read
 * anew each time, because one that was made in a transaction that failed was never there. Not chosen: the key
 * of the network certificate, which is renewed and can be the organisation's own.
 */
export function chainSigner({
  readSetting,
  writeSetting,
}: Pick<VaultOperations, 'readSetting' | 'writeSetting'>): ChainSigner {
  const readKey = (): KeyObject => {
    const kept = readSetting({ name: keySetting })
    if (kept !== null) return createPrivateKey({ key: Buffer.from(kept, 'base64'), ...keyForm })
    const { privateKey } = generateKeyPairSync('ed25519')
    const value = privateKey.export(keyForm).toString('base64')
    writeSetting({ name: keySetting, value })
    return privateKey
  }
  return {
    seal: () => toSeal(toPublic(readKey())),
    sign(value) {
      const privateKey = readKey()
      const signature = sign(null, Buffer.from(canonicalize(value) ?? ''), privateKey)
      return {
        key: toPublic(privateKey).toString('base64'),
        signature: signature.toString('base64'),
      }
    },
  }
}

const toPublic = (privateKey: KeyObject): Buffer =>
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' })

/** The first 100 bits of the sha256 of a public key: too many to make another key that shows the same. */
function toSeal(publicKey: Buffer): string {
  const bits = BigInt(`0x${createHash('sha256').update(publicKey).digest('hex')}`)
  return Array.from({ length: sealSymbols }, (_, at) =>
    alphabet.charAt(Number((bits >> BigInt(256 - 5 * (at + 1))) & 31n)),
  )
    .join('')
    .replaceAll(/(.{4})(?=.)/g, '$1-')
}
