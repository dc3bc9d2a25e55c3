import { useMemo } from 'react'
import { contentRoots, type EntityChange } from '../../../shared/document/compare.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { readChangeWriters, type Removal } from '../../../shared/document/writers.ts'
import { useSession } from '../../platform/session.tsx'
import { useView } from '../../platform/use-request.ts'
import { useWriters } from '../../document/use-writers.ts'
import type { ComparedStates } from './compared-states.ts'

const none: readonly Removal[] = []

/** Names of those who made each change, by root and id, as far as the host can tell. */
export type ChangeWriterNames = ReadonlyMap<string, readonly string[]>

/** The key of a change in `ChangeWriterNames`. */
export const toChangeKey = ({ root, id }: Pick<EntityChange, 'root' | 'id'>): string =>
  `${root}/${id}`

/**
 * Who made each change. Additions and picks are told by the document itself; who removed is only told to the
 * regisseur, because only the log knows.
 */
export function useChangeWriters(
  documentId: string,
  changes: readonly EntityChange[],
  states: ComparedStates | null,
  afterSeq: number,
): ChangeWriterNames {
  const { role } = useSession()
  const removals =
    useView(
      'removals',
      { params: { id: documentId }, query: { after: afterSeq } },
      { isEnabled: role === 'regisseur' && changes.length > 0 },
    ).data ?? none
  const made = useMemo(
    () => (states === null ? [] : readAll(changes, states, removals)),
    [changes, states, removals],
  )
  const clientIds = useMemo(() => made.flatMap(({ writers }) => writers.clientIds), [made])
  const find = useWriters(documentId, clientIds)
  const people = useView('writers', { params: { id: documentId } }).data
  return useMemo(() => {
    const nameOf = new Map(people?.map(({ writer }) => [writer.participantId, writer.name]))
    return new Map(
      made.map(({ key, writers }) => {
        const names = [
          ...writers.clientIds.map((clientId) => find(clientId)?.name ?? null),
          ...writers.participantIds.map((participantId) => nameOf.get(participantId) ?? null),
        ]
        return [key, [...new Set(names.filter((name) => name !== null))]]
      }),
    )
  }, [made, find, people])
}

function readAll(
  changes: readonly EntityChange[],
  { before, after }: ComparedStates,
  removals: readonly Removal[],
) {
  const roots = new Map(contentRoots(planShape).map((root) => [root.name, root]))
  const between = { before: before.doc, after: after.doc, removals }
  return changes.flatMap((change) => {
    const root = roots.get(change.root)
    return root === undefined
      ? []
      : [{ key: toChangeKey(change), writers: readChangeWriters(change, root, between) }]
  })
}
