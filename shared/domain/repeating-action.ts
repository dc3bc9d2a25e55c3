import type { ActionRepeat } from './vocabulary.ts'

const stepDays = { dagelijks: 1, wekelijks: 7, tweewekelijks: 14 } as const

/**
 * When a repeating action is due again after it was done on `doneOn` ('YYYY-MM-DD'). Counted from the day
 * it was due, so that "every Tuesday" stays Tuesday; what was missed meanwhile is not asked for again.
 * Null for what happens once.
 */
export function nextDueOn(
  { repeats, dueOn }: Readonly<{ repeats: ActionRepeat; dueOn: string | null }>,
  doneOn: string,
): string | null {
  if (repeats === 'eenmalig') return null
  const first = dueOn ?? doneOn
  let [steps, next] = [0, first]
  while (next <= doneOn || steps === 0) next = addSteps(first, repeats, ++steps)
  return next
}

function addSteps(day: string, repeats: Exclude<ActionRepeat, 'eenmalig'>, steps: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (repeats !== 'maandelijks') {
    date.setUTCDate(date.getUTCDate() + stepDays[repeats] * steps)
    return toDay(date)
  }
  // From the first day each time: the 31st of January, the 28th of February, and the 31st of March again.
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + steps)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0))
  date.setUTCDate(Math.min(wanted, lastOfMonth.getUTCDate()))
  return toDay(date)
}

const toDay = (date: Date): string => date.toISOString().slice(0, 10)
