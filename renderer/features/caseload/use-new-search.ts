import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'

type NewSearch = Readonly<{
  /** How often search was asked for while it was open. */
  times: number
  /** The words that the page itself puts in the address. */
  tell: (words: string) => void
}>

/**
 * Counts how often somebody asks for search on the page of search itself: with the menu or Ctrl K, which go to its
 * address without words. Words that the page puts there by itself go the same way, and are told apart by `tell`.
 */
export function useNewSearch(startWords: string): NewSearch {
  const router = useRouter()
  const told = useRef(startWords)
  const [times, setTimes] = useState(0)
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, toLocation, hrefChanged }) => {
        if (fromLocation?.pathname !== toLocation.pathname || toLocation.searchStr !== '') return
        // Its own: somebody took away the last letter.
        if (hrefChanged && told.current === '') return
        told.current = ''
        setTimes((before) => before + 1)
      }),
    [router],
  )
  const tell = useCallback((words: string) => {
    told.current = words
  }, [])
  return { times, tell }
}
