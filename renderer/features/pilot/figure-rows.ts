import type {
  PilotFigure,
  PilotFilter,
} from '../../../shared/domain/pilot-figures/pilot-figures.ts'

/** A bar: what is counted together, and how many; null may not be shown. */
export type FigureRow = Readonly<{ id: string; label: string; value: number | null }>

/** The rows of a figure under a filter; null when it may not be shown under this one. */
export function toRows(
  { groups, answers }: Pick<PilotFigure, 'groups' | 'answers'>,
  filter: PilotFilter,
  nameOf: (category: string) => string,
): readonly FigureRow[] | null {
  const answer = answers.find(
    ({ cluster, year }) => cluster === filter.cluster && year === filter.year,
  )
  if (answer === undefined) return null
  return groups.map((group, at) => ({
    id: group.join('+'),
    label: group.map(nameOf).join(' + '),
    value: answer.values[at] ?? null,
  }))
}
