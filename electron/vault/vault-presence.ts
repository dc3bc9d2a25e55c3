import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../shared/errors/app-error.ts'
import { readDoorState } from './door-state.ts'
import { type KeyFile, readKeyFile } from './key-file.ts'
import { migrations } from './migrate.ts'
import type { VaultPresence } from './vault-operations.ts'

/**
 * What can be said about a vault without its key, and without opening vault.db: a handle on it that is
 * closed again would drop the lock of the thread that has the vault open (see openDatabaseFile).
 */
export async function readVaultState(
  folder: string,
): Promise<Readonly<{ state: VaultPresence['state']; keyFile: KeyFile | null }>> {
  const hasFile = await isThere(join(folder, 'vault.db'))
  try {
    const keyFile = await readKeyFile(folder)
    if (keyFile === null) return { state: hasFile ? 'damaged' : 'missing', keyFile }
    if (keyFile.confirmedAt === null) return { state: 'unconfirmed', keyFile }
    const door = await readDoorState(folder)
    if (!hasFile || door.foundDamaged) return { state: 'damaged', keyFile }
    const isNewer = door.schemaVersion > (migrations.at(-1)?.version ?? 0)
    return { state: isNewer ? 'newer' : 'locked', keyFile }
  } catch (error) {
    const isNewer = error instanceof AppError && error.code === 'vault/newer'
    return { state: isNewer ? 'newer' : 'damaged', keyFile: null }
  }
}

const isThere = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
