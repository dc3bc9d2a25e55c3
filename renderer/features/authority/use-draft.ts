import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/**
 * What is being filled in, kept while the app is open: a look at another page loses nothing. It lives with
 * the answers of this person's session and not in the browser's storage, so that locking the vault ends it.
 * The fields read it from the page's own state: the cache tells of a change a moment later, and a field that
 * gets its old words back in that moment loses letters of who types fast.
 */
export function useDraft<T extends object>(
  name: string,
  first: () => T,
): readonly [draft: T, change: (draft: T) => void, clear: () => void] {
  const client = useQueryClient()
  const key = ['draft', name]
  const [draft, setDraft] = useState(() => client.getQueryData<T | null>(key) ?? first())
  const change = (next: T): void => {
    setDraft(next)
    client.setQueryDefaults(key, { gcTime: Infinity })
    client.setQueryData(key, next)
  }
  const clear = (): void => {
    client.setQueryData(key, null)
    setDraft(first())
  }
  return [draft, change, clear]
}
