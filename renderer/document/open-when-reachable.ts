import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { type LiveDocument, openLiveDocument } from './live-document.ts'
import { releaseDocument, takeLingering } from './lingering-documents.ts'
import { toReconnectDelayMs } from '../platform/reconnect-delay.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Opens a document and waits until its content is here. A host out of reach is asked again until it
 * answers or `signal` aborts; anything else it says is thrown as AppError.
 */
export async function openWhenReachable(
  id: string,
  kind: DocumentKind,
  signal: AbortSignal,
  surroundings: Surroundings,
): Promise<LiveDocument> {
  for (let attempt = 0; ; attempt++) {
    try {
      const live =
        takeLingering(id, surroundings) ?? (await openLiveDocument(id, kind, signal, surroundings))
      return await whenSynced(live, signal)
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof AppError) || error.code !== 'host/restarting') throw error
    }
    await wait(toReconnectDelayMs(attempt, surroundings.random), signal)
  }
}

/** Answers the document once synced; lets go of it when the host stops it or the signal aborts before. */
async function whenSynced(live: LiveDocument, signal: AbortSignal): Promise<LiveDocument> {
  const { promise, resolve, reject } = Promise.withResolvers<LiveDocument>()
  const look = (): void => {
    const { problem } = live.savedState()
    if (problem !== null) reject(new AppError(problem.code))
    else if (live.synced) resolve(live)
  }
  const onAbort = (): void => reject(toReason(signal))
  const stop = live.subscribe(look)
  signal.addEventListener('abort', onAbort)
  if (signal.aborted) onAbort()
  look()
  try {
    return await promise
  } catch (error) {
    releaseDocument(live)
    throw error
  } finally {
    stop()
    signal.removeEventListener('abort', onAbort)
  }
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), ms)
  const onAbort = (): void => reject(toReason(signal))
  signal.addEventListener('abort', onAbort)
  try {
    await promise
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

const toReason = (signal: AbortSignal): Error =>
  signal.reason instanceof Error ? signal.reason : new DOMException('stopped', 'AbortError')
