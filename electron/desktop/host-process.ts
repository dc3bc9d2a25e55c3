import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { type UtilityProcess, utilityProcess } from 'electron'
import {
  type HostToShell,
  hostToShell,
  type ShellToHost,
} from '../../shared/desktop/host-control.ts'
import { hostNodeArguments } from '../../shared/desktop/host-node-arguments.ts'
import { type ListeningEvent, parseListening } from '../../shared/desktop/listening.ts'
import { AppError } from '../../shared/errors/app-error.ts'

/** What the shell hears of its host process. */
export type HostListener = Readonly<{
  /** The host serves: for the first time, or again after it died. */
  onListening: (event: ListeningEvent, isRestart: boolean) => void
  /** The host ended and starting it again would not help. 2: bad arguments, 3: vault cannot be opened. */
  onGone: (code: number) => void
}>

/** A host that dies this often in a minute dies of something that a start does not cure. */
const maxRestartsPerMinute = 3
const minuteMs = 60_000
/** The host drains within 3 s; after that the shell no longer waits for it. */
const patienceMs = 3500
/** The host's own verdicts (electron/README.md): a second try ends the same. */
const verdicts: ReadonlySet<number> = new Set([2, 3])

type Answer = Readonly<{
  resolve: (token: string | null) => void
  reject: (error: AppError) => void
}>

/** The host beside the window, in a process of its own. Restarts it when it dies, on the same port. */
export class HostProcess {
  readonly #entry: string
  readonly #args: readonly string[]
  readonly #listener: HostListener
  readonly #nowMs: () => number
  readonly #answers = new Map<number, Answer>()
  #child: UtilityProcess | null = null
  #port: string | null = null
  #restartsAtMs: readonly number[] = []
  #isClosing = false
  #lastId = 0

  constructor(
    entry: string,
    args: readonly string[],
    listener: HostListener,
    nowMs: () => number = () => performance.now(),
  ) {
    this.#entry = entry
    this.#args = args
    this.#listener = listener
    this.#nowMs = nowMs
    this.#start(false)
  }

  /** Closes the vault and forgets its key; the window then shows the door. */
  lock(): void {
    this.#send({ type: 'lock' })
  }

  /** Tells the host about the keychain's secret. Answers the owner's token after 'unlock'. Throws AppError. */
  async useKeychain(
    request:
      Readonly<{ action: 'remember' | 'unlock'; secret: string }> | Readonly<{ action: 'forget' }>,
  ): Promise<string | null> {
    const id = ++this.#lastId
    return await new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject })
      if (!this.#send({ type: 'keychain', id, ...request })) this.#refuseAll()
    })
  }

  /** Lets the host drain and end. Resolves when it is gone, or after `patienceMs`. */
  async close(): Promise<void> {
    this.#isClosing = true
    const child = this.#child
    if (child === null) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        child.kill()
        resolve()
      }, patienceMs)
      child.once('exit', () => {
        clearTimeout(timer)
        resolve()
      })
      // A message and not a signal: Windows knows no signal that lets a process finish.
      child.postMessage({ type: 'close' } satisfies ShellToHost)
    })
  }

  #start(isRestart: boolean): void {
    const port = this.#port === null ? [] : ['--port', this.#port]
    const child = utilityProcess.fork(this.#entry, [...this.#args, ...port, '--json'], {
      execArgv: [...hostNodeArguments],
      stdio: ['ignore', 'pipe', 'inherit'],
      serviceName: 'Rondetafel host',
    })
    this.#child = child
    let isServing = false
    if (child.stdout !== null)
      createInterface({ input: Readable.from(child.stdout) }).on('line', (line) => {
        const event = parseListening(line)
        if (event === null || isServing) return
        isServing = true
        this.#port = new URL(event.url).port
        this.#listener.onListening(event, isRestart)
      })
    child.on('message', (message: unknown) => this.#receive(message))
    child.once('exit', (code) => this.#end(code, isServing))
  }

  #end(code: number, wasServing: boolean): void {
    this.#child = null
    this.#refuseAll()
    if (this.#isClosing) return
    const nowMs = this.#nowMs()
    this.#restartsAtMs = this.#restartsAtMs.filter((at) => nowMs - at < minuteMs)
    // Someone else took the port while the host was down: another port is better than no host.
    const lostPort = !wasServing && code === 2 && this.#port !== null
    if (lostPort) this.#port = null
    const isVerdict = !wasServing && verdicts.has(code) && !lostPort
    if (isVerdict || this.#restartsAtMs.length >= maxRestartsPerMinute) this.#listener.onGone(code)
    else {
      this.#restartsAtMs = [...this.#restartsAtMs, nowMs]
      this.#start(true)
    }
  }

  #send(message: ShellToHost): boolean {
    this.#child?.postMessage(message)
    return this.#child !== null
  }

  #receive(message: unknown): void {
    const parsed = hostToShell.safeParse(message)
    if (parsed.success) this.#settle(parsed.data)
  }

  #settle(reply: HostToShell): void {
    const answer = this.#answers.get(reply.id)
    this.#answers.delete(reply.id)
    if (reply.ok) answer?.resolve(reply.token)
    else answer?.reject(new AppError(reply.code))
  }

  #refuseAll(): void {
    for (const { reject } of this.#answers.values()) reject(new AppError('host/restarting'))
    this.#answers.clear()
  }
}
