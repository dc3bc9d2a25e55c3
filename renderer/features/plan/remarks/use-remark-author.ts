import { useTranslation } from 'react-i18next'
import { readWriter } from '../../../../shared/document/writers.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { useWriters } from '../../../document/use-writers.ts'
import { useSession } from '../../../platform/session.tsx'

/**
 * Who made a remark, by the client id under which the host took it; null while that is not known. What an
 * example began with was said by nobody here: its words say who speaks.
 */
export function useRemarkAuthor(remarkId: string): string | null {
  const { t } = useTranslation()
  const { doc, id } = useLiveDocument('plan')
  const { name } = useSession()
  const client = readWriter(doc, planShape.remarks, remarkId)
  const find = useWriters(id, client === null || client === doc.clientID ? none : [client])
  if (client === null) return null
  if (client === doc.clientID) return name
  const writer = find(client)
  return writer !== null && writer.participantId === null
    ? t('plan.remarks.beginning')
    : (writer?.name ?? null)
}

const none: readonly number[] = []
