import { z } from 'zod'
import { bilingual } from '../../content/bilingual.ts'

const maxItems = 80
const id = z.string().regex(/^[A-Za-z0-9][\w-]{0,39}$/)
const words = z.object({
  nl: bilingual.shape.nl.max(600),
  en: bilingual.shape.en.max(600),
})

const item = z.object({
  id,
  text: words,
  /** The family answers it too, for itself. */
  isForFamily: z.boolean().default(false),
})

const group = z.object({ id, title: words, items: z.array(item).min(1) })
const part = z.object({
  id,
  title: words,
  text: words.nullable().default(null),
  groups: z.array(group).min(1),
})

/** How an item is answered: yes, partly, no or unknown, or a grade of 1 to 5 whose ends have a meaning. */
const scale = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('oordeel') }),
  z.object({ kind: z.literal('cijfer'), lowest: words, highest: words }),
])

/**
 * A questionnaire as data, in both languages: those of the app, and those that a municipality adds. An item's
 * id is unique within it, so that rounds can be laid beside each other.
 */
export const questionnaire = z
  .object({
    id,
    title: words,
    intro: words,
    /** Where the questions come from. */
    source: z.string().max(300),
    place: z.enum(['pilotgroep', 'huishouden']),
    /**
     * 'organisatie': one answer per organisation, shown under its name once the round is closed. 'aantallen':
     * each person answers, and nobody is ever shown more than how many gave which answer.
     */
    voice: z.enum(['organisatie', 'aantallen']),
    scale,
    /** Whether an answer can say what it rests on. */
    hasEvidence: z.boolean(),
    parts: z.array(part).min(1).max(20),
  })
  .superRefine(({ parts, voice, hasEvidence }, context) => {
    const ids = toItemsOf(parts).map(({ id: itemId }) => itemId)
    if (new Set(ids).size !== ids.length)
      context.addIssue({ code: 'custom', path: ['parts'], message: 'sameId' })
    if (ids.length > maxItems)
      context.addIssue({ code: 'custom', path: ['parts'], message: 'tooMany' })
    // Free words say who wrote them.
    if (voice === 'aantallen' && hasEvidence)
      context.addIssue({ code: 'custom', path: ['hasEvidence'], message: 'wordsAndCounts' })
  })
export type Questionnaire = Readonly<z.output<typeof questionnaire>>
export type QuestionnaireItem = Readonly<z.output<typeof item>>
export type QuestionnairePart = Readonly<z.output<typeof part>>

/** All items, in their order. */
export const readItems = ({ parts }: Pick<Questionnaire, 'parts'>): readonly QuestionnaireItem[] =>
  toItemsOf(parts)

const toItemsOf = (parts: readonly z.output<typeof part>[]) =>
  parts.flatMap(({ groups }) => groups.flatMap(({ items }) => items))
