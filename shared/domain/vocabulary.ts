import { z } from 'zod'

/** The 14 leefgebieden in display order; names and plain questions are in shared/content/life-domains.ts. */
export const lifeDomainIds = [
  'veiligheid',
  'opvoeden',
  'relaties',
  'school',
  'werk',
  'geld',
  'wonen',
  'gezondheid',
  'mentaal',
  'middelen',
  'dagelijks',
  'netwerk',
  'meedoen',
  'justitie',
] as const
export const lifeDomainId = z.enum(lifeDomainIds)
export type LifeDomainId = z.output<typeof lifeDomainId>

/** Whether a life domain is part of this plan. "Niet aan de orde" needs no reason (AP 2018 on necessity). */
export const lifeDomainStates = [
  'nietBesproken',
  'aanDeOrde',
  'nietAanDeOrde',
  'gezinWilNiet',
] as const
export const lifeDomainState = z.enum(lifeDomainStates)
export type LifeDomainState = z.output<typeof lifeDomainState>

/** Order of goals in time: what first, what next, what later, what on purpose not now. */
export const priorities = ['nuEerst', 'daarna', 'later', 'bewustNietNu'] as const
export const priority = z.enum(priorities)
export type Priority = z.output<typeof priority>

/** Where a worry comes from: seen, suspected or thought. Never mixed (facts apart from opinions). */
export const statementKinds = ['feit', 'vermoeden', 'mening'] as const
export const statementKind = z.enum(statementKinds)
export type StatementKind = z.output<typeof statementKind>

/** Status of an action (actie). */
export const actionStatuses = ['open', 'loopt', 'klaar', 'gestopt'] as const
export const actionStatus = z.enum(actionStatuses)
export type ActionStatus = z.output<typeof actionStatus>

/** Status of a goal (doel). */
export const goalStatuses = ['open', 'bereikt', 'gestopt'] as const
export const goalStatus = z.enum(goalStatuses)
export type GoalStatus = z.output<typeof goalStatus>

/** How parties work against each other (botsing). */
export const conflictKinds = [
  'tegengesteldeEis',
  'dubbelWerk',
  'wachtenOpElkaar',
  'tegenstrijdigAdvies',
  'tegengesteldDoel',
  'geldOfBudget',
  'privacyOfGeheim',
  'volgorde',
  'systeem',
  'houding',
] as const
export const conflictKind = z.enum(conflictKinds)
export type ConflictKind = z.output<typeof conflictKind>

/** Where the plan came from (Jeugdwet 4.1.2: a familiegroepsplan is offered first). */
export const planOrigins = [
  'samenOpgesteld',
  'familiegroepsplan',
  'persoonlijkPlan',
  'professioneelConcept',
] as const
export const planOrigin = z.enum(planOrigins)

/** Six-point goal attainment scale; -2 is the starting situation. */
export const gasLevels = [-3, -2, -1, 0, 1, 2] as const
export const gasLevel = z.literal(gasLevels)
export type GasLevel = z.output<typeof gasLevel>

/** Kinds of a what-if line (als het misgaat). */
export const relapseKinds = ['signaal', 'watWeDoen', 'wieBellen', 'gevaar'] as const
export const relapseKind = z.enum(relapseKinds)
export type RelapseKind = z.output<typeof relapseKind>

/** Status of a case, from referral to closure. */
export const caseStatuses = [
  'aangemeld',
  'triage',
  'actief',
  'gemonitord',
  'waakvlam',
  'afgesloten',
] as const
export const caseStatus = z.enum(caseStatuses)
export type CaseStatus = z.output<typeof caseStatus>

/** How often an action comes back. */
export const actionRepeats = [
  'eenmalig',
  'dagelijks',
  'wekelijks',
  'tweewekelijks',
  'maandelijks',
] as const
export const actionRepeat = z.enum(actionRepeats)
export type ActionRepeat = z.output<typeof actionRepeat>

/** What became of an evaluation; moved and skipped ask for a reason (domain reference 3.4). */
export const evaluationStates = ['gepland', 'gehouden', 'verplaatst', 'overgeslagen'] as const
export const evaluationState = z.enum(evaluationStates)

/** Which duty of secrecy binds a party; it decides what may be shared, so it is never guessed (domain reference 6.11). */
export const secrecyRegimes = [
  'jeugdwet',
  'ambtelijk',
  'beroep',
  'onderwijs',
  'politiegegevens',
  'justitie',
  'wmoVT',
  'medisch',
  'geen',
  'onbekend',
] as const
export const secrecyRegime = z.enum(secrecyRegimes)
export type SecrecyRegime = z.output<typeof secrecyRegime>

/** A remark, a question to one person, or a proposed wording. */
export const remarkKinds = ['opmerking', 'vraag', 'voorstel'] as const
export const remarkKind = z.enum(remarkKinds)
export type RemarkKind = z.output<typeof remarkKind>

/** How a thread ended: settled, or the proposal taken over or not. */
export const remarkOutcomes = ['afgehandeld', 'overgenomen', 'nietOvergenomen'] as const
export const remarkOutcome = z.enum(remarkOutcomes)
export type RemarkOutcome = z.output<typeof remarkOutcome>
