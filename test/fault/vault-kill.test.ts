import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openVault } from '../../electron/vault/open-vault.ts'
import { createTemporaryVault } from '../helpers/temporary-vault.ts'
import { exampleCreation } from '../helpers/vault-database.ts'

const writer = fileURLToPath(new URL('../helpers/vault-writer.ts', import.meta.url))
const rounds = Number(process.env['KILL_ROUNDS'] ?? 5)
const acknowledgedPerRound = 120

/** Runs the writer until it has reported this many acknowledged rows, kills it and answers them all. */
async function writeAndKill(folder: string, passphrase: string): Promise<readonly number[]> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  child.stdin.end(passphrase)
  const acknowledged: number[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line))
    if (acknowledged.length === acknowledgedPerRound) child.kill('SIGKILL')
  }
  expect(await exited).toEqual([null, 'SIGKILL'])
  return acknowledged
}

test(`no acknowledged row is lost in ${rounds} kills`, { timeout: 20_000 * rounds }, async () => {
  const { vault, location, passphrase, close } = await createTemporaryVault()
  onTestFinished(close)
  await vault.call('createCase', exampleCreation)
  await vault.close()

  const acknowledged: number[] = []
  for (let round = 0; round < rounds; round++) {
    acknowledged.push(...(await writeAndKill(location.folder, passphrase)))
    // Opening checks every page and takes the lock that the killed process had.
    const opened = await openVault(location, { passphrase })
    const loaded = await opened.call('loadDocument', { id: 'doc-1' })
    const kept = new Set(loaded?.log.map(({ seq }) => seq))
    expect(acknowledged.filter((seq) => !kept.has(seq))).toEqual([])
    await opened.close()
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * acknowledgedPerRound)
})
