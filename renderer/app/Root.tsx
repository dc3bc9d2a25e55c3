import { Outlet } from '@tanstack/react-router'
import { Announcer } from '../components/Announcer.tsx'
import { Toasts } from '../components/Toasts.tsx'
import { KeptWordsArea } from './KeptWordsArea.tsx'
import { useArrival } from './use-arrival.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useSecondStart } from './use-second-start.ts'

/** What is there on every page: the session, the live regions, and the care for focus and title. */
export function Root() {
  useArrival()
  useKeptFocus()
  useSecondStart()
  return (
    <>
      <KeptWordsArea />
      <Outlet />
      <Toasts />
      <Announcer />
    </>
  )
}
