import type { MessagePort } from 'node:worker_threads'
import { toErrorShape } from '../../shared/errors/app-error.ts'
import type { TaskReply } from './thread-messages.ts'
import { type Task, threadTasks } from './thread-tasks.ts'

/** Runs the one task that is sent, answers and ends the thread. */
export function startTaskThread(port: MessagePort): void {
  port.once('message', (task: Task) => void answer(port, task))
}

async function answer(port: MessagePort, task: Task): Promise<void> {
  port.postMessage(await perform(task))
  port.close()
}

async function perform({ task, args }: Task): Promise<TaskReply> {
  try {
    // Safe: Task pairs every name with its own arguments.
    const run = (await threadTasks[task]()) as (args: unknown) => unknown
    return { value: await run(args) }
  } catch (error) {
    return { error: toErrorShape(error) }
  }
}
