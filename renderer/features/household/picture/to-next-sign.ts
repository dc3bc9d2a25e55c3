import { findRelations, type RelationKind } from '../../../../shared/domain/kinship/relations.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'

const upward: readonly RelationKind[] = ['child', 'adoptedChild', 'fosterChild']
const downward: readonly RelationKind[] = ['parent', 'fosterParent']

/**
 * Where a key leads in the genogram (genogram reference, section 11): up to parents, down to children
 * (oldest first), left and right along the row, P to the partner, H to the next of the own home.
 */
export function toNextSign(
  kinship: Kinship,
  rows: readonly (readonly string[])[],
  id: string,
  key: string,
): string | null {
  const drawn = new Set(rows.flat())
  const related = (kinds: readonly RelationKind[]): readonly string[] =>
    findRelations(kinship, id)
      .filter(({ kind, toId }) => kinds.includes(kind) && drawn.has(toId))
      .map(({ toId }) => toId)
  switch (key) {
    case 'ArrowUp':
      return related(upward)[0] ?? null
    case 'ArrowDown':
      return byBirth(kinship, related(downward))[0] ?? null
    case 'ArrowLeft':
      return along(rows, id, -1)
    case 'ArrowRight':
      return along(rows, id, 1)
    case 'p':
    case 'P':
      return related(['partner'])[0] ?? null
    case 'h':
    case 'H':
      return nextHousemate(kinship, drawn, id)
    default:
      return null
  }
}

function along(rows: readonly (readonly string[])[], id: string, by: -1 | 1): string | null {
  const row = rows.find((ids) => ids.includes(id)) ?? []
  return row[row.indexOf(id) + by] ?? null
}

function byBirth({ persons }: Kinship, ids: readonly string[]): readonly string[] {
  const born = new Map(persons.map((person) => [person.id, person.born ?? '9999']))
  return ids.toSorted((a, b) => ((born.get(a) ?? '') < (born.get(b) ?? '') ? -1 : 1))
}

function nextHousemate(
  { persons }: Kinship,
  drawn: ReadonlySet<string>,
  id: string,
): string | null {
  const home = persons.find((person) => person.id === id)?.householdId ?? null
  if (home === null) return null
  const mates = persons.filter((person) => person.householdId === home && drawn.has(person.id))
  const at = mates.findIndex((person) => person.id === id)
  const next = mates[(at + 1) % mates.length]
  return next === undefined || next.id === id ? null : next.id
}
