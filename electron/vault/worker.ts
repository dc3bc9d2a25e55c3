import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

if (parentPort === null) throw new Error('the vault runs as a worker only')

const { role } = z.object({ role: z.enum(['vault', 'task']) }).parse(workerData)
// Each loads what it needs and no more: who waits at the door waits for the thread of the slow hash too.
if (role === 'vault') {
  const { startVaultThread } = await import('./vault-thread.ts')
  startVaultThread(parentPort)
} else {
  const { startTaskThread } = await import('./task-thread.ts')
  startTaskThread(parentPort)
}
