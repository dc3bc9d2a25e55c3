import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KdfCost } from '../../electron/vault/derive-key.ts'
import { confirmRecoveryKey, createVault, openVault } from '../../electron/vault/open-vault.ts'
import type { Vault, VaultLocation } from '../../electron/vault/vault-operations.ts'

/** The cheapest that the vault allows: about 0.2 s. */
export const cheapKdfCost: KdfCost = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 }

/** A real vault in a folder of its own. */
export type TemporaryVault = Readonly<{
  vault: Vault
  location: VaultLocation
  passphrase: string
  recoveryKey: string
  /** Closes the vault that is open and opens it again with the passphrase; answers the new one. */
  reopen(): Promise<Vault>
  /** Closes whichever is open and removes the folder. */
  close(): Promise<void>
}>

/** The thread's entry as tests run it: straight from its source. */
export const vaultWorkerUrl = new URL('../../electron/vault/worker.ts', import.meta.url)

/** A place for a vault, not made yet. */
export async function createTemporaryLocation(): Promise<VaultLocation> {
  return { folder: await mkdtemp(join(tmpdir(), 'rondetafel-test-')), workerUrl: vaultWorkerUrl }
}

/** Makes, confirms and opens a vault; the caller closes it. */
export async function createTemporaryVault(): Promise<TemporaryVault> {
  const location = await createTemporaryLocation()
  const passphrase = 'blauwe fietsbel onder tafel'
  const { vault, recoveryKey } = await createVault(location, {
    passphrase,
    ownerName: 'Noor Bakker',
    now: Date.now(),
    kdfCost: cheapKdfCost,
  })
  await confirmRecoveryKey(location, recoveryKey)
  let current = vault
  const reopen = async (): Promise<Vault> => {
    await current.close()
    current = await openVault(location, { passphrase }, { kdfCost: cheapKdfCost })
    return current
  }
  const close = async (): Promise<void> => {
    await current.close()
    await rm(location.folder, { recursive: true, force: true })
  }
  return { vault, location, passphrase, recoveryKey, reopen, close }
}
