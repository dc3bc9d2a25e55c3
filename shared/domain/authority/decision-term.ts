import { addMonths } from '../../util/calendar-days.ts'

/** Months after which a decision under authority lapses by itself (domain reference 4.5). */
const defaultTermMonths = 3

/** The last day of the default term that begins on a day. */
export const toDefaultEnd = (startsOn: string): string => addMonths(startsOn, defaultTermMonths)
