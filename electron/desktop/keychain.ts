import { randomBytes } from 'node:crypto'
import { safeStorage } from 'electron'

/** Where the encrypted secret stays between starts. */
export type SecretPlace = Readonly<{
  read: () => string | null
  write: (encrypted: string | null) => void
}>

/** On Linux these keep a "secret" under a password that is the same everywhere. */
const unsafeBackends: ReadonlySet<string> = new Set(['basic_text', 'unknown'])

/** Whether this system keeps secrets from other users. Never falls back to plain text. */
export async function isKeychainSafe(platform: NodeJS.Platform): Promise<boolean> {
  if (platform === 'linux' && unsafeBackends.has(safeStorage.getSelectedStorageBackend()))
    return false
  return await safeStorage.isAsyncEncryptionAvailable().catch(() => false)
}

/** Makes a new secret, keeps it encrypted, and answers it (32 bytes in base64) for the vault's slot. */
export async function makeSecret(place: SecretPlace): Promise<string> {
  const secret = randomBytes(32).toString('base64')
  place.write((await safeStorage.encryptStringAsync(secret)).toString('base64'))
  return secret
}

/** The kept secret, or null when there is none or the system no longer gives it (new user, new computer). */
export async function readSecret(place: SecretPlace): Promise<string | null> {
  const encrypted = place.read()
  if (encrypted === null) return null
  try {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(
      Buffer.from(encrypted, 'base64'),
    )
    if (shouldReEncrypt)
      place.write((await safeStorage.encryptStringAsync(result)).toString('base64'))
    return result
  } catch {
    return null
  }
}
