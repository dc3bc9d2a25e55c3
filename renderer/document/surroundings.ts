import { request } from '../platform/request.ts'
import { tokenStore } from '../platform/token-store.ts'

/** What a live document needs from outside; tests give their own. */
export type Surroundings = Readonly<{
  /** Throws AppError; 'host/restarting' when the host cannot be reached. */
  openDocument(
    id: string,
    signal: AbortSignal,
  ): Promise<Readonly<{ clientId: number; epoch: string; right: 'read' | 'write' }>>
  readToken(): string | null
  /** 'wss://host/sync', without the document. */
  socketUrl: string
  socketClass: typeof WebSocket
  /** Wall clock in ms, for "since when". */
  now(): number
  random(): number
}>

/** The host this page came from. */
export const browserSurroundings = (): Surroundings => ({
  openDocument: async (id, signal) => request('openDocument', { params: { id } }, signal),
  readToken: tokenStore.read,
  socketUrl: `${location.origin.replace(/^http/, 'ws')}/sync`,
  socketClass: WebSocket,
  now: Date.now,
  random: Math.random,
})
