import { useEffect, useMemo } from 'react'
import type { Writer } from '../../shared/api/version-routes.ts'
import { useView } from '../platform/use-request.ts'

/** Finds who wrote under a Yjs client id; null while that is on its way. */
export type FindWriter = (clientId: number) => Writer | null

/** Whose the client ids of a document are; asked again for one that came up since. */
export function useWriters(documentId: string, neededIds: readonly number[]): FindWriter {
  const { data, refetch } = useView('writers', { params: { id: documentId } })
  const byClient = useMemo(
    () => new Map(data?.map(({ clientId, writer }) => [clientId, writer])),
    [data],
  )
  const missing = neededIds.filter((clientId) => !byClient.has(clientId)).join(' ')
  useEffect(() => {
    // Once per set of unknown ids: what the host does not know either stays unknown.
    if (missing !== '') void refetch()
  }, [missing, refetch])
  return useMemo(() => (clientId) => byClient.get(clientId) ?? null, [byClient])
}
