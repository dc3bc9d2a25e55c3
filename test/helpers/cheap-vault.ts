import { readFile } from 'node:fs/promises'
import { confirmRecoveryKey, createVault } from '../../electron/vault/open-vault.ts'
import type { Vault } from '../../electron/vault/vault-operations.ts'
import type { HostFolder } from './host-process.ts'
import { cheapKdfCost, vaultWorkerUrl } from './temporary-vault.ts'

/**
 * Makes, confirms and opens a vault in a host's folder, by the folder's own passphrase and a hash that costs as
 * little as it may. The caller closes it, and can start a host there afterwards.
 */
export async function createCheapVault(
  { data, passphraseFile }: HostFolder,
  ownerName: string,
): Promise<Vault> {
  const location = { folder: data, workerUrl: vaultWorkerUrl }
  const passphrase = (await readFile(passphraseFile ?? '', 'utf8')).trim()
  const owner = { ownerName, passphrase, now: Date.now(), kdfCost: cheapKdfCost }
  const { vault, recoveryKey } = await createVault(location, owner)
  await confirmRecoveryKey(location, recoveryKey)
  return vault
}
