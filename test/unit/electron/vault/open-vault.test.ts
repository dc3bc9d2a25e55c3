import { copyFile, cp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { canaryWord } from '../../../../electron/vault/canary.ts'
import { openDatabaseFile } from '../../../../electron/vault/database-file.ts'
import { requireKeyFile } from '../../../../electron/vault/key-file.ts'
import {
  confirmRecoveryKey,
  createVault,
  openVault,
  readVaultPresence,
} from '../../../../electron/vault/open-vault.ts'
import { unlockDataKey } from '../../../../electron/vault/unlock.ts'
import type { VaultLocation } from '../../../../electron/vault/vault-operations.ts'
import {
  cheapKdfCost,
  createTemporaryLocation,
  createTemporaryVault,
  type TemporaryVault,
} from '../../../helpers/temporary-vault.ts'
import { exampleCreation } from '../../../helpers/vault-database.ts'

const passphrase = 'groene regenlaars aan zee'
const input = { passphrase, ownerName: 'Noor Bakker', now: 1000, kdfCost: cheapKdfCost }

async function openTemporary(): Promise<TemporaryVault> {
  const temporary = await createTemporaryVault()
  onTestFinished(temporary.close)
  return temporary
}

async function openLocation(): Promise<VaultLocation> {
  const location = await createTemporaryLocation()
  onTestFinished(async () => rm(location.folder, { recursive: true }))
  return location
}

/** A closed vault with a little in it: a copy of one that is made once, because making takes long. */
let template: ClosedVault | null = null

type ClosedVault = Readonly<{ location: VaultLocation; passphrase: string; recoveryKey: string }>

async function copyClosed(): Promise<ClosedVault> {
  if (template === null) throw new Error('the template is made before all tests')
  const location = await openLocation()
  await cp(template.location.folder, location.folder, { recursive: true })
  return { ...template, location }
}

async function makeTemplate(): Promise<() => Promise<void>> {
  const temporary = await createTemporaryVault()
  await temporary.vault.call('createCase', exampleCreation)
  await temporary.vault.close()
  template = temporary
  return temporary.close
}
beforeAll(makeTemplate)

const code = (wanted: string) => expect.objectContaining({ code: wanted })

describe('creating', () => {
  test('makes a vault that is unconfirmed until its recovery key is typed back', async () => {
    const location = await openLocation()
    expect(await readVaultPresence(location)).toMatchObject({ state: 'missing', ownerName: null })
    const { vault, recoveryKey } = await createVault(location, input)
    onTestFinished(async () => vault.close())
    expect(await readVaultPresence(location)).toMatchObject({
      state: 'unconfirmed',
      ownerName: 'Noor Bakker',
    })
    await confirmRecoveryKey(location, recoveryKey.toLowerCase().replaceAll('-', ' '))
    expect(await readVaultPresence(location)).toMatchObject({
      state: 'locked',
      lastOpenedAt: 1000,
    })
  })

  test('does not confirm a mistyped or foreign recovery key', async () => {
    const { location, recoveryKey } = await openTemporary()
    const typo = `${recoveryKey.startsWith('0') ? '1' : '0'}${recoveryKey.slice(1)}`
    await expect(confirmRecoveryKey(location, typo)).rejects.toMatchObject({
      code: 'vault/wrong-recovery-key',
      details: { reason: 'mistyped' },
    })
    const other = await openTemporary()
    await expect(confirmRecoveryKey(location, other.recoveryKey)).rejects.toMatchObject({
      code: 'vault/wrong-recovery-key',
      details: { reason: 'other' },
    })
  })

  test('makes an unconfirmed vault anew and sets the first one aside', async () => {
    const location = await openLocation()
    const first = await createVault(location, input)
    await first.vault.close()
    await expect(openVault(location, { passphrase })).rejects.toEqual(code('vault/missing'))
    const second = await createVault(location, input)
    await second.vault.close()
    await expect(confirmRecoveryKey(location, first.recoveryKey)).rejects.toEqual(
      code('vault/wrong-recovery-key'),
    )
    await confirmRecoveryKey(location, second.recoveryKey)
  })

  test('where no folder can be made is told as the disk that it is', async () => {
    const location = await openLocation()
    await writeFile(join(location.folder, 'file'), '')
    const within = { ...location, folder: join(location.folder, 'file', 'vault') }
    await expect(createVault(within, input)).rejects.toEqual(code('storage/failed'))
    await expect(openVault(within, { passphrase })).rejects.toEqual(code('storage/failed'))
  })

  test('never makes a vault where one is', async () => {
    const { location } = await copyClosed()
    await expect(createVault(location, input)).rejects.toEqual(code('vault/exists'))
  })

  test('refuses a weak passphrase, with score, minimum and reason, and leaves nothing behind', async () => {
    const location = await openLocation()
    await expect(createVault(location, { ...input, passphrase: 'welkom01' })).rejects.toMatchObject(
      { code: 'vault/weak-passphrase', details: { minimum: 3, reason: 'too-short' } },
    )
    expect((await readVaultPresence(location)).state).toBe('missing')
  })

  test('keeps the files for their owner alone', async () => {
    const { location } = await openTemporary()
    for (const name of ['vault.db', 'vault.json', 'vault.db-wal']) {
      expect((await stat(join(location.folder, name))).mode & 0o077).toBe(0)
    }
  })
})

describe('opening', () => {
  test('keeps what was written, over closing and opening', async () => {
    const temporary = await openTemporary()
    await temporary.vault.call('writeSetting', { name: 'a', value: 'b' })
    const again = await temporary.reopen()
    expect(await again.call('readSetting', { name: 'a' })).toBe('b')
  })

  test('opens by recovery key as well', async () => {
    const { location, recoveryKey } = await copyClosed()
    const vault = await openVault(location, { recoveryKey })
    expect(await vault.call('listCases', {})).toHaveLength(1)
    await vault.close()
  })

  test('opens by passphrase however its accents are composed', async () => {
    const location = await openLocation()
    const composed = 'café met ijzige ramen'.normalize('NFC')
    const { vault, recoveryKey } = await createVault(location, { ...input, passphrase: composed })
    await vault.close()
    await confirmRecoveryKey(location, recoveryKey)
    const again = await openVault(location, { passphrase: composed.normalize('NFD') })
    expect(await again.call('listCases', {})).toEqual([])
    await again.close()
  })

  test('says that there is no vault', async () => {
    const location = await openLocation()
    await expect(openVault(location, { passphrase })).rejects.toEqual(code('vault/missing'))
  })

  test('says that the passphrase or the recovery key is wrong, and nothing else', async () => {
    const { location } = await copyClosed()
    await expect(openVault(location, { passphrase })).rejects.toEqual(
      code('vault/wrong-passphrase'),
    )
    await expect(openVault(location, { recoveryKey: 'ABCD' })).rejects.toEqual(
      code('vault/wrong-recovery-key'),
    )
    expect((await readVaultPresence(location)).state).toBe('locked')
  })

  test('says that the vault is open elsewhere', async () => {
    const { location, passphrase: own } = await openTemporary()
    await expect(openVault(location, { passphrase: own })).rejects.toEqual(
      code('vault/locked-by-other'),
    )
    await expect(createVault(location, input)).rejects.toEqual(code('vault/locked-by-other'))
  })

  test('answers a call after closing that the vault is locked', async () => {
    const { vault } = await openTemporary()
    const last = vault.call('writeSetting', { name: 'a', value: 'b' })
    const closed = vault.close()
    await expect(vault.call('listCases', {})).rejects.toEqual(code('vault/locked'))
    await closed
    await last
    await vault.close()
  })

  test('leaves one whole file behind, without a log', async () => {
    const { location } = await copyClosed()
    await expect(stat(join(location.folder, 'vault.db-wal'))).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})

describe('a vault that is not what it should be', () => {
  const open = async ({ location, passphrase: own }: ClosedVault) => {
    const vault = await openVault(location, { passphrase: own })
    await vault.close()
  }

  test.each([
    ['an empty file', async (path: string) => truncate(path, 0)],
    ['a file cut off halfway', async (path: string) => truncate(path, 3 * 4096 + 100)],
    ['a missing file', async (path: string) => rm(path)],
    ['garbage', async (path: string) => writeFile(path, Buffer.alloc(80_000, 'ab9'))],
    ['a damaged first page', async (path: string) => flipByte(path, 100)],
    ['a damaged page further on', async (path: string) => flipByte(path, 5 * 4096 + 2000)],
  ])('with %s is damaged, and says so at the door from then on', async (_, harm) => {
    const temporary = await copyClosed()
    await harm(join(temporary.location.folder, 'vault.db'))
    await expect(open(temporary)).rejects.toEqual(code('vault/damaged'))
    expect((await readVaultPresence(temporary.location)).state).toBe('damaged')
  })

  test.each([
    ['is gone', async (path: string) => rm(path)],
    ['is no JSON', async (path: string) => writeFile(path, '{"format": 1, ')],
    ['lacks its slots', async (path: string) => writeFile(path, '{"format":1,"sha256":"0"}')],
    [
      'has rotted',
      async (path: string) => {
        const text = await readFile(path, 'utf8')
        await writeFile(
          path,
          text.replace(
            /"sealed": "(.)/,
            (_match, first: string) => `"sealed": "${first === 'A' ? 'B' : 'A'}`,
          ),
        )
      },
    ],
    [
      'asks for a cheaper hash than the floor',
      async (path: string) => {
        const text = await readFile(path, 'utf8')
        await writeFile(path, text.replace('"memoryKiB": 19456', '"memoryKiB": 1024'))
      },
    ],
  ])('whose vault.json %s is damaged', async (_, harm) => {
    const temporary = await copyClosed()
    await harm(join(temporary.location.folder, 'vault.json'))
    await expect(open(temporary)).rejects.toEqual(code('vault/damaged'))
    expect((await readVaultPresence(temporary.location)).state).toBe('damaged')
  })

  test('whose vault.json is of a later format is newer', async () => {
    const temporary = await copyClosed()
    const path = join(temporary.location.folder, 'vault.json')
    await writeFile(path, JSON.stringify({ format: 2, sha256: '' }))
    await expect(open(temporary)).rejects.toEqual(code('vault/newer'))
    expect((await readVaultPresence(temporary.location)).state).toBe('newer')
  })

  test('is newer when a later app migrated it, and is left as it was', async () => {
    const temporary = await copyClosed()
    const path = join(temporary.location.folder, 'vault.db')
    const key = await readDataKey(temporary)
    const db = openDatabaseFile(path, key)
    db.pragma('user_version=99')
    db.close()
    const before = await readFile(path)
    await expect(open(temporary)).rejects.toMatchObject({
      code: 'vault/newer',
      details: { file: 99 },
    })
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  test('shows at the door that a later app opened it', async () => {
    const { location } = await copyClosed()
    const path = join(location.folder, 'door.json')
    const door: unknown = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify({ ...Object(door), schemaVersion: 99 }))
    expect((await readVaultPresence(location)).state).toBe('newer')
    await writeFile(path, 'rubbish')
    expect(await readVaultPresence(location)).toMatchObject({ state: 'locked', lastOpenedAt: null })
  })

  test('is refused when words can be read in its log', async () => {
    const temporary = await copyClosed()
    const log = `${'x'.repeat(1024 * 1024 - 10)}${canaryWord}`
    await writeFile(join(temporary.location.folder, 'vault.db-wal'), log)
    await expect(open(temporary)).rejects.toEqual(code('vault/not-encrypted'))
  })

  test('is refused when it is not encrypted', async () => {
    const temporary = await copyClosed()
    const path = join(temporary.location.folder, 'vault.db')
    await rm(path)
    const plain = new Database(path)
    plain.exec('CREATE TABLE case_file (id TEXT) STRICT')
    plain.close()
    await expect(open(temporary)).rejects.toEqual(code('vault/not-encrypted'))
  })

  test('is damaged when the file belongs to another vault', async () => {
    const [temporary, other] = [await copyClosed(), await openTemporary()]
    await other.vault.close()
    await copyFile(
      join(other.location.folder, 'vault.db'),
      join(temporary.location.folder, 'vault.db'),
    )
    await expect(open(temporary)).rejects.toEqual(code('vault/damaged'))
  })
})

async function readDataKey({ location, passphrase: own }: ClosedVault): Promise<Uint8Array> {
  return unlockDataKey(await requireKeyFile(location.folder), { passphrase: own })
}

async function flipByte(path: string, offset: number): Promise<void> {
  const bytes = await readFile(path)
  bytes[offset] = (bytes[offset] ?? 0) ^ 0x10
  await writeFile(path, bytes)
}
