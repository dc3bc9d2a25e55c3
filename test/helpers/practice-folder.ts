import { cp } from 'node:fs/promises'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { createCheapVault } from './cheap-vault.ts'
import { type HostFolder, makeHostFolder, startHostProcess } from './host-process.ts'

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
  const vault = await createCheapVault(folder, practiceCases[0]?.regisseur ?? '')
  await vault.close()
  const host = await startHostProcess('built', folder, ['--demo', '--port', '0'])
  const code = await host.end('SIGTERM')
  if (code !== 0) throw new Error(`a host that was asked to end did so with ${code}`)
  return folder
}
