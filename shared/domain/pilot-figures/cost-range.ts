import { leastHouseholds, leastProfessionals } from './small-counts.ts'

/** A line of costs in a reverse test; what has no amount is not in money. */
export type CostLine = Readonly<{ kind: string; euros: number | null }>
type CostCase = Readonly<{ professionals: readonly string[]; lines: readonly CostLine[] }>

/** Estimates of one kind together. `toEuros` is null where the highest band has no end. */
export type CostSum = Readonly<{
  kind: string
  households: number
  lines: number
  fromEuros: number
  toEuros: number | null
}>

/** Ends of the bands in which an estimate counts: an amount to the euro would promise what nobody knows. */
const bandEnds = [0, 1000, 5000, 25_000, 100_000]

/**
 * Adds estimates per kind, each as the band it falls in. Kinds of few households are left out (five households,
 * three workers): the sum would be about them.
 */
export function toCostSums(cases: readonly CostCase[]): readonly CostSum[] {
  const kinds = [...new Set(cases.flatMap(({ lines }) => lines.map(({ kind }) => kind)))].toSorted()
  return kinds.flatMap((kind) => {
    const own = cases.flatMap(({ lines, ...one }) => {
      const known = lines.flatMap((line) =>
        line.kind === kind && line.euros !== null ? [line.euros] : [],
      )
      return known.length === 0 ? [] : [{ ...one, known }]
    })
    const workers = new Set(own.flatMap(({ professionals }) => professionals))
    if (own.length < leastHouseholds || workers.size < leastProfessionals) return []
    const bands = own.flatMap(({ known }) => known.map(toBand))
    return [
      {
        kind,
        households: own.length,
        lines: bands.length,
        fromEuros: bands.reduce((sum, { from }) => sum + from, 0),
        toEuros: bands.reduce<number | null>(
          (sum, { to }) => (sum === null || to === null ? null : sum + to),
          0,
        ),
      },
    ]
  })
}

const toBand = (euros: number): Readonly<{ from: number; to: number | null }> => ({
  from: bandEnds.findLast((end) => end <= euros) ?? 0,
  to: bandEnds.find((end) => end > euros) ?? null,
})
