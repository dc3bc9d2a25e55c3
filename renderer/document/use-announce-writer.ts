import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../components/announce.ts'
import { toFirstName } from '../../shared/domain/to-first-name.ts'
import { useDocumentOfField } from './use-live-document.ts'
import { useWriterAt } from './use-writer-at.ts'

/** What was said already, per document on this page: the place of a writer is news once. */
const said = new WeakMap<object, Set<string>>()

/** Says politely, once per person and field, that someone writes here. Carets themselves are never read aloud. */
export function useAnnounceWriter(field: string, label: string): void {
  const { t } = useTranslation()
  const live = useDocumentOfField(field)
  const writer = useWriterAt(field)
  useEffect(() => {
    if (live === null || writer === null) return
    const known = said.get(live) ?? new Set()
    said.set(live, known)
    const key = `${writer.participantId} ${field}`
    if (known.has(key)) return
    known.add(key)
    announce(t('document.writing.at', { name: toFirstName(writer.name), label }), 'polite')
  }, [live, writer, field, label, t])
}
