/**
 * Work that runs once in a thread of its own: slow, or with secrets that the host's thread need not hold.
 * Each is loaded when it is asked for: deriving a key needs nothing of what puts a backup back.
 */
export const threadTasks = {
  deriveKey: async () => (await import('./derive-key.ts')).deriveKey,
  confirmWrittenDownKey: async () => (await import('./confirm-key.ts')).confirmWrittenDownKey,
  checkBackupFile: async () => (await import('./backup-check.ts')).checkBackupFile,
  restoreFromBackup: async () => (await import('./restore.ts')).restoreFromBackup,
  sealCaseFile: async () => (await import('./case-file-seal.ts')).sealCaseFile,
  openCaseFile: async () => (await import('./case-file-seal.ts')).openCaseFile,
  checkCasePassphrase: async () => (await import('./check-case-passphrase.ts')).checkCasePassphrase,
} as const

/** Work that takes long and gets a thread of its own. */
export type TaskName = keyof typeof threadTasks
type TaskOf<K extends TaskName> = Awaited<ReturnType<(typeof threadTasks)[K]>>
export type TaskArgs<K extends TaskName> = Parameters<TaskOf<K>>[0]
export type TaskResult<K extends TaskName> = Awaited<ReturnType<TaskOf<K>>>
export type Task = Readonly<{ [K in TaskName]: { task: K; args: TaskArgs<K> } }>[TaskName]
