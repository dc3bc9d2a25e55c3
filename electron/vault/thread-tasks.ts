import { openCaseFile, sealCaseFile } from './case-file-seal.ts'
import { checkBackupFile } from './backup-check.ts'
import { deriveKey } from './derive-key.ts'
import { confirmWrittenDownKey } from './confirm-key.ts'
import { checkCasePassphrase } from './check-case-passphrase.ts'
import { restoreFromBackup } from './restore.ts'

/** Work that runs once in a thread of its own: slow, or with secrets that the host's thread need not hold. */
export const threadTasks = {
  deriveKey,
  confirmWrittenDownKey,
  checkBackupFile,
  restoreFromBackup,
  sealCaseFile,
  openCaseFile,
  checkCasePassphrase,
} as const

/** Work that takes long and gets a thread of its own. */
export type TaskName = keyof typeof threadTasks
export type TaskArgs<K extends TaskName> = Parameters<(typeof threadTasks)[K]>[0]
export type TaskResult<K extends TaskName> = Awaited<ReturnType<(typeof threadTasks)[K]>>
export type Task = Readonly<{ [K in TaskName]: { task: K; args: TaskArgs<K> } }>[TaskName]
