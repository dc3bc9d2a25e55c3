import { useSyncExternalStore } from 'react'
import { type KeptWords, keptWords } from './kept-words.ts'
import { openDocuments } from './open-documents.ts'
import { findReopen } from './reopen-document.ts'
import { UnsentNotice } from './UnsentNotice.tsx'

type KeptWordsNoticesProps = Readonly<{
  /** Leaves out notices without words, where the screen itself says why access ended. */
  isOnlyWords?: boolean
}>

/**
 * What the host did not take, from every document of this page, until it was read. Stands in the frame of
 * a live document by itself; put it on a screen that takes the place of one (access ended, vault locked).
 */
export function KeptWordsNotices({ isOnlyWords = false }: KeptWordsNoticesProps) {
  const entries = useSyncExternalStore(keptWords.subscribe, keptWords.list)
  const stopped = useSyncExternalStore(openDocuments.subscribe, readStopped).split(' ')
  return entries
    .filter(({ problem }) => !isOnlyWords || problem.unsentText !== '')
    .filter((entry) => stopped.includes(entry.documentId) || !isSaidBy(entry, entries))
    .map((entry) => (
      <UnsentNotice
        key={entry.id}
        problem={entry.problem}
        onReload={stopped.includes(entry.documentId) ? findReopen(entry.documentId) : null}
        onDismiss={() => keptWords.dismiss(entry)}
      />
    ))
}

/** One event may stop several documents of a page: it is told once, and with every document that has words. */
const isSaidBy = (entry: KeptWords, entries: readonly KeptWords[]): boolean =>
  entry.problem.unsentText === '' &&
  entries.some(
    (other) =>
      other.problem.code === entry.problem.code &&
      (other.problem.unsentText !== '' || other.id < entry.id),
  )

/** The open documents that the host stopped and that were not opened again; a string, to compare by content. */
const readStopped = (): string =>
  openDocuments
    .list()
    .filter((live) => live.savedState().problem !== null)
    .map(({ id }) => id)
    .join(' ')
