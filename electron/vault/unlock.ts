import { randomBytes } from 'node:crypto'
import { AppError } from '../../shared/errors/app-error.ts'
import { type Derivation, deriveKey, type KdfCost, toPassphraseBytes } from './derive-key.ts'
import type { KeyFile } from './key-file.ts'
import {
  deriveFromRandom,
  readSalt,
  type SlotBinding,
  type SlotName,
  unwrapKey,
  wrapKey,
} from './key-slots.ts'
import { readRecoveryKeyText, recoveryKeyBytes, toRecoveryKeyText } from './recovery-key.ts'
import type { Milliseconds } from './vault-operations.ts'

/** One of the three things that open a vault. */
export type VaultSecret =
  | Readonly<{ passphrase: string }>
  | Readonly<{ recoveryKey: string }>
  | Readonly<{ keychainSecret: Uint8Array }>

/** How the slow hash is run: here, or in a thread apart so that this one goes on. */
export type Derive = (derivation: Derivation) => Promise<Uint8Array>

const dataKeyBytes = 32
const saltBytes = 16

/**
 * Finds the data key. Throws 'vault/wrong-passphrase' (also for a keychain secret, with its slot named)
 * or 'vault/wrong-recovery-key' (with `reason`: 'mistyped' when the check symbol does not fit, else 'other').
 */
export async function unlockDataKey(
  file: KeyFile,
  secret: VaultSecret,
  derive: Derive = deriveKey,
): Promise<Uint8Array> {
  if ('passphrase' in secret) return unlockByPassphrase(file, secret.passphrase, derive)
  if ('recoveryKey' in secret) return unlockByRecoveryKey(file, secret.recoveryKey)
  const slot = file.slots.keychain
  const key = slot && unlockSlot(file, 'keychain', slot, secret.keychainSecret)
  if (key === null) throw new AppError('vault/wrong-passphrase', { slot: 'keychain' })
  return key
}

async function unlockByPassphrase(
  file: KeyFile,
  text: string,
  derive: Derive,
): Promise<Uint8Array> {
  const { passphrase: slot } = file.slots
  // No vault has an empty one, and the hash refuses to run on it.
  if (text === '') throw new AppError('vault/wrong-passphrase')
  const passphrase = toPassphraseBytes(text)
  const wrappingKey = await derive({ passphrase, salt: readSalt(slot), cost: slot.cost })
  const key = unwrapKey(slot, wrappingKey, bind(file, 'passphrase', slot.cost))
  wrappingKey.fill(0)
  passphrase.fill(0)
  if (key === null) throw new AppError('vault/wrong-passphrase')
  return key
}

/** The recovery key's part of unlockDataKey; needs no slow hash, because the key is random already. */
export function unlockByRecoveryKey(file: KeyFile, text: string): Uint8Array {
  const secret = readRecoveryKeyText(text)
  if (secret === null) throw new AppError('vault/wrong-recovery-key', { reason: 'mistyped' })
  const key = unlockSlot(file, 'recovery', file.slots.recovery, secret)
  secret.fill(0)
  if (key === null) throw new AppError('vault/wrong-recovery-key', { reason: 'other' })
  return key
}

type KeyedSlot = KeyFile['slots']['recovery']

function unlockSlot(
  file: KeyFile,
  name: SlotName,
  slot: KeyedSlot,
  secret: Uint8Array,
): Uint8Array | null {
  const wrappingKey = deriveFromRandom(secret, readSalt(slot), name)
  const key = unwrapKey(slot, wrappingKey, bind(file, name, null))
  wrappingKey.fill(0)
  return key
}

const bind = (
  { vaultId }: Pick<KeyFile, 'vaultId'>,
  slot: SlotName,
  cost: KdfCost | null,
): SlotBinding => ({ vaultId, slot, cost })

/** All keys of a new vault; only `file` goes to disk. */
export type NewKeys = Readonly<{ file: KeyFile; dataKey: Uint8Array; recoveryKey: string }>

/** Draws the keys of a new vault and wraps them; the recovery key is answered once, as text to write down. */
export async function createKeys(
  input: Readonly<{ passphrase: string; ownerName: string; now: Milliseconds; cost: KdfCost }>,
  derive: Derive = deriveKey,
): Promise<NewKeys> {
  const dataKey = randomBytes(dataKeyBytes)
  const recoverySecret = randomBytes(recoveryKeyBytes)
  const vaultId = randomBytes(16).toString('hex')
  const passphrase = await wrapByPassphrase(
    { vaultId },
    dataKey,
    input.passphrase,
    input.cost,
    derive,
  )
  const recovery = wrapByRandom({ vaultId }, dataKey, 'recovery', recoverySecret)
  const recoveryKey = toRecoveryKeyText(recoverySecret)
  recoverySecret.fill(0)
  const file: KeyFile = {
    format: 1,
    vaultId,
    ownerName: input.ownerName,
    createdAt: input.now,
    confirmedAt: null,
    slots: { passphrase, recovery, keychain: null },
    restored: null,
  }
  return { file, dataKey, recoveryKey }
}

/** Wraps the data key under a passphrase, with a fresh salt. */
export async function wrapByPassphrase(
  file: Pick<KeyFile, 'vaultId'>,
  dataKey: Uint8Array,
  text: string,
  cost: KdfCost,
  derive: Derive = deriveKey,
): Promise<KeyFile['slots']['passphrase']> {
  const salt = randomBytes(saltBytes)
  const passphrase = toPassphraseBytes(text)
  const wrappingKey = await derive({ passphrase, salt, cost })
  const slot = wrapKey(dataKey, wrappingKey, salt, bind(file, 'passphrase', cost))
  wrappingKey.fill(0)
  passphrase.fill(0)
  return { ...slot, cost }
}

/** Wraps the data key under a secret that is random already (recovery key, keychain). */
export function wrapByRandom(
  file: Pick<KeyFile, 'vaultId'>,
  dataKey: Uint8Array,
  name: SlotName,
  secret: Uint8Array,
): KeyedSlot {
  const salt = randomBytes(saltBytes)
  const wrappingKey = deriveFromRandom(secret, salt, name)
  const slot = wrapKey(dataKey, wrappingKey, salt, bind(file, name, null))
  wrappingKey.fill(0)
  return slot
}
