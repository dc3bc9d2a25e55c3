import { useMemo } from 'react'
import { useLiveDocument } from '../../document/use-live-document.ts'
import { usePastState } from '../../document/use-past-state.ts'
import { usePlanContent } from '../../document/use-plan-content.ts'
import type { ComparedState, ComparedStates } from './compared-states.ts'
import { fromKey } from './places.ts'

type Compared = Readonly<{ states: ComparedStates | null; error: Error | null; retry: () => void }>

/** Both sides of a comparison; null while one is on its way. Follows the live plan where that is a side. */
export function useComparedStates(documentId: string, from: string, to: string): Compared {
  const earlier = useSide(documentId, from)
  const later = useSide(documentId, to)
  const [before, after] = [earlier.state, later.state]
  const isNow = fromKey(to) === null
  const states = useMemo(
    () => (before === null || after === null ? null : { before, after, isNow }),
    [before, after, isNow],
  )
  const retry = (): void => {
    earlier.retry()
    later.retry()
  }
  return { states, error: earlier.error ?? later.error, retry }
}

function useSide(documentId: string, key: string) {
  const { doc } = useLiveDocument('plan')
  const content = usePlanContent()
  const place = useMemo(() => fromKey(key), [key])
  const { past, error, retry } = usePastState(documentId, place)
  const now = useMemo(() => (content === null ? null : { doc, content }), [doc, content])
  const state: ComparedState | null = place === null ? now : past
  // Without a place nothing is asked, and a retry has nothing to ask.
  return { state, error, retry: place === null ? () => undefined : retry }
}
