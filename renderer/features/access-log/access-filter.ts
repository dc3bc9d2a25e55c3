import { type AccessAction, accessActions } from '../../../shared/access/access-log.ts'
import type { AccessLine } from '../../../shared/api/proof-routes.ts'
import { readToday } from '../../platform/today.ts'

/** Which lines are in sight. */
export type AccessFilter = Readonly<{
  /** Id of a participant. */
  byId: string | null
  action: AccessAction | null
  /** 'YYYY-MM-DD', both included. */
  from: string | null
  until: string | null
  onlyRefused: boolean
}>

/** All of them. */
export const noFilter: AccessFilter = {
  byId: null,
  action: null,
  from: null,
  until: null,
  onlyRefused: false,
}

/** The lines that fit, in their order. */
export const filterLines = (
  lines: readonly AccessLine[],
  { byId, action, from, until, onlyRefused }: AccessFilter,
): readonly AccessLine[] =>
  lines.filter((line) => {
    const day = readToday(new Date(line.at))
    return (
      (byId === null || line.byId === byId) &&
      (action === null || line.action === action) &&
      (from === null || day >= from) &&
      (until === null || day <= until) &&
      !(onlyRefused && line.isDone)
    )
  })

/** Everyone in the log, each once, in order of name. */
export const listPeople = (
  lines: readonly AccessLine[],
): readonly Readonly<{ id: string; label: string }>[] =>
  [
    ...new Map(
      lines.flatMap(({ byId, byName }) =>
        byId === null || byName === null ? [] : [[byId, { id: byId, label: byName }] as const],
      ),
    ).values(),
  ].toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))

/** The actions that are in the log, in the order of the list. */
export const listActions = (lines: readonly AccessLine[]): readonly AccessAction[] =>
  accessActions.filter((action) => lines.some((line) => line.action === action))

/** Lines of one day under each other, newest day first. */
export const groupByDay = (
  lines: readonly AccessLine[],
): readonly Readonly<{ day: string; lines: readonly AccessLine[] }>[] =>
  [...Map.groupBy(lines, ({ at }) => readToday(new Date(at)))].map(([day, ofDay]) => ({
    day,
    lines: ofDay,
  }))
