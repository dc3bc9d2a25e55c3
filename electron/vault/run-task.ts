import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors/app-error.ts'
import type { TaskReply } from './thread-messages.ts'
import type { TaskArgs, TaskName, TaskResult } from './thread-tasks.ts'

/** Runs a task in a thread of its own, which ends with it. Rejects with the task's AppError, or 'internal' when the thread died. */
export async function runTask<K extends TaskName>(
  workerUrl: URL,
  task: K,
  args: TaskArgs<K>,
): Promise<TaskResult<K>> {
  const worker = new Worker(workerUrl, { name: task, workerData: { role: 'task' }, execArgv: [] })
  const reply = await new Promise<TaskReply>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', (cause) => reject(new AppError('internal', {}, { cause })))
    worker.once('exit', () => reject(new AppError('internal')))
    worker.postMessage({ task, args })
  })
  if ('error' in reply) throw new AppError(reply.error.code, reply.error.details)
  // Safe: the thread ran the function of this name, whose result has this type.
  return reply.value as TaskResult<K>
}
