import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A vault that exists for one run: arguments for the host, and how to be rid of it. */
export type DemoVault = Readonly<{
  folder: string
  hostArguments: readonly string[]
  remove: () => void
}>

/** Makes a folder that only this user can read, with a passphrase that nobody knows. */
export function makeDemoVault(): DemoVault {
  const folder = mkdtempSync(join(tmpdir(), 'rondetafel-demo-'))
  const passphraseFile = join(folder, 'passphrase')
  writeFileSync(passphraseFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return {
    folder,
    hostArguments: [
      `--data=${join(folder, 'vault')}`,
      `--passphrase-file=${passphraseFile}`,
      '--create',
      '--demo',
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
