import type { Kinship, KinPerson } from '../../../../shared/domain/kinship/kinship.ts'

/**
 * The order in which a picture is read without seeing it (genogram reference, section 11): homes of the
 * plan first (adults, then children oldest first, then pets), then everyone else row by row.
 */
export function toReadingOrder(
  kinship: Kinship,
  rows: readonly (readonly string[])[],
): readonly KinPerson[] {
  const byId = new Map(kinship.persons.map((person) => [person.id, person]))
  const drawn = rows.flat().flatMap((id) => byId.get(id) ?? [])
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)))
  const inHomes = kinship.households.flatMap(({ id }) =>
    drawn
      .filter((person) => person.householdId === id)
      .toSorted(
        (a, b) =>
          Number(a.sign === 'huisdier') - Number(b.sign === 'huisdier') ||
          (rowOf.get(a.id) ?? 0) - (rowOf.get(b.id) ?? 0) ||
          compareBirth(a, b),
      ),
  )
  const seen = new Set(inHomes.map(({ id }) => id))
  return [...inHomes, ...drawn.filter(({ id }) => !seen.has(id))]
}

function compareBirth(a: KinPerson, b: KinPerson): number {
  if (a.born === null || b.born === null || a.born === b.born) return 0
  return a.born < b.born ? -1 : 1
}
