import { useLocation, useNavigate } from '@tanstack/react-router'
import { SearchScreen } from './SearchScreen.tsx'
import { useNewSearch } from './use-new-search.ts'

/** Search in everything one may read; the words stand in the address, so that "back" finds them again. */
export function SearchPage() {
  const navigate = useNavigate()
  const words = useLocation({
    select: ({ searchStr }) => new URLSearchParams(searchStr).get('woorden') ?? '',
  })
  const { times, tell } = useNewSearch(words)
  return (
    <SearchScreen
      key={times}
      startWords={words}
      takesFocus={times > 0}
      onWords={(next) => {
        tell(next)
        const query = new URLSearchParams({ woorden: next })
        void navigate({ href: next === '' ? '/zoeken' : `/zoeken?${query}`, replace: true })
      }}
    />
  )
}
