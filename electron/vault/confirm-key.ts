import { AppError } from '../../shared/errors/app-error.ts'
import { requireKeyFile, writeKeyFile } from './key-file.ts'
import { unlockByRecoveryKey } from './unlock.ts'
import type { Milliseconds } from './vault-operations.ts'

/** Marks a new vault as confirmed when the recovery key opens it. Throws 'vault/wrong-recovery-key' or 'vault/missing'. */
export async function confirmWrittenDownKey(
  args: Readonly<{ folder: string; recoveryKey: string; now: Milliseconds }>,
): Promise<void> {
  const file = await requireKeyFile(args.folder)
  unlockByRecoveryKey(file, args.recoveryKey).fill(0)
  if (file.confirmedAt !== null) return
  await writeKeyFile(args.folder, { ...file, confirmedAt: args.now })
}

/** Throws 'vault/missing' for a vault whose recovery key was never typed back: it does not count as made. */
export function requireConfirmed({ confirmedAt }: Readonly<{ confirmedAt: number | null }>): void {
  if (confirmedAt === null) throw new AppError('vault/missing', { reason: 'unconfirmed' })
}
