import type { ItemRun } from '../../../../shared/domain/meeting/fold-meeting.ts'
import type { ItemLead } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useTableCase } from '../table-case.ts'

/** One item of the agenda with where it stands. */
export type AgendaItem = Readonly<{
  id: string
  title: string
  minutes: number | null
  lead: ItemLead
  state: 'komt' | 'nu' | 'besproken' | 'overgeslagen' | 'geparkeerd'
  /** Minutes spent on it so far, standstills left out; null before it was on the table. */
  spentMinutes: number | null
}>

/** The agenda in its order, with what came of each item. */
export function useAgenda(): readonly AgendaItem[] {
  const { meeting, live } = useTableCase()
  // Compared as text, so that a keystroke in somebody's notes renders nothing here.
  const told = useDerived(meetingShape.agenda, (items) =>
    JSON.stringify(
      items.map(({ id, title, minutes, lead }) => ({ id, title: title.trim(), minutes, lead })),
    ),
  )
  // Safe: written in the line above.
  const items = JSON.parse(told) as readonly Omit<AgendaItem, 'state' | 'spentMinutes'>[]
  return items.map((item) => {
    const runs = meeting.items.filter(({ itemId }) => itemId === item.id)
    return {
      ...item,
      state: live.running?.itemId === item.id ? 'nu' : toState(runs),
      spentMinutes: toSpent(runs),
    }
  })
}

const toState = (runs: readonly ItemRun[]): AgendaItem['state'] => {
  const last = runs.at(-1)
  return last === undefined ? 'komt' : (last.outcome ?? 'besproken')
}

const toSpent = (runs: readonly ItemRun[]): number | null =>
  runs.length === 0
    ? null
    : Math.round(runs.reduce((sum, { spentMs }) => sum + (spentMs ?? 0), 0) / 60_000)
