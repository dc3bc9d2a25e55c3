import { describe, expect, test } from 'vitest'
import { deriveKey, kdfCost } from '../../../../electron/vault/derive-key.ts'
import { unwrapKey, wrapKey } from '../../../../electron/vault/key-slots.ts'
import { createKeys, unlockDataKey, wrapByRandom } from '../../../../electron/vault/unlock.ts'
import { toRawKey } from '../../../../electron/vault/raw-key.ts'
import { cheapKdfCost } from '../../../helpers/temporary-vault.ts'

const dataKey = new Uint8Array(32).fill(5)
const wrappingKey = new Uint8Array(32).fill(6)
const salt = new Uint8Array(16)
const binding = { vaultId: 'a', slot: 'passphrase', cost: cheapKdfCost } as const

describe('a wrapped key', () => {
  test('opens in its own vault, slot and cost only', () => {
    const wrapped = wrapKey(dataKey, wrappingKey, salt, binding)
    expect(unwrapKey(wrapped, wrappingKey, binding)).toEqual(Buffer.from(dataKey))
    expect(unwrapKey(wrapped, wrappingKey, { ...binding, vaultId: 'b' })).toBeNull()
    expect(unwrapKey(wrapped, wrappingKey, { ...binding, slot: 'recovery' })).toBeNull()
    const cost = { ...cheapKdfCost, passes: 3 }
    expect(unwrapKey(wrapped, wrappingKey, { ...binding, cost })).toBeNull()
    expect(unwrapKey(wrapped, new Uint8Array(32), binding)).toBeNull()
  })

  test('opens no more when it is cut off, so that no tag can be shortened', () => {
    const wrapped = wrapKey(dataKey, wrappingKey, salt, binding)
    for (const length of [0, 4, 15, 16, 47]) {
      const sealed = Buffer.from(wrapped.sealed, 'base64').subarray(0, length).toString('base64')
      expect(unwrapKey({ ...wrapped, sealed }, wrappingKey, binding)).toBeNull()
    }
  })

  test('is never in the file in readable form, and neither is what opens it', async () => {
    const passphrase = 'groene regenlaars aan zee'
    const keys = await createKeys({ passphrase, ownerName: 'x', now: 0, cost: cheapKdfCost })
    const text = JSON.stringify(keys.file)
    for (const secret of [keys.dataKey]) {
      expect(text).not.toContain(Buffer.from(secret).toString('hex'))
      expect(text).not.toContain(Buffer.from(secret).toString('base64').slice(0, 20))
    }
    expect(text).not.toContain(keys.recoveryKey)
    expect(text).not.toContain(passphrase)
  })
})

describe('the three ways in', () => {
  test('an empty passphrase is a wrong one', async () => {
    const passphrase = 'groene regenlaars aan zee'
    const { file } = await createKeys({ passphrase, ownerName: 'x', now: 0, cost: cheapKdfCost })
    await expect(unlockDataKey(file, { passphrase: '' })).rejects.toMatchObject({
      code: 'vault/wrong-passphrase',
    })
  })

  test('give the same data key, and the keychain only while it has a slot', async () => {
    const passphrase = 'groene regenlaars aan zee'
    const made = await createKeys({ passphrase, ownerName: 'x', now: 0, cost: cheapKdfCost })
    const keychainSecret = new Uint8Array(32).fill(1)
    await expect(unlockDataKey(made.file, { keychainSecret })).rejects.toMatchObject({
      code: 'vault/wrong-passphrase',
      details: { slot: 'keychain' },
    })
    const keychain = wrapByRandom(made.file, made.dataKey, 'keychain', keychainSecret)
    const file = { ...made.file, slots: { ...made.file.slots, keychain } }
    const expected = Buffer.from(made.dataKey)
    expect(await unlockDataKey(file, { passphrase })).toEqual(expected)
    expect(await unlockDataKey(file, { recoveryKey: made.recoveryKey })).toEqual(expected)
    expect(await unlockDataKey(file, { keychainSecret })).toEqual(expected)
    await expect(unlockDataKey(file, { keychainSecret: new Uint8Array(32) })).rejects.toMatchObject(
      { code: 'vault/wrong-passphrase' },
    )
  })
})

describe('the slow hash', () => {
  test('is Argon2id: the same bytes as the reference implementation', async () => {
    // Computed once with OpenSSL 3.5 (crypto.argon2 of Node 24).
    const key = await deriveKey({
      passphrase: new TextEncoder().encode('passphrase'),
      salt: new TextEncoder().encode('saltsaltsaltsalt'),
      cost: cheapKdfCost,
    })
    expect(Buffer.from(key).toString('hex')).toBe(
      'f5fbd180f72ee59503897edba5552fdc02c5d3b15dd11d22ed570e156abac240',
    )
  })

  test.each([
    { memoryKiB: 19 * 1024 - 1, passes: 2, lanes: 1 },
    { memoryKiB: 64 * 1024, passes: 1, lanes: 1 },
    { memoryKiB: 8 * 1024 * 1024, passes: 3, lanes: 1 },
  ])('refuses a cost outside its bounds: %o', (cost) => {
    expect(kdfCost.safeParse(cost).success).toBe(false)
  })
})

describe('the raw key', () => {
  test('is written as SQLCipher reads it', () => {
    const key = Uint8Array.from({ length: 32 }, (_, index) => index * 8 + 7)
    expect(toRawKey(key).toString('latin1')).toBe(`x'${Buffer.from(key).toString('hex')}'`)
  })
})
