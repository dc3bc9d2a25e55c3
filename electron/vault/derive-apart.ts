import { runTask } from './run-task.ts'
import type { Derive } from './unlock.ts'

/**
 * The slow hash in a thread of its own. In the vault's thread it would be 0.6 s in which nobody's words
 * are saved, and its 64 MiB would stay with that thread for as long as the vault is open.
 */
export const deriveApart =
  ({ workerUrl }: Readonly<{ workerUrl: string }>): Derive =>
  async (derivation) =>
    runTask(new URL(workerUrl), 'deriveKey', derivation)
