/**
 * What a municipality writes in place of, or beside, the shipped content of the reverse test. Kept apart
 * from it and laid over it on reading, so that an update of the app changes no text of the municipality and
 * no text of the municipality hides an update.
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'
import type { LegalReference } from './legal-reference.ts'
import type { ReverseTestQuestion } from './question.ts'
import { questionId } from './reverse-test-answers.ts'

/** The texts of a question that may be adapted. */
export const adaptableParts = ['text', 'help'] as const
const adaptablePart = z.enum(adaptableParts)
export type AdaptablePart = z.output<typeof adaptablePart>

const words = (max: number) => z.string().trim().max(max)

/** One text of the municipality, with the shipped text that it was written on. */
export const adaptedText = z.object({
  questionId,
  part: adaptablePart,
  nl: words(600).min(1),
  /** Empty: the shipped English text. */
  en: words(600),
  basedOn: bilingual,
})
export type AdaptedText = Readonly<z.output<typeof adaptedText>>

/** A by-law or policy rule of the municipality itself. */
export const ownReference = z.object({
  id: z.string().regex(/^EIGEN-[a-zA-Z0-9]{1,40}$/),
  kind: z.enum(['verordening', 'beleidsregel']),
  /** Name as it is cited. */
  law: words(200).min(1),
  article: words(100).min(1),
  /** What it is about, in plain words; empty English falls back on Dutch. */
  about: z.object({ nl: words(400).min(1), en: words(400) }),
  consultedOn: z.iso.date(),
})
export type OwnReference = Readonly<z.output<typeof ownReference>>

/** Everything that a municipality adapted; also the form of its file. */
export const adaptations = z
  .object({
    form: z.literal('rondetafel-aanpassingen'),
    version: z.literal(1),
    texts: z.array(adaptedText).max(70).readonly(),
    references: z.array(ownReference).max(200).readonly(),
  })
  .refine(({ texts }) => isUnique(texts.map((text) => `${text.questionId} ${text.part}`)), {
    path: ['texts'],
  })
  .refine(({ references }) => isUnique(references.map(({ id }) => id)), { path: ['references'] })
export type Adaptations = Readonly<z.output<typeof adaptations>>

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length

/** A municipality that adapted nothing. */
export const noAdaptations: Adaptations = {
  form: 'rondetafel-aanpassingen',
  version: 1,
  texts: [],
  references: [],
}

/** A question as the municipality asks it. */
export type AdaptedQuestion = Readonly<{
  question: ReverseTestQuestion
  /** Texts that the municipality wrote. */
  adapted: readonly AdaptablePart[]
  /** Of those, the ones whose shipped text has changed since ("oorspronkelijke tekst is veranderd"). */
  outdated: readonly AdaptablePart[]
}>

/** Lays the municipality's texts over a shipped question. */
export function adaptQuestion(
  question: ReverseTestQuestion,
  { texts }: Adaptations,
): AdaptedQuestion {
  const own = texts.filter((text) => text.questionId === question.id)
  const written = own.map(({ part, nl, en }) => [
    part,
    { nl, en: en === '' ? question[part].en : en },
  ])
  return {
    // Safe: `text` and `help` are bilingual in every type of question.
    question: { ...question, ...Object.fromEntries(written) } as ReverseTestQuestion,
    adapted: own.map(({ part }) => part),
    outdated: own.filter((text) => isOutdated(text, question)).map(({ part }) => part),
  }
}

/** Whether the shipped text is another one than this adaptation was written on. */
export const isOutdated = (
  { part, basedOn }: AdaptedText,
  question: ReverseTestQuestion,
): boolean => basedOn.nl !== question[part].nl || basedOn.en !== question[part].en

/** The municipality's own rules first, as entries of the list that is searched at the table. */
export const withOwnReferences = (
  shipped: readonly LegalReference[],
  { references }: Adaptations,
): readonly LegalReference[] => [
  ...references.map(({ id, law, article, about, consultedOn }): LegalReference => ({
    id,
    lawId: null,
    law,
    article,
    about: { nl: about.nl, en: about.en === '' ? about.nl : about.en },
    consultedOn,
    source: 'ownKnowledge',
    needsCheck: false,
  })),
  ...shipped,
]

/** Why a file cannot be read in; `place` is the first spot that does not fit, such as 'references.2.law'. */
export type AdaptationsFault = Readonly<
  { kind: 'notJson' | 'otherFile' | 'newer' } | { kind: 'place'; place: string }
>

/** Reads a file of adaptations: all of it, or nothing with the reason. */
export function parseAdaptations(
  text: string,
): Readonly<{ value: Adaptations } | { fault: AdaptationsFault }> {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { fault: { kind: 'notJson' } }
  }
  const head = z.object({ form: z.literal(noAdaptations.form), version: z.int() }).safeParse(file)
  if (!head.success) return { fault: { kind: 'otherFile' } }
  if (head.data.version > noAdaptations.version) return { fault: { kind: 'newer' } }
  const parsed = adaptations.safeParse(file)
  if (parsed.success) return { value: parsed.data }
  const place = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
  return { fault: { kind: 'place', place } }
}
