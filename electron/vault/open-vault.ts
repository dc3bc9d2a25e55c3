import { listBackups as readBackups } from './backup-list.ts'
import { defaultKdfCost, type KdfCost } from './derive-key.ts'
import { readDoorState } from './door-state.ts'
import { makeFolder } from './make-folder.ts'
import { runTask } from './run-task.ts'
import type { VaultSecret } from './unlock.ts'
import { VaultConnection } from './vault-connection.ts'
import type { Milliseconds, Vault, VaultLocation, VaultPresence } from './vault-operations.ts'
import { readVaultState } from './vault-presence.ts'

/** `kdfCost` is only given by tests; it cannot go under the floor in derive-key.ts. */
export type OpenOptions = Readonly<{ now?: Milliseconds; kdfCost?: KdfCost }>

/** What stands at this place, without any key. Safe to ask while the vault is open. */
export async function readVaultPresence({ folder }: VaultLocation): Promise<VaultPresence> {
  const [{ state, keyFile }, { lastOpenedAt }, backups] = await Promise.all([
    readVaultState(folder),
    readDoorState(folder),
    listBackups({ folder }),
  ])
  return { state, lastOpenedAt, ownerName: keyFile?.ownerName ?? null, backups }
}

/** Finished backups, newest first. */
export async function listBackups({
  folder,
}: Pick<VaultLocation, 'folder'>): Promise<VaultPresence['backups']> {
  return (await readBackups(folder)).map(({ id, at }) => ({ id, at }))
}

/**
 * Makes a vault and opens it. It counts as 'unconfirmed', and may be made anew, until confirmRecoveryKey.
 * The recovery key is answered here and never again. Throws 'vault/exists', 'vault/weak-passphrase'
 * (score, minimum, reason), 'vault/locked-by-other', 'vault/not-encrypted' or 'storage/…'.
 */
export async function createVault(
  location: VaultLocation,
  input: Readonly<{
    passphrase: string
    ownerName: string
    now: Milliseconds
    /** Besides the owner's name: what a guesser would try first, such as the municipality. */
    personalWords?: readonly string[]
    kdfCost?: KdfCost
  }>,
): Promise<Readonly<{ vault: Vault; recoveryKey: string }>> {
  const { passphrase, ownerName, now, personalWords = [], kdfCost: cost = defaultKdfCost } = input
  await makeFolder(location.folder)
  return withConnection(location, cost, async (vault) => {
    const args = { ...toThread(location), passphrase, ownerName, now, personalWords, cost }
    const { recoveryKey } = await vault.command('create', args)
    return { vault, recoveryKey }
  })
}

/** Confirms that the recovery key was written down. Throws 'vault/wrong-recovery-key' (reason: mistyped or other) or 'vault/missing'. */
export async function confirmRecoveryKey(
  { folder, workerUrl }: VaultLocation,
  recoveryKey: string,
  now: Milliseconds = Date.now(),
): Promise<void> {
  return runTask(workerUrl, 'confirmWrittenDownKey', { folder, recoveryKey, now })
}

/**
 * Opens an existing, confirmed vault. Throws 'vault/missing', 'vault/wrong-passphrase' (`slot: 'keychain'`
 * when the keychain's secret does not fit), 'vault/wrong-recovery-key', 'vault/damaged', 'vault/newer',
 * 'vault/locked-by-other', 'vault/not-encrypted' or 'storage/…'. A refused opening changes nothing.
 */
export async function openVault(
  location: VaultLocation,
  secret: VaultSecret,
  { now = Date.now(), kdfCost: cost = defaultKdfCost }: OpenOptions = {},
): Promise<Vault> {
  await makeFolder(location.folder)
  return withConnection(location, cost, async (vault) => {
    await vault.command('open', { ...toThread(location), secret, now, cost })
    return vault
  })
}

/**
 * Puts a checked backup in the vault's place; answers where the old files were set aside (a path within
 * the vault's folder). It opens as before, with every document in a new epoch.
 * Throws 'vault/no-backup' or, when the vault is open anywhere, 'vault/locked-by-other'.
 */
export async function restoreBackup(
  { folder, workerUrl }: VaultLocation,
  backupId: string,
  now: Milliseconds = Date.now(),
): Promise<Readonly<{ setAside: string }>> {
  return runTask(workerUrl, 'restoreFromBackup', { folder, backupId, now })
}

const toThread = ({ folder, workerUrl }: VaultLocation) => ({ folder, workerUrl: workerUrl.href })

async function withConnection<T>(
  { workerUrl }: VaultLocation,
  cost: KdfCost,
  work: (vault: VaultConnection) => Promise<T>,
): Promise<T> {
  const vault = new VaultConnection(workerUrl, cost)
  try {
    return await work(vault)
  } catch (error) {
    await vault.whenEnded()
    throw error
  }
}
