import { type ReactNode, useContext, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { FrameSlot } from '../components/frame-slots.tsx'
import { Spinner } from '../components/Spinner.tsx'
import { KeptWordsNotices } from './KeptWordsNotices.tsx'
import type { LiveDocument } from './live-document.ts'
import { OfflineNotice } from './OfflineNotice.tsx'
import { OpenFailedNotice } from './OpenFailedNotice.tsx'
import { browserSurroundings, type Surroundings } from './surroundings.ts'
import { LiveDocumentContext } from './use-live-document.ts'
import { useOpenedDocument } from './use-opened-document.ts'
import { useUndoKeys } from './use-undo-keys.ts'

type DocumentToOpen = Readonly<{
  documentId: string
  kind: DocumentKind
  /** As the manifest says it now; what the host granted on opening when left out. */
  right?: 'read' | 'write'
}>

type LiveDocumentProviderProps = DocumentToOpen &
  Readonly<{
    /** One more, opened at the same time; nested, it would wait for the outer one. */
    beside?: DocumentToOpen | undefined
    children: ReactNode
    /** Shown until the content is here. */
    fallback?: ReactNode
    /** Where the host is; only tests say so. */
    surroundings?: Surroundings
  }>

/**
 * Opens a document for everything inside it. Nest for several: the hooks find the right one by root.
 * Puts its own notices (no connection, not accepted) into the frame. Content that was replaced at the
 * host is read anew without a word lost: what was not sent is shown to be copied.
 */
export function LiveDocumentProvider(props: LiveDocumentProviderProps) {
  const { documentId, kind, right, beside, children, surroundings = inBrowser() } = props
  const own = useOpenedDocument(documentId, kind, surroundings)
  const second = useOpenedDocument(beside?.documentId ?? null, beside?.kind ?? kind, surroundings)
  const outer = useContext(LiveDocumentContext)
  const isOutermost = outer.nearest === null
  useUndoKeys(isOutermost)
  useGrant(own.live, right)
  useGrant(second.live, beside?.right)
  const here = useMemo(
    () => ({
      nearest: kind,
      documents: { ...outer.documents, ...toEntry(second.live), ...toEntry(own.live) },
    }),
    [outer, kind, own.live, second.live],
  )
  for (const { live, failure, reopen } of [own, second])
    if (failure !== null && live === null)
      return <OpenFailedNotice error={failure} onRetry={reopen} />
  if (own.live === null || (beside !== undefined && second.live === null))
    return props.fallback ?? <Opening />
  return (
    <LiveDocumentContext value={here}>
      {isOutermost && (
        <FrameSlot name="notice">
          <OfflineNotice />
          <KeptWordsNotices />
        </FrameSlot>
      )}
      {children}
    </LiveDocumentContext>
  )
}

const toEntry = (live: LiveDocument | null) => (live === null ? {} : { [live.kind]: live })

function useGrant(live: LiveDocument | null, right: 'read' | 'write' | undefined): void {
  useEffect(() => {
    if (right !== undefined) live?.grant(right)
  }, [live, right])
}

function Opening() {
  const { t } = useTranslation()
  return <Spinner label={t('document.opening')} isBlock />
}

let shared: Surroundings | null = null
/** One object for the page: a fresh one at every render would open the document anew. */
const inBrowser = (): Surroundings => (shared ??= browserSurroundings())
