import { beforeEach, expect, test } from 'vitest'
import {
  isKeychainSafe,
  makeSecret,
  readSecret,
  type SecretPlace,
} from '../../../../electron/desktop/keychain.ts'
import { calls, resetFakeElectron } from '../../../helpers/fake-electron.ts'

let stored: string | null = null
const place: SecretPlace = {
  read: () => stored,
  write: (encrypted) => {
    stored = encrypted
  },
}
beforeEach(() => {
  resetFakeElectron()
  stored = null
})

test.each(['basic_text', 'unknown'])('Linux with %s is no keychain', async (backend) => {
  calls.backend = backend
  expect(await isKeychainSafe('linux')).toBe(false)
  expect(await isKeychainSafe('darwin')).toBe(true)
})

test('a keychain that does not answer is no keychain', async () => {
  calls.canEncrypt = false
  expect(await isKeychainSafe('linux')).toBe(false)
  expect(await isKeychainSafe('win32')).toBe(false)
})

test('a secret is 32 random bytes, kept unreadable and read back', async () => {
  const secret = await makeSecret(place)
  expect(Buffer.from(secret, 'base64')).toHaveLength(32)
  expect(Buffer.from(stored ?? '', 'base64').toString()).not.toContain(secret)
  expect(await readSecret(place)).toBe(secret)
  expect(await makeSecret(place)).not.toBe(secret)
})

test('a secret is encrypted anew when the system has a new key', async () => {
  const secret = await makeSecret(place)
  calls.isKeyRotated = true
  const writes: (string | null)[] = []
  const watched = { ...place, write: (text: string | null) => void writes.push(text) }
  expect(await readSecret(watched)).toBe(secret)
  expect(writes).toEqual([stored])
})

test('nothing kept, or nothing that the system gives back, is no secret', async () => {
  expect(await readSecret(place)).toBeNull()
  await makeSecret(place)
  calls.canEncrypt = false
  expect(await readSecret(place)).toBeNull()
})
