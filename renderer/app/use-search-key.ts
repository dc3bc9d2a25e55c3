import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Ctrl K (or Cmd K) goes to search, from anywhere. */
export function useSearchKey(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!isAsked || event.key.toLowerCase() !== 'k') return
      // Some browsers have a use of their own for it.
      event.preventDefault()
      void navigate({ href: '/zoeken' })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate])
}
