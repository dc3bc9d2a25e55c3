import type { AppErrorShape } from '../../shared/errors/app-error.ts'
import type { KdfCost } from './derive-key.ts'
import type { Call, Reply } from './group-commit.ts'
import type { VaultSecret } from './unlock.ts'
import type { Milliseconds } from './vault-operations.ts'

/** Where a vault lies, as it crosses to a thread. */
export type ThreadLocation = Readonly<{ folder: string; workerUrl: string }>

/** What the vault's thread does besides calls. The first one is `create` or `open`, the last one `close`. */
export type ThreadCommands = {
  create(
    args: ThreadLocation &
      Readonly<{
        passphrase: string
        ownerName: string
        now: Milliseconds
        personalWords: readonly string[]
        cost: KdfCost
      }>,
  ): Readonly<{ recoveryKey: string }>
  open(
    args: ThreadLocation & Readonly<{ secret: VaultSecret; now: Milliseconds; cost: KdfCost }>,
  ): void
  backUp(args: Readonly<{ now: Milliseconds }>): Readonly<{ id: string; at: Milliseconds }>
  renewBackups(
    args: Readonly<{ now: Milliseconds }>,
  ): Readonly<{ at: Milliseconds; removed: number }>
  changePassphrase(args: Readonly<{ next: string }>): void
  checkPassphrase(args: Readonly<{ passphrase: string }>): boolean
  setKeychainSlot(args: Readonly<{ secret: Uint8Array | null }>): void
  close(args: Readonly<Record<string, never>>): void
}
/** What is asked of the thread itself, beside calls on the open vault. */
export type CommandName = keyof ThreadCommands
export type CommandArgs<K extends CommandName> = Parameters<ThreadCommands[K]>[0]
export type CommandResult<K extends CommandName> = ReturnType<ThreadCommands[K]>

export type Command = Readonly<{
  [K in CommandName]: { id: number; command: K; args: CommandArgs<K> }
}>[CommandName]

/** To the vault's thread. */
export type Question = (Call & Readonly<{ command?: undefined }>) | Command
/** From it: all answers of one commit at once, or word that it can no longer write. */
export type Answer = readonly Reply[] | 'failed'

/** The one message a task's thread sends before it ends. */
export type TaskReply = Readonly<{ value: unknown }> | Readonly<{ error: AppErrorShape }>
