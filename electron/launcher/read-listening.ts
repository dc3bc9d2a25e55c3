import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type ListeningEvent, parseListening } from '../../shared/desktop/listening.ts'

/**
 * The line with which a host says that it serves. Null when the stream ends first: the process could
 * not start. Keeps reading afterwards, because a full pipe would stop the process on the other side.
 */
export function readListening(stream: Readable): Promise<ListeningEvent | null> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stream })
    lines.on('line', (line) => {
      const event = parseListening(line)
      if (event !== null) resolve(event)
    })
    lines.once('close', () => resolve(null))
  })
}
