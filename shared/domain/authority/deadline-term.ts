import { addDays, addMonths } from '../../util/calendar-days.ts'
import { addWorkingDays } from '../../util/working-days.ts'

/** How a term is counted. Hours are kept as the days they span: records know days. */
export const termUnits = ['werkdagen', 'dagen', 'weken', 'maanden', 'uren'] as const

/** The length of a term. */
export type Term = Readonly<{ amount: number; unit: (typeof termUnits)[number] }>

/** The last day of a term that starts on a day. */
export function toTermEnd(startsOn: string, { amount, unit }: Term): string {
  switch (unit) {
    case 'werkdagen':
      return addWorkingDays(startsOn, amount)
    case 'dagen':
      return addDays(startsOn, amount)
    case 'weken':
      return addDays(startsOn, amount * 7)
    case 'maanden':
      return addMonths(startsOn, amount)
    case 'uren':
      return addDays(startsOn, Math.floor(amount / 24))
  }
}
