import { useSyncExternalStore } from 'react'

const query = '(max-width: 48rem)'

/** True on a screen where only one solution fits beside the names (look.md, first breakpoint). */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)

function subscribe(notify: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', notify)
  return () => media.removeEventListener('change', notify)
}
