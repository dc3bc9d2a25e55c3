import type { CaseStatus } from './vocabulary.ts'

/** After how many days a status usually moves on (domain reference 5.2); absent where there is no such habit. */
export const statusMaxDays: Readonly<Partial<Record<CaseStatus, number>>> = {
  aangemeld: 5,
  triage: 10,
}

const dayMs = 86_400_000

/** Whole days from one 'YYYY-MM-DD' to another; 0 on the same day, never less. */
export const countDays = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayMs))
