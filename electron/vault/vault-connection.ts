import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors/app-error.ts'
import { defaultKdfCost, type KdfCost } from './derive-key.ts'
import type { Reply } from './group-commit.ts'
import type { Answer, CommandArgs, CommandName, CommandResult } from './thread-messages.ts'
import { runTask } from './run-task.ts'
import { toSendable } from './to-sendable.ts'
import type { OperationArgs, OperationName, OperationResult, Vault } from './vault-operations.ts'

/** The host's side of the vault's thread: every call is a message, every answer settles a promise. */
export class VaultConnection implements Vault {
  readonly #worker: Worker
  readonly #workerUrl: URL
  readonly #sealCost: KdfCost
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>()
  readonly #failureListeners: ((code: 'storage/failed') => void)[] = []
  readonly #ended: Promise<void>
  #nextId = 1
  #state: 'open' | 'closing' | 'failed' | 'ended' = 'open'

  /** `sealCost`: what a passphrase of a case file costs to try; files are opened at what they say themselves. */
  constructor(workerUrl: URL, sealCost: KdfCost = defaultKdfCost) {
    this.#workerUrl = workerUrl
    this.#sealCost = sealCost
    this.#worker = new Worker(workerUrl, {
      name: 'vault',
      workerData: { role: 'vault' },
      execArgv: [],
    })
    this.#worker.on('message', (answer: Answer) => this.#receive(answer))
    this.#worker.on('error', () => this.#fail())
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#end()
        resolve()
      })
    })
  }

  async call<K extends OperationName>(
    name: K,
    args: OperationArgs<K>,
  ): Promise<OperationResult<K>> {
    const { value, transfer } = toSendable(args)
    // Safe: the thread runs the operation of this name, whose result has this type.
    return this.#ask((id) => ({ id, name, args: value }), transfer) as Promise<OperationResult<K>>
  }

  /** Asks the thread for something besides a call. */
  async command<K extends CommandName>(
    command: K,
    args: CommandArgs<K>,
  ): Promise<CommandResult<K>> {
    // Safe: as with call.
    return this.#ask((id) => ({ id, command, args }), []) as Promise<CommandResult<K>>
  }

  async backUp(): Promise<Readonly<{ id: string; at: number }>> {
    return this.command('backUp', { now: Date.now() })
  }

  async renewBackups(): Promise<Readonly<{ at: number; removed: number }>> {
    return this.command('renewBackups', { now: Date.now() })
  }

  async changePassphrase(next: string): Promise<void> {
    return this.command('changePassphrase', { next })
  }

  async checkPassphrase(passphrase: string): Promise<boolean> {
    return this.command('checkPassphrase', { passphrase })
  }

  async setKeychainSlot(secret: Uint8Array | null): Promise<void> {
    return this.command('setKeychainSlot', { secret })
  }

  async requireStrongPassphrase(passphrase: string): Promise<void> {
    return runTask(this.#workerUrl, 'checkCasePassphrase', { passphrase })
  }

  async sealCaseFile(content: Uint8Array, passphrase: string): Promise<Uint8Array> {
    return runTask(this.#workerUrl, 'sealCaseFile', { content, passphrase, cost: this.#sealCost })
  }

  async openCaseFile(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
    return runTask(this.#workerUrl, 'openCaseFile', { file, passphrase })
  }

  onFailure(listener: (code: 'storage/failed') => void): void {
    if (this.#state === 'failed') queueMicrotask(() => listener('storage/failed'))
    else this.#failureListeners.push(listener)
  }

  async close(): Promise<void> {
    if (this.#state === 'open') {
      const done = this.command('close', {})
      this.#state = 'closing'
      // A thread that failed meanwhile has nothing left to close.
      await done.catch((error: unknown) => {
        if (this.#state === 'closing') throw error
      })
    }
    await this.#ended
  }

  /** Waits for a thread that ends by itself, as after a refused opening. */
  async whenEnded(): Promise<void> {
    await this.#ended
  }

  async #ask(
    toQuestion: (id: number) => unknown,
    transfer: readonly ArrayBuffer[],
  ): Promise<unknown> {
    if (this.#state !== 'open') {
      throw new AppError(this.#state === 'failed' ? 'storage/failed' : 'vault/locked')
    }
    const id = this.#nextId++
    const answer = Promise.withResolvers<unknown>()
    this.#waiting.set(id, answer)
    this.#worker.postMessage(toQuestion(id), transfer)
    return answer.promise
  }

  #receive(answer: Answer): void {
    if (answer === 'failed') this.#fail()
    else for (const reply of answer) this.#settle(reply)
  }

  #settle(reply: Reply): void {
    const answer = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('error' in reply) answer?.reject(new AppError(reply.error.code, reply.error.details))
    else answer?.resolve(reply.value)
  }

  #fail(): void {
    if (this.#state === 'failed' || this.#state === 'ended') return
    this.#state = 'failed'
    this.#rejectWaiting()
    for (const listener of this.#failureListeners) listener('storage/failed')
  }

  #end(): void {
    if (this.#state === 'open' && this.#waiting.size > 0) this.#fail()
    else if (this.#state !== 'failed') this.#state = 'ended'
    this.#rejectWaiting()
  }

  #rejectWaiting(): void {
    for (const answer of this.#waiting.values()) answer.reject(new AppError('storage/failed'))
    this.#waiting.clear()
  }
}
