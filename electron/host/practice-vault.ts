import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KdfCost } from '../vault/derive-key.ts'
import { confirmRecoveryKey, createVault } from '../vault/open-vault.ts'
import type { Vault } from '../vault/vault-operations.ts'

/** An open vault that leaves nothing behind. */
export type PracticeVault = Readonly<{
  vault: Vault
  /** Removes every trace. Call after the vault is closed. */
  remove(): Promise<void>
}>

/** A throw-away vault in the system's temporary folder, with a passphrase that nobody ever knows. */
export async function createPracticeVault(
  workerUrl: URL,
  input: Readonly<{ ownerName: string; now: number; kdfCost?: KdfCost }>,
): Promise<PracticeVault> {
  const folder = await mkdtemp(join(tmpdir(), 'rondetafel-oefenen-'))
  const remove = async (): Promise<void> => rm(folder, { recursive: true, force: true })
  const location = { folder, workerUrl }
  try {
    const passphrase = randomBytes(32).toString('base64url')
    const { vault, recoveryKey } = await createVault(location, { ...input, passphrase })
    await confirmRecoveryKey(location, recoveryKey, input.now)
    return { vault, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
