import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A peer's server process, which answers 'memory' with its resident bytes and tells its port when it listens. */
export type ForkedPeer = Readonly<{
  port: number
  readMemory(): Promise<number>
  close(): Promise<void>
}>

/** Forks a server script and waits until it listens. */
export async function forkPeer(script: URL): Promise<ForkedPeer> {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const { port } = await answer<{ port: number }>(child)
  return {
    port,
    readMemory: async () => {
      child.send('memory')
      return (await answer<{ rss: number }>(child)).rss
    },
    close: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

async function answer<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, 'message')) as [T]
  return message
}

/** The other side: tells the port and answers questions about memory. */
export function serveParent(port: number): void {
  process.send?.({ port })
  process.on('message', () => process.send?.({ rss: process.memoryUsage().rss }))
  process.on('disconnect', () => process.exit(0))
}
