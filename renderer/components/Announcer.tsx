import { useSyncExternalStore } from 'react'
import { onAnnouncement, readAnnouncement } from './announce.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** The two live regions; in the page once, before there is anything to say. */
export function Announcer() {
  const polite = useSyncExternalStore(onAnnouncement, () => readAnnouncement('polite'))
  const assertive = useSyncExternalStore(onAnnouncement, () => readAnnouncement('assertive'))
  return (
    <VisuallyHidden>
      <span aria-live="polite" data-announcer="polite">
        {polite}
      </span>
      <span aria-live="assertive" data-announcer="assertive">
        {assertive}
      </span>
    </VisuallyHidden>
  )
}
