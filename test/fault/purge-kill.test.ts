import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openVault } from '../../electron/vault/open-vault.ts'
import { fillWithSecret, purgedWord } from '../helpers/purge-example.ts'
import { createTemporaryVault, type TemporaryVault } from '../helpers/temporary-vault.ts'
import { readVaultBytes } from '../helpers/vault-bytes.ts'

const dying = fileURLToPath(new URL('../helpers/purge-dying.ts', import.meta.url))

/** Removes the word in a process that is killed at that moment. */
async function purgeAndDie(
  { location, passphrase }: TemporaryVault,
  moment: string,
): Promise<void> {
  const child = spawn(process.execPath, [dying, location.folder, moment], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const exited = once(child, 'exit')
  child.stdin.end(passphrase)
  expect(await exited).toEqual([null, 'SIGKILL'])
}

async function openFilled(): Promise<TemporaryVault> {
  const temporary = await createTemporaryVault()
  onTestFinished(temporary.close)
  await fillWithSecret(temporary.vault)
  await temporary.vault.close()
  return temporary
}

test('killed in the middle of it, nothing of it was done', async () => {
  const temporary = await openFilled()
  await purgeAndDie(temporary, 'middle')
  const vault = await openVault(temporary.location, { passphrase: temporary.passphrase })
  onTestFinished(async () => vault.close())

  const loaded = await vault.call('loadDocument', { id: 'doc-1' })
  expect(loaded?.document.epoch).toBe('epoch-1')
  expect(Buffer.from(loaded?.snapshot?.state ?? []).includes(purgedWord)).toBe(true)
  const page = { documentId: 'doc-1', epoch: 'epoch-1', afterSeq: 0, uptoSeq: 99, limit: 99 }
  expect(await vault.call('readLogPage', page)).toHaveLength(41)
  const version = await vault.call('loadVersion', { id: 'version-1' })
  expect(Buffer.from(version?.state ?? []).includes(purgedWord)).toBe(true)
  expect(await vault.call('readLastPurge', {})).toBeNull()
  expect(await vault.call('verifyRecords', {})).toMatchObject({ ok: true })
})

test('killed right after its commit, all of it was done and no byte is left once it is open', async () => {
  const temporary = await openFilled()
  await purgeAndDie(temporary, 'committed')
  const { folder } = temporary.location
  // The killed process left it in the log.
  const left = await readVaultBytes(folder, temporary.passphrase)
  expect(left.includes(purgedWord)).toBe(true)

  const vault = await openVault(temporary.location, { passphrase: temporary.passphrase })
  onTestFinished(async () => vault.close())
  const loaded = await vault.call('loadDocument', { id: 'doc-1' })
  expect([loaded?.document.epoch, loaded?.log]).toEqual(['epoch-2', []])
  const types = (await vault.call('listRecords', { caseId: 'case-1', type: null })).map(
    ({ type }) => type,
  )
  expect(types).toContain('purged.atTable')
  expect((await readVaultBytes(folder, temporary.passphrase)).includes(purgedWord)).toBe(false)
})
