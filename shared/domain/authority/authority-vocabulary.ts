import { z } from 'zod'

/** Scope items of a mandate: whose freedom it may limit, and in what (domain reference 4.3). */
export const scopeIds = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'] as const
export const scopeId = z.enum(scopeIds)
export type ScopeId = z.output<typeof scopeId>

/** What no mandate of this kind can reach, whatever it says (buitenBereik, domain reference 4.2 and 4.3). */
export const exclusions = [
  'rechterlijkeBeslissing',
  'medischOordeel',
  'beroepsgeheim',
  'veiligThuisTaak',
  'raadOfGI',
  'toelatingSchool',
  'strafrecht',
  'rechtZonderMandaat',
] as const
export const exclusion = z.enum(exclusions)
export type Exclusion = z.output<typeof exclusion>

/** Who gave a mandate. */
export const granterRoles = [
  'college',
  'wethouder',
  'directeur',
  'teamleider',
  'bestuurPartner',
] as const
export const granterRole = z.enum(granterRoles)
export type GranterRole = z.output<typeof granterRole>

/** What a mandate rests on. */
export const mandateBases = [
  'mandaatbesluitCollege',
  'contract',
  'subsidievoorwaarde',
  'convenant',
  'afspraakAanTafel',
] as const
export const mandateBasis = z.enum(mandateBases)
export type MandateBasis = z.output<typeof mandateBasis>

/** A partner's answer to a mandate. Who has not answered has none: silence is not a yes. */
export const acknowledgementAnswers = ['erkend', 'erkendMetGrens', 'nietErkend'] as const
export const acknowledgementAnswer = z.enum(acknowledgementAnswers)
export type AcknowledgementAnswer = z.output<typeof acknowledgementAnswer>

/** Kinds of decision (domain reference 4.5). */
export const decisionKinds = ['afspraak', 'besluit', 'opgeschaald', 'beschikking'] as const
export const decisionKind = z.enum(decisionKinds)
export type DecisionKind = z.output<typeof decisionKind>

/** Where a decision stands (domain reference 4.5). A concept is a draft on someone's screen and no fact. */
export const decisionStatuses = [
  'genomen',
  'inUitvoering',
  'uitgevoerd',
  'nietUitgevoerd',
  'ingetrokken',
  'verlopen',
  'teruggedraaid',
] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

/** What an affected party does with a decision. */
export const partyPositions = ['eens', 'voertUitMetStandpunt', 'voertNietUit'] as const
export const partyPosition = z.enum(partyPositions)
export type PartyPosition = z.output<typeof partyPosition>

/** Kinds of deviating view (afwijkend standpunt). */
export const viewKinds = [
  'inhoudelijk',
  'professioneleStandaard',
  'juridisch',
  'capaciteit',
  'veiligheid',
] as const
export const viewKind = z.enum(viewKinds)
export type ViewKind = z.output<typeof viewKind>

/** Views of these kinds stop a decision until the casusautoriteit answers (domain reference 4.5). */
export const suspendingViews: readonly ViewKind[] = ['professioneleStandaard', 'veiligheid']

/** The first rung whose answer lifts a suspension: the casusautoriteit. */
export const liftingLevel = 2

/** What an escalation's answer means for the decision it is about; 'antwoord' when it is about none. */
export const escalationOutcomes = ['doorgaan', 'aanpassen', 'stoppen', 'antwoord'] as const
export const escalationOutcome = z.enum(escalationOutcomes)
export type EscalationOutcome = z.output<typeof escalationOutcome>

/** Rungs above the table (domain reference 4.4); level 0, the table itself, needs no escalation. */
export const escalationLevels = [1, 2, 3, 4, 5, 6] as const
export const escalationLevel = z.literal(escalationLevels)
export type EscalationLevel = z.output<typeof escalationLevel>

/** Not a higher rung but another responsibility. */
export const sideRoutes = [
  'veiligThuis',
  'jeugdbeschermingstafel',
  'zorgEnVeiligheidshuis',
  'wvggz',
  'leerplicht',
  'crisisdienst',
] as const
export const sideRoute = z.enum(sideRoutes)

/** How words of someone else came into the record. */
export const waysSaid = ['eigenApparaat', 'link', 'opgeschreven'] as const
export const waySaid = z.enum(waysSaid)
export type WaySaid = z.output<typeof waySaid>

/** Terms in law and practice (domain reference 4.7). */
export const deadlineTemplates = [
  'wmoOnderzoek',
  'wmoBesluit',
  'persoonlijkPlan',
  'schuldhulpEersteGesprek',
  'schuldhulpBedreigend',
  'awbBeslistermijn',
  'bezwaar',
  'hulpverleningsplan',
  'avgVerzoek',
  'datalek',
] as const
export const deadlineTemplate = z.enum(deadlineTemplates)
export type DeadlineTemplate = z.output<typeof deadlineTemplate>

/** Whether an agreement was kept. */
export type AgreementStatus = 'komt' | 'loopt' | 'afgelopen' | 'vervangen'
