import type { ReactNode } from 'react'
import type { DocumentEntry } from '../../shared/api/replies.ts'
import { useView } from '../platform/use-request.ts'
import { LiveDocumentProvider } from './LiveDocumentProvider.tsx'

type CaseDocumentProps = Readonly<{
  caseId: string
  /** Which one: the plan, or the one with this id, as a record names it; null for one that never was. */
  which: 'plan' | Readonly<{ id: string | null }>
  children: ReactNode
}>

/** Opens a document of a case; without it, or without the right to it, its roots read as empty inside. */
export function CaseDocument({ caseId, which, children }: CaseDocumentProps) {
  const manifest = useView('documents', { params: { caseId } }).data
  if (manifest === undefined) return null
  const isIt = ({ id, kind }: DocumentEntry) =>
    which === 'plan' ? kind === 'plan' : id === which.id
  const entry = manifest.find(isIt)
  if (entry === undefined) return children
  return (
    <LiveDocumentProvider
      key={entry.id}
      documentId={entry.id}
      kind={entry.kind}
      right={entry.right}
    >
      {children}
    </LiveDocumentProvider>
  )
}
