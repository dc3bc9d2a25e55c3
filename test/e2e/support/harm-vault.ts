import { openSync, closeSync, readFileSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabaseFile } from '../../../electron/vault/database-file.ts'
import { requireKeyFile } from '../../../electron/vault/key-file.ts'
import { unlockDataKey } from '../../../electron/vault/unlock.ts'
import type { HostFolder } from '../../helpers/host-process.ts'

const pageBytes = 4096

/** Flips one bit in every page of the closed vault but the first two, as a dying disk would. */
export function damageVault({ data }: HostFolder): void {
  const path = join(data, 'vault.db')
  const file = openSync(path, 'r+')
  const byte = new Uint8Array(1)
  for (let place = 2 * pageBytes + 100; place < statSync(path).size; place += pageBytes) {
    readSync(file, byte, 0, 1, place)
    writeSync(
      file,
      byte.map((value) => value ^ 0x10),
      0,
      1,
      place,
    )
  }
  closeSync(file)
}

/** Leaves the closed vault as an app of the future would: with tables of a version that is not known here. */
export async function raiseVaultVersion(folder: HostFolder): Promise<void> {
  const passphrase = readPassphrase(folder)
  const key = await unlockDataKey(await requireKeyFile(folder.data), { passphrase })
  const db = openDatabaseFile(join(folder.data, 'vault.db'), key)
  db.pragma('user_version=99')
  db.close()
}

/** The passphrase that opens the vault of this folder. */
export const readPassphrase = ({ passphraseFile }: HostFolder): string =>
  readFileSync(passphraseFile ?? '', 'utf8').trim()
