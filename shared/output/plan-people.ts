import { conflictKindLabels, evaluationStateLabels } from '../content/vocabulary-labels.ts'
import type { OutputBlock } from './output-document.ts'
import type { PaperWords } from './paper-words.ts'
import type { PlanNames } from './plan-names.ts'
import { planTexts as texts } from './plan-texts.ts'
import type { ReadContent } from './read-content.ts'
import { section, tableOf } from './section.ts'

type Plan = ReadContent<'plan'>
type Blocks = readonly OutputBlock[]

/** The people around the family and the organisations, with what each does. */
export const toPeopleBlocks = (
  { network, parties }: Plan,
  names: PlanNames,
  words: PaperWords,
): Blocks =>
  section(
    2,
    words.say(texts.takesPart),
    tableOf(
      words.say(texts.takesPartCaption),
      [
        { label: words.say(texts.who), namesRow: true, share: 4 },
        { label: words.say(texts.does), share: 5 },
        { label: words.say(texts.reach), share: 4 },
      ],
      [
        ...network.map(({ id, relation, offers, howOften }) => [
          joined([names(id), relation]),
          joined([offers, howOften]),
          '',
        ]),
        ...parties.map(({ id, purpose, contact, deputy }) => [
          names(id),
          purpose,
          joined([contact, deputy === '' ? '' : words.say(texts.deputy, { name: deputy })]),
        ]),
      ].filter(([name]) => name !== ''),
    ),
  )

/** Clashes between parties that are not solved yet. */
export const toConflictBlocks = (
  { conflicts }: Plan,
  names: PlanNames,
  words: PaperWords,
): Blocks =>
  section(
    2,
    words.say(texts.conflicts),
    tableOf(
      words.say(texts.conflictsCaption),
      [
        { label: words.say(texts.whatHappens), namesRow: true, share: 5 },
        { label: words.say(texts.between), share: 4 },
        { label: words.say(texts.solver), share: 3 },
        { label: words.say(texts.when), share: 2 },
      ],
      conflicts
        .filter(({ solvedOn, effect }) => solvedOn === null && effect.trim() !== '')
        .map(({ kind, effect, betweenIds, ownerId, dueOn }) => [
          `${words.say(conflictKindLabels[kind])}: ${effect.trim()}`,
          words.list(betweenIds.map(names).filter((name) => name !== '')),
          names(ownerId),
          words.day(dueOn),
        ]),
    ),
  )

/** The moments to look back, with what came out of those that were held. */
export const toEvaluationBlocks = ({ evaluations }: Plan, words: PaperWords): Blocks =>
  section(
    2,
    words.say(texts.evaluations),
    tableOf(
      words.say(texts.evaluationsCaption),
      [
        { label: words.say(texts.when), namesRow: true, share: 3 },
        { label: words.say(texts.how), share: 4 },
        { label: words.say(texts.state), share: 3 },
        { label: words.say(texts.outcome), share: 5 },
      ],
      evaluations
        .filter(({ on }) => on !== null)
        .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
        .map(({ on, form, state, reason, outcome }) => [
          words.day(on),
          form,
          joined([words.say(evaluationStateLabels[state]), reason]),
          outcome,
        ]),
    ),
  )

const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ')
