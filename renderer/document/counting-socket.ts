import { syncMessage, syncStep2, syncUpdate } from '../../shared/document/sync-messages.ts'

/**
 * A WebSocket class that reports every frame with a change in it, as it goes out, and holds back updates
 * until the answer to the host's step 1 is out. That answer holds them too, and an update that overtakes
 * it would reach the host with a gap before it (what was typed offline is missing), which the host refuses.
 */
export function toCountingSocket(
  base: typeof WebSocket,
  onFrame: (kind: 'step2' | 'update') => void,
): typeof WebSocket {
  return class extends base {
    #hasAnswered = false

    override send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (this.readyState !== this.OPEN) return
      const kind = data instanceof Uint8Array ? findChangeKind(data) : null
      if (kind === 'update' && !this.#hasAnswered) return
      super.send(data as Uint8Array<ArrayBuffer>)
      if (kind === null) return
      if (kind === 'step2') this.#hasAnswered = true
      onFrame(kind)
    }
  }
}

function findChangeKind([message, kind]: Uint8Array): 'step2' | 'update' | null {
  if (message !== syncMessage) return null
  if (kind === syncStep2) return 'step2'
  return kind === syncUpdate ? 'update' : null
}
