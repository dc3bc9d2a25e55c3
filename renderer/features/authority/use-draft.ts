import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/**
 * What is being filled in, kept while the app is open: a look at another page loses nothing. It lives with
 * the answers of this person's session and not in the browser's storage, so that locking the vault ends it.
 */
export function useDraft<T extends object>(
  name: string,
  first: () => T,
): readonly [draft: T, change: (draft: T) => void, clear: () => void] {
  const client = useQueryClient()
  const kept = useQuery<T | null>({
    queryKey: ['draft', name],
    // Never asked: there is nobody to ask.
    queryFn: () => null,
    enabled: false,
    gcTime: Infinity,
  })
  const change = useCallback(
    (draft: T) => client.setQueryData(['draft', name], draft),
    [client, name],
  )
  const clear = useCallback(() => client.setQueryData(['draft', name], null), [client, name])
  return [kept.data ?? first(), change, clear]
}
