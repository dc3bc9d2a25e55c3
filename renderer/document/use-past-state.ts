import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { pastKey } from '../platform/live.ts'
import { request } from '../platform/request.ts'
import { type PastState, toPastState } from './past-state.ts'

/** A place in the past of the plan: a version that was kept, or the moment right after a change. */
export type PastPlace =
  Readonly<{ kind: 'version'; id: string }> | Readonly<{ kind: 'moment'; seq: number }>

/**
 * The plan as it was. Asked for once: the past does not change, and each asking is written down. With no
 * place nothing is asked. `error` is an AppError.
 */
export function usePastState(
  documentId: string,
  place: PastPlace | null,
): Readonly<{ past: PastState | null; error: Error | null; retry: () => void }> {
  const { data, error, refetch } = useQuery({
    queryKey: [pastKey, documentId, place],
    queryFn: async ({ signal }) => askPast(documentId, place, signal),
    enabled: place !== null,
    staleTime: 'static',
  })
  const past = useMemo(
    () => (data === undefined || data === null ? null : toPastState(data)),
    [data],
  )
  return { past, error, retry: () => void refetch() }
}

async function askPast(
  id: string,
  place: PastPlace | null,
  signal: AbortSignal,
): Promise<string | null> {
  if (place === null) return null
  const { state } =
    place.kind === 'version'
      ? await request('version', { params: { id, versionId: place.id } }, signal)
      : await request('moment', { params: { id, seq: place.seq } }, signal)
  return state
}
