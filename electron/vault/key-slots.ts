import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { KdfCost } from './derive-key.ts'
import type { WrappedKey } from './key-file.ts'

/** The ways to open a vault, each with its own wrapped copy of the data key. */
export type SlotName = 'passphrase' | 'recovery' | 'keychain'

/** What a wrapped key is bound to: moved to another vault, slot or cost, it no longer opens. */
export type SlotBinding = Readonly<{ vaultId: string; slot: SlotName; cost: KdfCost | null }>

const tagBytes = 16
const cipher = 'aes-256-gcm'

const toAad = (binding: SlotBinding): Buffer => Buffer.from(canonicalize(binding) ?? '')

/** Seals the data key under a wrapping key. `salt` is the one that wrapping key was derived with. */
export function wrapKey(
  dataKey: Uint8Array,
  wrappingKey: Uint8Array,
  salt: Uint8Array,
  binding: SlotBinding,
): WrappedKey {
  const nonce = randomBytes(12)
  const sealing = createCipheriv(cipher, wrappingKey, nonce).setAAD(toAad(binding))
  const sealed = Buffer.concat([sealing.update(dataKey), sealing.final(), sealing.getAuthTag()])
  return { salt: toText(salt), nonce: toText(nonce), sealed: toText(sealed) }
}

/** Opens a slot; null when the wrapping key is another one or the slot was tampered with. */
export function unwrapKey(
  { nonce, sealed }: WrappedKey,
  wrappingKey: Uint8Array,
  binding: SlotBinding,
): Uint8Array | null {
  const all = Buffer.from(sealed, 'base64')
  try {
    const opening = createDecipheriv(cipher, wrappingKey, Buffer.from(nonce, 'base64'), {
      authTagLength: tagBytes,
    })
    opening.setAAD(toAad(binding)).setAuthTag(all.subarray(-tagBytes))
    const first = opening.update(all.subarray(0, -tagBytes))
    opening.final()
    return first
  } catch {
    return null
  }
}

/** Wrapping key from a secret that is random already, so needs no slow hash (recovery key, keychain). */
export const deriveFromRandom = (
  secret: Uint8Array,
  salt: Uint8Array,
  slot: SlotName,
): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, salt, `rondetafel ${slot}`, 32))

/** Salt of a slot, as bytes. */
export const readSalt = ({ salt }: WrappedKey): Uint8Array => Buffer.from(salt, 'base64')

const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
