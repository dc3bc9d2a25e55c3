import { lazy, Suspense, useSyncExternalStore } from 'react'
import { keptWords } from '../document/kept-words.ts'
import { GivenSession, readLastSession, useSessionState } from '../platform/session.tsx'
import styles from './KeptWordsArea.module.css'

const KeptWordsNotices = lazy(async () => ({
  default: (await import('../document/KeptWordsNotices.tsx')).KeptWordsNotices,
}))

/**
 * Whoever loses access is taken to a door at that moment; words that the host did not take stand above
 * it until they were read. Inside a session the frame shows them itself.
 */
export function KeptWordsArea() {
  const state = useSessionState()
  const entries = useSyncExternalStore(keptWords.subscribe, keptWords.list)
  const session = readLastSession()
  const hasWords = entries.some((entry) => entry.problem.unsentText !== '')
  if (state.kind === 'present' || session === null || !hasWords) return null
  return (
    <div className={styles.area}>
      <Suspense>
        <GivenSession session={session}>
          <KeptWordsNotices isOnlyWords />
        </GivenSession>
      </Suspense>
    </div>
  )
}
