import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { keptWords } from './kept-words.ts'
import { releaseDocument } from './lingering-documents.ts'
import type { LiveDocument } from './live-document.ts'
import { openWhenReachable } from './open-when-reachable.ts'
import { offerReopen } from './reopen-document.ts'
import type { Surroundings } from './surroundings.ts'

/** A document on its way to the screen, there, or refused. */
export type OpenedDocument = Readonly<{
  /** Null until the content is here for the first time. */
  live: LiveDocument | null
  /** Why it cannot be opened. */
  failure: AppError | null
  /** Opens it again, with fresh content and a fresh client id. The old one stays on screen until then. */
  reopen: () => void
}>

/**
 * A live document while the component is there; none without an id. One that got another epoch is opened
 * anew by itself.
 */
export function useOpenedDocument(
  id: string | null,
  kind: DocumentKind,
  surroundings: Surroundings,
): OpenedDocument {
  const [live, setLive] = useState<LiveDocument | null>(null)
  const [failure, setFailure] = useState<Readonly<{ order: object; error: AppError }> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const reopen = useCallback(() => setAttempt((count) => count + 1), [])
  // A new object is a new opening, also of the same document.
  const order = useMemo(
    () => (id === null ? null : { id, kind, surroundings, attempt }),
    [id, kind, surroundings, attempt],
  )

  useEffect(() => {
    if (order === null) return undefined
    const stopping = new AbortController()
    openWhenReachable(order.id, order.kind, stopping.signal, order.surroundings).then(
      (opened) => {
        if (stopping.signal.aborted) return releaseDocument(opened)
        return setLive(opened)
      },
      (error: unknown) => {
        if (!stopping.signal.aborted) setFailure({ order, error: toAppError(error) })
      },
    )
    return () => stopping.abort(new DOMException('left', 'AbortError'))
  }, [order])

  useEffect(() => {
    if (live === null) return undefined
    return () => releaseDocument(live)
  }, [live])

  useEffect(() => {
    const stop = live?.subscribe(() => {
      if (live.savedState().problem?.code === 'document/other-epoch') reopen()
    })
    return stop
  }, [live, reopen])

  useEffect(() => {
    if (id === null) return undefined
    const stop = offerReopen(id, reopen)
    return () => {
      stop()
      keptWords.leave(id)
    }
  }, [id, reopen])

  return {
    live: live?.id === id ? live : null,
    failure: failure !== null && failure.order === order ? failure.error : null,
    reopen,
  }
}

const toAppError = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('internal', {}, { cause: error })
