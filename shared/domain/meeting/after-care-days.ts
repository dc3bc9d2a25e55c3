import { addDays } from '../../util/calendar-days.ts'
import { addWorkingDays } from '../../util/working-days.ts'

/** What is done after a meeting, and until when (domain reference 6.8). */
export type AfterCareStep = Readonly<{ id: 'page' | 'call' | 'confirm' | 'firstStep'; on: string }>

/** The steps after a meeting on this day: page the same day, a call, partners confirm, the first small step. */
export const toAfterCareSteps = (heldOn: string): readonly AfterCareStep[] => [
  { id: 'page', on: heldOn },
  { id: 'call', on: addWorkingDays(heldOn, 2) },
  { id: 'confirm', on: addWorkingDays(heldOn, 5) },
  { id: 'firstStep', on: addDays(heldOn, 14) },
]
