import { timingSafeEqual } from 'node:crypto'
import { AppError } from '../../shared/errors/app-error.ts'
import { deriveApart } from './derive-apart.ts'
import type { KdfCost } from './derive-key.ts'
import { lockFolder } from './folder-lock.ts'
import { type KeyFile, requireKeyFile, writeKeyFile } from './key-file.ts'
import { makeBackup } from './make-backup.ts'
import { createVaultFile, openVaultFile } from './open-steps.ts'
import { renewBackups } from './purge-backups.ts'
import type { Command, CommandArgs, ThreadLocation } from './thread-messages.ts'
import { unlockDataKey, wrapByPassphrase, wrapByRandom } from './unlock.ts'
import type { VaultFile } from './vault-file.ts'

/** What a vault thread holds while its vault is open. */
export type ThreadState = {
  file: VaultFile | null
  location: ThreadLocation | null
  unlockFolder: (() => void) | null
  /** What a changed passphrase will cost to try. */
  cost: KdfCost | null
}

type OpenState = Readonly<{ file: VaultFile; location: ThreadLocation; cost: KdfCost }>

/** Performs one command; the value is what ThreadCommands says. Throws AppError. */
export async function performCommand(state: ThreadState, question: Command): Promise<unknown> {
  switch (question.command) {
    case 'create':
      return create(state, question.args)
    case 'open':
      return open(state, question.args)
    case 'close':
      return close(state)
    case 'backUp':
      return backUp(requireOpen(state), question.args)
    case 'renewBackups':
      return renew(requireOpen(state), question.args)
    case 'changePassphrase':
      return changePassphrase(requireOpen(state), question.args.next)
    case 'checkPassphrase':
      return checkPassphrase(requireOpen(state), question.args.passphrase)
    case 'setKeychainSlot':
      return setKeychainSlot(requireOpen(state), question.args.secret)
    default:
      throw new AppError('internal')
  }
}

async function create(
  state: ThreadState,
  args: CommandArgs<'create'>,
): Promise<Readonly<{ recoveryKey: string }>> {
  return withLock(state, args, async () => {
    const { file, recoveryKey } = await createVaultFile(args)
    return { file, value: { recoveryKey } }
  })
}

async function open(state: ThreadState, args: CommandArgs<'open'>): Promise<void> {
  return withLock(state, args, async () => ({ file: await openVaultFile(args), value: undefined }))
}

async function withLock<T>(
  state: ThreadState,
  { folder, workerUrl, cost }: ThreadLocation & Readonly<{ cost: KdfCost }>,
  work: () => Promise<Readonly<{ file: VaultFile; value: T }>>,
): Promise<T> {
  const unlock = lockFolder(folder)
  try {
    const { file, value } = await work()
    Object.assign(state, { file, location: { folder, workerUrl }, unlockFolder: unlock, cost })
    return value
  } catch (error) {
    unlock()
    throw error
  }
}

function close(state: ThreadState): void {
  const { file, unlockFolder } = state
  state.file = null
  try {
    file?.close()
  } finally {
    unlockFolder?.()
  }
}

function requireOpen({ file, location, cost }: ThreadState): OpenState {
  if (file === null || location === null || cost === null) throw new AppError('vault/locked')
  return { file, location, cost }
}

async function backUp(
  { file, location: { folder, workerUrl } }: OpenState,
  { now }: CommandArgs<'backUp'>,
): Promise<Readonly<{ id: string; at: number }>> {
  const { database: db, key } = file
  const { id, at } = await makeBackup({ db, key, folder, workerUrl: new URL(workerUrl), now })
  return { id, at }
}

async function renew(
  { file, location: { folder, workerUrl } }: OpenState,
  { now }: CommandArgs<'renewBackups'>,
): Promise<Readonly<{ at: number; removed: number }>> {
  const { database: db, key } = file
  const source = { db, key, folder, workerUrl: new URL(workerUrl), now }
  const { backup, removed } = await renewBackups(source)
  return { at: backup.at, removed }
}

async function changePassphrase({ file, location, cost }: OpenState, next: string): Promise<void> {
  const { ownerName, vaultId } = await requireKeyFile(location.folder)
  // Its dictionaries are megabytes that only a new passphrase needs.
  const { requireStrongPassphrase } = await import('./passphrase-strength.ts')
  requireStrongPassphrase(next, [ownerName])
  const derive = deriveApart(location)
  const passphrase = await wrapByPassphrase({ vaultId }, file.key, next, cost, derive)
  await changeSlots(location, { passphrase })
}

async function checkPassphrase(
  { file, location }: OpenState,
  passphrase: string,
): Promise<boolean> {
  try {
    const keyFile = await requireKeyFile(location.folder)
    const key = await unlockDataKey(keyFile, { passphrase }, deriveApart(location))
    const isSame = timingSafeEqual(key, file.key)
    key.fill(0)
    return isSame
  } catch (error) {
    if (error instanceof AppError && error.code === 'vault/wrong-passphrase') return false
    throw error
  }
}

async function setKeychainSlot(
  { file, location }: OpenState,
  secret: Uint8Array | null,
): Promise<void> {
  const { vaultId } = await requireKeyFile(location.folder)
  const keychain = secret && wrapByRandom({ vaultId }, file.key, 'keychain', secret)
  secret?.fill(0)
  await changeSlots(location, { keychain })
}

/** Reads vault.json again before changing it: confirming the recovery key writes it too. */
async function changeSlots(
  { folder }: ThreadLocation,
  change: Partial<KeyFile['slots']>,
): Promise<void> {
  const keyFile = await requireKeyFile(folder)
  await writeKeyFile(folder, { ...keyFile, slots: { ...keyFile.slots, ...change } })
}
