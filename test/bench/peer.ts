import type * as Y from 'yjs'

/** One connected writer. `text` is the shared text that every writer of a run types into. */
export type BenchClient = Readonly<{
  doc: Y.Doc
  text: Y.Text
  /** Called with the number of own writes that are durable so far; only where the peer says so. */
  onDurable: ((listener: (writes: number) => void) => void) | null
  close(): void
}>

/** A server under measurement, in a process of its own. */
export type Peer = Readonly<{
  name: string
  /** What it promises about an update that others have seen. */
  durability: string
  connect(index: number): Promise<BenchClient>
  /** Resident memory of the server process, in bytes. */
  readMemory(): Promise<number>
  close(): Promise<void>
}>

/** Starts a fresh peer that can serve `writers` clients. */
export type StartPeer = (writers: number) => Promise<Peer>

/** Where the shared text lives, in every peer's document. */
export const benchPlace = { root: 'goals', id: 'G1', field: 'title' } as const
