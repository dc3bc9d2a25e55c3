import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { VaultConnection } from '../../../../electron/vault/vault-connection.ts'
import { openVault } from '../../../../electron/vault/open-vault.ts'
import { createTemporaryVault, type TemporaryVault } from '../../../helpers/temporary-vault.ts'
import { exampleCreation, exampleUpdate } from '../../../helpers/vault-database.ts'

async function openWithCase(): Promise<TemporaryVault> {
  const temporary = await createTemporaryVault()
  onTestFinished(temporary.close)
  await temporary.vault.call('createCase', exampleCreation)
  return temporary
}

describe('the thread', () => {
  test('answers a thousand calls at once, in order, each with its own place', async () => {
    const { vault } = await openWithCase()
    const seqs = await Promise.all(
      Array.from({ length: 1000 }, async () => vault.call('appendUpdate', exampleUpdate)),
    )
    expect(seqs.map(({ seq }) => seq)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1))
    expect(await vault.call('count', {})).toMatchObject({ logRows: 1000 })
  })

  test.each([3, 200_000])('leaves the caller its buffer of %i bytes', async (length) => {
    const { vault } = await openWithCase()
    const pool = new Uint8Array(length * 2).fill(9)
    const update = pool.subarray(length / 2, length / 2 + length)
    await vault.call('appendUpdate', { ...exampleUpdate, update })
    expect(update.byteLength).toBe(length)
    const loaded = await vault.call('loadDocument', { id: 'doc-1' })
    expect(loaded?.log[0]?.update).toEqual(update.slice())
    expect(loaded?.log[0]?.update.buffer.byteLength).toBe(length)
  })

  test('finishes what was asked before closing', async () => {
    const temporary = await openWithCase()
    const { vault } = temporary
    const asked = Promise.all([
      ...Array.from({ length: 700 }, async () => vault.call('appendUpdate', exampleUpdate)),
      vault.backUp(),
    ])
    const again = await temporary.reopen()
    await asked
    expect(await again.call('count', {})).toMatchObject({ logRows: 700 })
  })

  test('that dies rejects what waits and says so once', async () => {
    const vault = new VaultConnection(
      new URL(`data:text/javascript,import { parentPort } from 'node:worker_threads'
        parentPort.once('message', () => { throw new Error('dead') })`),
    )
    const listener = vi.fn<(code: string) => void>()
    vault.onFailure(listener)
    await expect(vault.call('listCases', {})).rejects.toMatchObject({ code: 'storage/failed' })
    await expect(vault.call('listCases', {})).rejects.toMatchObject({ code: 'storage/failed' })
    await vault.close()
    expect(listener.mock.calls).toEqual([['storage/failed']])
    const late = vi.fn<(code: string) => void>()
    vault.onFailure(late)
    await vi.waitFor(() => expect(late).toHaveBeenCalledWith('storage/failed'))
  })
})

describe('keys of an open vault', () => {
  test('change with the passphrase: the old one opens no more', async () => {
    const { vault, location, passphrase } = await openWithCase()
    const next = 'nieuwe sleutels voor oud huis'
    await expect(vault.changePassphrase('kort')).rejects.toMatchObject({
      code: 'vault/weak-passphrase',
    })
    expect(await vault.checkPassphrase(passphrase)).toBe(true)
    await vault.changePassphrase(next)
    expect(await vault.checkPassphrase(passphrase)).toBe(false)
    expect(await vault.checkPassphrase(next)).toBe(true)
    await vault.close()
    await expect(openVault(location, { passphrase })).rejects.toMatchObject({
      code: 'vault/wrong-passphrase',
    })
    await (await openVault(location, { passphrase: next })).close()
  })

  test('may be kept by the keychain too, until that slot is removed', async () => {
    const temporary = await openWithCase()
    const keychainSecret = new Uint8Array(32).fill(3)
    await temporary.vault.setKeychainSlot(keychainSecret)
    expect(keychainSecret[0]).toBe(3)
    await temporary.vault.close()
    const vault = await openVault(temporary.location, { keychainSecret })
    await vault.setKeychainSlot(null)
    await vault.close()
    await expect(openVault(temporary.location, { keychainSecret })).rejects.toMatchObject({
      code: 'vault/wrong-passphrase',
      details: { slot: 'keychain' },
    })
  })

  test('let calls through while the slow hash runs', async () => {
    const { vault, passphrase } = await openWithCase()
    const order: string[] = []
    const checked = vault.checkPassphrase(passphrase).then(() => order.push('hash'))
    await vault.call('appendUpdate', exampleUpdate).then(() => order.push('call'))
    await checked
    expect(order).toEqual(['call', 'hash'])
  })
})
