import { z } from 'zod'

// Closed lists of the Omgekeerde Toets (domain reference 1.4 and 1.5). Texts are in shared/content/reverse-test.

/** How many questions each step has: 0 kwestie, 1 effect, 2 grondwaarden, 3 gevolgen, 4 juridisch, 5 onderbouwing. */
const questionsPerStep = [4, 6, 5, 8, 7, 5] as const

/** All questions by id, in order: 'OT-0.1' to 'OT-5.5'. */
export const reverseTestQuestionIds: readonly string[] = questionsPerStep.flatMap((count, step) =>
  Array.from({ length: count }, (_, index) => `OT-${step}.${index + 1}`),
)

/** The id under which a question's answer stands in the document; ids there hold no dot. */
export const toAnswerId = (questionId: string): string => questionId.replace('.', '-')
export const reverseTestAnswerIds: readonly string[] = reverseTestQuestionIds.map(toAnswerId)

/** Values that the laws share (domain reference 1.4). */
export const sharedValueIds = [
  'bestaanszekerheid',
  'zelfredzaamheid',
  'meedoen',
  'veiligOpgroeien',
  'ontwikkeling',
  'wonen',
  'gezondheid',
  'veiligheid',
  'eigenKracht',
  'samenhang',
  'evenredigheid',
] as const
export const sharedValueId = z.enum(sharedValueIds)

/** For whom an effect is weighed. */
export const effectActors = [
  'inwoner',
  'huishouden',
  'kinderen',
  'netwerk',
  'samenleving',
  'gemeente',
  'partnerorganisatie',
] as const
export const effectActor = z.enum(effectActors)
export type EffectActor = z.output<typeof effectActor>

/** Short: up to 6 months. Long: 1 to 5 years. */
export const effectTerms = ['kort', 'lang'] as const
export const effectTerm = z.enum(effectTerms)
export type EffectTerm = z.output<typeof effectTerm>

/** The id of one cell of the effect matrix. */
export const toEffectId = (optionId: string, actor: EffectActor, term: EffectTerm): string =>
  `${optionId}-${actor}-${term}`

/** What happens to a value if this works. */
export const valueRatings = ['versterkt', 'neutraal', 'schuurt'] as const
export const valueRating = z.enum(valueRatings)
export type ValueRating = z.output<typeof valueRating>

/** What it costs, or what it keeps from being spent. */
export const costKinds = ['kosten', 'vermeden'] as const
export const costKind = z.enum(costKinds)
export type CostKind = z.output<typeof costKind>

/** How sure an estimate of costs is. */
export const certainties = ['laag', 'midden', 'hoog'] as const
export const certainty = z.enum(certainties)
export type Certainty = z.output<typeof certainty>

/** How a test ends; none found after careful search is an outcome too (S003). */
export const testOutcomes = ['open', 'optie', 'geenOplossing'] as const
export const testOutcome = z.enum(testOutcomes)
export type TestOutcome = z.output<typeof testOutcome>

/** Whether a family member recognises itself in the weighing (question 5.4). */
export const recognitions = ['helemaal', 'grotendeels', 'deels', 'niet', 'nietBesproken'] as const
export const recognition = z.enum(recognitions)
export type Recognition = z.output<typeof recognition>
