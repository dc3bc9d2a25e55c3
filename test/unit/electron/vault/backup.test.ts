import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findSuperfluous } from '../../../../electron/vault/backup-list.ts'
import {
  listBackups,
  openVault,
  readVaultPresence,
  restoreBackup,
} from '../../../../electron/vault/open-vault.ts'
import { createTemporaryVault, type TemporaryVault } from '../../../helpers/temporary-vault.ts'
import { exampleCreation, exampleUpdate } from '../../../helpers/vault-database.ts'

async function openWithCase(): Promise<TemporaryVault> {
  const temporary = await createTemporaryVault()
  onTestFinished(temporary.close)
  await temporary.vault.call('createCase', exampleCreation)
  return temporary
}

describe('a backup', () => {
  test('is listed once it is whole, newest first, and holds nothing readable', async () => {
    const { vault, location } = await openWithCase()
    const first = await vault.backUp()
    const second = await vault.backUp()
    expect(await listBackups(location)).toEqual([second, first])
    expect((await readVaultPresence(location)).backups).toEqual([second, first])
    const folder = join(location.folder, 'backups', first.id)
    expect((await readdir(folder)).toSorted()).toEqual(['manifest.json', 'vault.db', 'vault.json'])
    const bytes = await readFile(join(folder, 'vault.db'))
    expect(bytes.includes('SQLite format 3')).toBe(false)
    expect(bytes.includes('Huishouden')).toBe(false)
  })

  test('does not count while unfinished or under a strange name', async () => {
    const { vault, location } = await openWithCase()
    const { id } = await vault.backUp()
    await rm(join(location.folder, 'backups', id, 'manifest.json'))
    expect(await listBackups(location)).toEqual([])
    await expect(restoreBackup(location, '../../etc')).rejects.toMatchObject({
      code: 'vault/locked-by-other',
    })
    await vault.close()
    for (const strange of [id, '../../etc', '', '..']) {
      await expect(restoreBackup(location, strange)).rejects.toMatchObject({
        code: 'vault/no-backup',
      })
    }
  })

  test('lets calls through while it is made', async () => {
    const { vault } = await openWithCase()
    const backup = vault.backUp()
    expect(await vault.call('appendUpdate', exampleUpdate)).toEqual({ seq: 1 })
    await backup
  })
})

describe('restoring', () => {
  test('puts the backup in place, keeps the old file, and gives every document a new epoch', async () => {
    const { vault, location, passphrase } = await openWithCase()
    await vault.call('appendUpdate', exampleUpdate)
    await vault.call('issueClientId', { ...exampleUpdate, clientId: 7 })
    const { id } = await vault.backUp()
    await vault.call('appendUpdate', exampleUpdate)
    await vault.close()
    await writeFile(join(location.folder, 'vault.db'), 'garbage')

    const { setAside } = await restoreBackup(location, id)
    expect(await readFile(join(location.folder, setAside, 'vault.db'), 'utf8')).toBe('garbage')
    const restored = await openVault(location, { passphrase })
    onTestFinished(async () => restored.close())
    const loaded = await restored.call('loadDocument', { id: 'doc-1' })
    expect(loaded?.document.epoch).not.toBe('epoch-1')
    expect(loaded?.snapshot?.state).toEqual(new Uint8Array([0, 0]))
    expect(loaded?.log.map(({ seq }) => seq)).toEqual([1])
    await expect(restored.call('appendUpdate', exampleUpdate)).rejects.toMatchObject({
      code: 'document/other-epoch',
    })
    expect(await restored.call('findClientId', { documentId: 'doc-1', clientId: 7 })).toEqual({
      participantId: 'participant-1',
      epoch: 'epoch-1',
    })
    expect(await restored.call('listRecords', { caseId: null, type: null })).toMatchObject([
      { type: 'vault.restored', body: { backupId: id } },
    ])
    expect(await restored.call('verifyRecords', {})).toMatchObject({ ok: true })
  })

  test('changes the epochs once, not at every opening', async () => {
    const { vault, location, passphrase } = await openWithCase()
    const { id } = await vault.backUp()
    await vault.close()
    await restoreBackup(location, id)
    const epochs: (string | undefined)[] = []
    for (let opening = 0; opening < 2; opening++) {
      const restored = await openVault(location, { passphrase })
      epochs.push((await restored.call('findDocument', { id: 'doc-1' }))?.epoch)
      await restored.close()
    }
    expect(epochs[0]).toBe(epochs[1])
  })

  test('keeps the passphrase of today while vault.json is sound, else that of the backup', async () => {
    const { vault, location, passphrase } = await openWithCase()
    const { id } = await vault.backUp()
    const next = 'nieuwe sleutels voor oud huis'
    await vault.changePassphrase(next)
    await vault.close()
    await restoreBackup(location, id)
    await (await openVault(location, { passphrase: next })).close()

    await rm(join(location.folder, 'vault.json'))
    expect((await readVaultPresence(location)).state).toBe('damaged')
    await restoreBackup(location, id)
    await (await openVault(location, { passphrase })).close()
  })

  test('refuses a backup that changed since it was made, and touches nothing', async () => {
    const { vault, location, passphrase } = await openWithCase()
    const { id } = await vault.backUp()
    await vault.close()
    const path = join(location.folder, 'backups', id, 'vault.db')
    const bytes = await readFile(path)
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    await writeFile(path, bytes)
    await expect(restoreBackup(location, id)).rejects.toMatchObject({
      code: 'vault/no-backup',
      details: { reason: 'changed' },
    })
    await (await openVault(location, { passphrase })).close()
  })
})

describe('old backups', () => {
  test('go, but for the newest seven and the last of each of 28 days', () => {
    const dayMs = 24 * 60 * 60 * 1000
    const now = 20_000 * dayMs + dayMs / 2
    const backup = (days: number, hours: number) => ({
      id: `${days}d${hours}h`,
      at: now - days * dayMs - hours * 60 * 60 * 1000,
    })
    const today = Array.from({ length: 9 }, (_, hours) => backup(0, hours))
    const earlier = [1, 2, 27, 29].flatMap((days) => [backup(days, 0), backup(days, 1)])
    expect(findSuperfluous([...today, ...earlier], now)).toEqual([
      '0d7h',
      '0d8h',
      '1d1h',
      '2d1h',
      '27d1h',
      '29d0h',
      '29d1h',
    ])
  })
})
