import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

/** What a live text says now. Renders at every keystroke in it: for what shows exactly this text. */
export function useTextValue(text: Y.Text): string {
  const subscribe = useMemo(() => toSubscribe(text), [text])
  // Strings compare by content, so reading anew gives React the same snapshot.
  return useSyncExternalStore(subscribe, () => text.toJSON())
}

const toSubscribe =
  (text: Y.Text) =>
  (notify: () => void): (() => void) => {
    text.observe(notify)
    return () => text.unobserve(notify)
  }
