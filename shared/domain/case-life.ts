import { z } from 'zod'
import { type CaseStatus, caseStatus } from './vocabulary.ts'

export { caseStatus }

/** Where a case may go from each status (domain reference 5.2). */
export const statusTransitions: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  aangemeld: ['triage', 'afgesloten'],
  triage: ['actief', 'afgesloten'],
  actief: ['gemonitord', 'waakvlam', 'afgesloten'],
  gemonitord: ['actief', 'waakvlam', 'afgesloten'],
  waakvlam: ['actief', 'gemonitord', 'afgesloten'],
  afgesloten: ['triage', 'actief'],
}

/** Why a case was closed (domain reference 5.2). */
export const caseCloseReasons = [
  'eigenKracht',
  'regieBijInwoner',
  'regieBijHulpverlener',
  'reguliereZorg',
  'enkelvoudigNaarConsulent',
  'voorliggendVeld',
  'gedwongenKader',
  'verhuisd',
  'overleden',
  'gezinWilNiet',
  'geenContact',
  'anders',
] as const
export const caseCloseReason = z.enum(caseCloseReasons)
export type CaseCloseReason = z.output<typeof caseCloseReason>

/** Outcome of triage; a person decides and gives the reason, the app only suggests (domain reference 5.4). */
export const triageOutcomes = [
  'voorliggendVeld',
  'consulent',
  'coach',
  'waakvlam',
  'veiligheid',
  'nietVoorOns',
] as const
export const triageOutcome = z.enum(triageOutcomes)
export type TriageOutcome = z.output<typeof triageOutcome>

/** Answer to a triage question: yes, no, not known; a count; or a place on a scale of 1 to 3. */
export const triageAnswer = z.union([z.enum(['ja', 'nee', 'onbekend']), z.int().min(0).max(99)])
export type TriageAnswer = z.output<typeof triageAnswer>

/** What the notifier hears back: one of three answers that give nothing away (S002, domain reference 5.4). */
export const notifierAnswers = ['opgepakt', 'elders', 'geenVervolg'] as const
export const notifierAnswer = z.enum(notifierAnswers)
export type NotifierAnswer = z.output<typeof notifierAnswer>

/** Stages of the plan (domain reference 3.5). */
export const planStages = ['concept', 'besproken', 'vastgesteld', 'bijgesteld', 'afgerond'] as const
export const planStage = z.enum(planStages)
export type PlanStage = z.output<typeof planStage>

/** Position on the plan at its adoption; silence is kept as such. */
export const planPositions = ['akkoord', 'metVoorbehoud', 'nietAkkoord', 'nietGereageerd'] as const
export const planPosition = z.enum(planPositions)
export type PlanPosition = z.output<typeof planPosition>

/** Whether the plan leads a party's own work. */
export const planLeads = ['ja', 'jaMetVoorbehoud', 'nee'] as const
export const planLead = z.enum(planLeads)
export type PlanLead = z.output<typeof planLead>
