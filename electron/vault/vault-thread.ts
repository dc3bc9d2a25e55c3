import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import { AppError, type AppErrorShape, toErrorShape } from '../../shared/errors/app-error.ts'
import type { Call, Reply } from './group-commit.ts'
import { performCommand, type ThreadState } from './perform-command.ts'
import { findStorageFault } from './storage-fault.ts'
import type { Answer, Command, Question } from './thread-messages.ts'

/** Most calls that share one commit: enough for any burst, and the first of them still answered soon. */
const maxBatchCalls = 512

/** Serves one vault until it is closed or can no longer write; then the thread ends by itself. */
export function startVaultThread(port: MessagePort): void {
  const thread = new VaultThread(port)
  port.on('message', (question: Question) => thread.receive(question))
}

/**
 * The queue. All that waits is taken at once, without a timer: a call that is alone commits at once, and
 * calls that arrive during a commit share the next one. Commands (open, back up, ...) may take long and
 * run one after another beside the calls.
 */
class VaultThread {
  readonly #port: MessagePort
  readonly #state: ThreadState = { file: null, location: null, unlockFolder: null, cost: null }
  #commands: Promise<void> = Promise.resolve()
  #isClosing = false

  constructor(port: MessagePort) {
    this.#port = port
  }

  receive(first: Question): void {
    let calls: Call[] = []
    for (const question of this.#takeWaiting(first)) {
      if (question.command === undefined) {
        calls.push(question)
      } else {
        this.#commit(calls)
        calls = []
        this.#queueCommand(question)
      }
    }
    this.#commit(calls)
  }

  *#takeWaiting(first: Question): Generator<Question> {
    yield first
    for (let taken = 1; taken < maxBatchCalls; taken++) {
      const next = receiveMessageOnPort(this.#port)
      if (next === undefined) return
      // Safe: only VaultConnection posts on this port.
      yield next.message as Question
    }
  }

  #commit(calls: readonly Call[]): void {
    if (calls.length === 0) return
    const { file } = this.#state
    if (file === null || this.#isClosing) {
      this.#answer(
        calls.map(({ id }) => ({ id, error: toErrorShape(new AppError('vault/locked')) })),
      )
      return
    }
    const { outcome, isUsable } = file.run(calls)
    this.#answer(outcome.replies)
    if (!isUsable) this.#giveUp()
  }

  #queueCommand(question: Command): void {
    if (question.command === 'close') this.#isClosing = true
    this.#commands = this.#performAfter(this.#commands, question)
  }

  async #performAfter(earlier: Promise<void>, question: Command): Promise<void> {
    await earlier
    this.#answer([await this.#perform(question)])
    const isOver = question.command === 'close' || this.#state.file === null
    if (isOver) this.#port.close()
  }

  async #perform(question: Command): Promise<Reply> {
    try {
      return { id: question.id, value: await performCommand(this.#state, question) }
    } catch (error) {
      return { id: question.id, error: toCommandError(error) }
    }
  }

  /** Calls that still wait are rejected by the other side as soon as it hears this. */
  #giveUp(): void {
    this.#state.file = null
    this.#state.unlockFolder?.()
    this.#post('failed')
    this.#port.close()
  }

  #answer(replies: readonly Reply[]): void {
    this.#post(replies)
  }

  #post(answer: Answer): void {
    this.#port.postMessage(answer)
  }
}

function toCommandError(error: unknown): AppErrorShape {
  const code = findStorageFault(error)
  return code === null ? toErrorShape(error) : { code, details: {} }
}
