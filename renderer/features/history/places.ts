import type { MomentLine, VersionLine } from '../../../shared/api/version-routes.ts'
import type { PastPlace } from '../../document/use-past-state.ts'

/** A side of the comparison as a pick list knows it. */
export const nowKey = 'now'

/** The key of a version or a moment in the pick lists. */
export const toKey = (place: PastPlace): string =>
  place.kind === 'version' ? `version:${place.id}` : `moment:${place.seq}`

/** The place that a key stands for; null for now. */
export function fromKey(key: string): PastPlace | null {
  const [kind, rest = ''] = key.split(':')
  if (kind === 'version') return { kind, id: rest }
  return kind === 'moment' ? { kind, seq: Number(rest) } : null
}

/** The place in the log that a key stands for; now is after everything. */
export function toSeq(key: string, versions: readonly VersionLine[]): number {
  const place = fromKey(key)
  if (place === null) return Number.MAX_SAFE_INTEGER
  if (place.kind === 'moment') return place.seq
  return versions.find(({ id }) => id === place.id)?.seq ?? 0
}

/** Moments of one clock hour, newest hour first, each with its newest moment first. */
export function groupByHour(
  moments: readonly MomentLine[],
): readonly Readonly<{ hour: string; moments: readonly MomentLine[] }>[] {
  const groups = Map.groupBy(moments.toReversed(), ({ to }) => toHour(to))
  return [...groups].map(([hour, together]) => ({ hour, moments: together }))
}

const toHour = (instant: string): string => `${instant.slice(0, 13)}:00:00.000Z`
