import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { startTaskThread } from './task-thread.ts'
import { startVaultThread } from './vault-thread.ts'

if (parentPort === null) throw new Error('the vault runs as a worker only')

const { role } = z.object({ role: z.enum(['vault', 'task']) }).parse(workerData)
if (role === 'vault') startVaultThread(parentPort)
else startTaskThread(parentPort)
