import { readWriter } from '../../../../shared/document/writers.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { useWriters } from '../../../document/use-writers.ts'
import { useSession } from '../../../platform/session.tsx'

/** Who made a remark, by the client id under which the host took it; null while that is not known. */
export function useRemarkAuthor(remarkId: string): string | null {
  const { doc, id } = useLiveDocument('plan')
  const { name } = useSession()
  const client = readWriter(doc, planShape.remarks, remarkId)
  const find = useWriters(id, client === null || client === doc.clientID ? none : [client])
  if (client === null) return null
  return client === doc.clientID ? name : (find(client)?.name ?? null)
}

const none: readonly number[] = []
