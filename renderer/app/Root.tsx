import { Outlet } from '@tanstack/react-router'
import { KeptWordsArea } from './KeptWordsArea.tsx'
import { useArrival } from './use-arrival.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useSecondStart } from './use-second-start.ts'

/** What is there on every page: words that were not taken, and the care for focus and title. */
export function Root() {
  useArrival()
  useKeptFocus()
  useSecondStart()
  return (
    <>
      <KeptWordsArea />
      <Outlet />
    </>
  )
}
