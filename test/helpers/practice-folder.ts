import { cp, readFile } from 'node:fs/promises'
import { confirmRecoveryKey, createVault } from '../../electron/vault/open-vault.ts'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { type HostFolder, makeHostFolder, startHostProcess } from './host-process.ts'
import { cheapKdfCost, vaultWorkerUrl } from './temporary-vault.ts'

/** Made once in this process: making a vault and filling it takes three times as long as opening one. */
let template: Promise<HostFolder> | null = null

/**
 * A folder of its own with a vault that holds the practice cases, was used once and closed (so that there is a
 * checked copy of it), and opens by a hash that costs as little as it may.
 */
export async function copyPracticeFolder(): Promise<HostFolder> {
  template ??= makePracticeFolder()
  const { data } = await template
  const folder = makeHostFolder()
  await cp(data, folder.data, { recursive: true })
  return folder
}

async function makePracticeFolder(): Promise<HostFolder> {
  const folder = makeHostFolder()
  const location = { folder: folder.data, workerUrl: vaultWorkerUrl }
  const passphrase = (await readFile(folder.passphraseFile ?? '', 'utf8')).trim()
  const ownerName = practiceCases[0]?.regisseur ?? ''
  const owner = { ownerName, passphrase, now: Date.now(), kdfCost: cheapKdfCost }
  const { vault, recoveryKey } = await createVault(location, owner)
  await confirmRecoveryKey(location, recoveryKey)
  await vault.close()
  const host = await startHostProcess('built', folder, ['--demo', '--port', '0'])
  await host.end('SIGTERM')
  return folder
}
