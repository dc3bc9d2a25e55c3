import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VaultDoor } from './vault-door.ts'

const recoveryKeyFile = 'recovery-key.txt'

type Needs = Readonly<{ passphrase: string; create: boolean; folder: string; ownerName: string }>

/**
 * The passphrase in a file, without what an editor puts around it: a line end, and on Windows the mark of
 * UTF-8. Throws for a file in another encoding: nobody could type at the door what it would be read as.
 */
export const readPassphrase = async (path: string): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)).replace(/\r?\n$/, '')

/**
 * Opens the vault without a person, making it first when asked to and missing. Nobody can type the recovery
 * key back then, so it is left in a file beside the vault that only this user can read.
 */
export async function openFromFile(
  door: VaultDoor,
  { passphrase, create, folder, ownerName }: Needs,
): Promise<void> {
  const { state } = await door.readPresence()
  if (!create || (state !== 'missing' && state !== 'unconfirmed')) {
    await door.unlock({ passphrase })
    return
  }
  const { recoveryKey } = await door.create({ passphrase, ownerName, municipality: null })
  await writeFile(join(folder, recoveryKeyFile), `${recoveryKey}\n`, { mode: 0o600 })
  await door.confirmRecoveryKey(recoveryKey)
}
