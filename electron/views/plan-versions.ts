import type { MomentLine, VersionLine, Writer } from '../../shared/api/version-routes.ts'
import type { Role } from '../../shared/domain/role.ts'
import { hostWriter } from '../vault/host-writer.ts'
import type { VersionRow, WritingSlice } from '../vault/history-calls.ts'
import type { ParticipantRow } from '../vault/vault-operations.ts'

type FindPerson = (participantId: string) => Pick<ParticipantRow, 'name' | 'colour'> | null

const toInstant = (at: number): string => new Date(at).toISOString()

/**
 * Whether someone who may read the document may read this version of it. What was adopted is everyone's;
 * other versions may hold words that were taken back, which only the regisseur sees.
 */
export const mayReadVersion = (role: Role, { reason }: Pick<VersionRow, 'reason'>): boolean =>
  reason === 'vastgesteld' || mayReadHistory(role)

/** Whether someone may see any moment of a document, with words that were taken back since. */
export const mayReadHistory = (role: Role): boolean => role === 'regisseur'

/** A version as its readers see it in a list. */
export const toVersionLine = (row: VersionRow, find: FindPerson): VersionLine => ({
  id: row.id,
  seq: row.seq,
  number: row.number,
  name: row.name,
  reason: row.reason,
  at: toInstant(row.at),
  byName: row.byId === null ? null : (find(row.byId)?.name ?? null),
})

/** Who wrote, as the others at the table know that person; the host itself has no name. */
export function toWriter(participantId: string, find: FindPerson): Writer {
  const person = participantId === hostWriter ? null : find(participantId)
  return {
    participantId: participantId === hostWriter ? null : participantId,
    name: person?.name ?? null,
    colour: person?.colour ?? null,
  }
}

/** Slices of several writers that end in the same stretch of minutes as one moment. */
export function toMoments(
  slices: readonly WritingSlice[],
  sliceMs: number,
  find: FindPerson,
): MomentLine[] {
  const stretches = Map.groupBy(slices, ({ from }) => Math.floor(from / sliceMs))
  return [...stretches.values()]
    .map((together) => ({
      seq: Math.max(...together.map(({ uptoSeq }) => uptoSeq)),
      from: toInstant(Math.min(...together.map(({ from }) => from))),
      to: toInstant(Math.max(...together.map(({ to }) => to))),
      writers: together.map(({ participantId }) => toWriter(participantId, find)),
      edits: together.reduce((sum, { edits }) => sum + edits, 0),
    }))
    .toSorted((a, b) => a.seq - b.seq)
}
