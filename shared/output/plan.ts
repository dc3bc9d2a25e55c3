import {
  planOriginLabels,
  relapseKindLabels,
  statementKindLabels,
} from '../content/vocabulary-labels.ts'
import { planPositionLabels } from '../content/plan-life-labels.ts'
import type { PlanPosition } from '../domain/case-life.ts'
import { relapseKinds } from '../domain/vocabulary.ts'
import { listHousehold } from './first-names.ts'
import type { OutputBlock, PaperLanguage } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { toGoalBlocks, toToDoBlocks } from './plan-goals.ts'
import { type PlanNames, toPlanNames } from './plan-names.ts'
import { toConflictBlocks, toEvaluationBlocks, toPeopleBlocks } from './plan-people.ts'
import { planTexts as texts } from './plan-texts.ts'
import type { ReadContent } from './read-content.ts'
import { keyValuesOf, listOf, paragraphs, section, tableOf } from './section.ts'

/** What the paper of the plan is made from. */
export type PlanPaper = Readonly<{
  language: PaperLanguage
  plan: ReadContent<'plan'>
  /** Null when the reader may not open the family's own document: then no word of it is on the paper. */
  voice: ReadContent<'familyVoice'> | null
  regisseur: string
  /** The last adoption; null while there was none. */
  adopted: Readonly<{
    version: number
    on: string
    /** The plan says something else since. */
    isChanged: boolean
    positions: readonly Readonly<{ name: string; position: PlanPosition; remark: string }>[]
  }> | null
}>

type Blocks = readonly OutputBlock[]

/** Title and pieces of the plan as it is read on paper, from where the family wants to be to looking back. */
export function toPlanPaper(paper: PlanPaper): Readonly<{ title: string; blocks: Blocks }> {
  const { plan, voice, regisseur, adopted } = paper
  const words = toPaperWords(paper.language)
  const names = toPlanNames(plan)
  return {
    title: words.say(texts.title),
    blocks: [
      ...toState(paper, words),
      ...toPerspective(plan, words),
      ...(voice === null ? [] : toOwnWords(voice, names, words)),
      ...section(2, words.say(texts.strengths), listOf(plan.strengths.map(({ text }) => text))),
      ...toConcerns(plan, names, words),
      ...toGoalBlocks(plan, names, words),
      ...toToDoBlocks(plan, names, words),
      ...toConflictBlocks(plan, names, words),
      ...toIfWrong(plan, words),
      ...toPeopleBlocks(plan, names, words),
      ...toEvaluationBlocks(plan, words),
      ...toPositions(adopted?.positions ?? [], words),
      ...toAfterwards(plan, names, words),
      ...section(
        2,
        words.say(texts.about),
        paragraphs(words.say(texts.rights, { name: regisseur })),
      ),
    ],
  }
}

function toState({ plan, regisseur, adopted }: PlanPaper, words: PaperWords): Blocks {
  const origin = plan.meta[0]?.origin
  const state =
    adopted === null
      ? words.say(texts.draft)
      : words.say(texts.adopted, { version: adopted.version, day: words.day(adopted.on) })
  return [
    ...keyValuesOf([
      [words.say(texts.for), words.list(listHousehold(plan))],
      [words.say(texts.regisseur), regisseur],
      [words.say(texts.origin), origin === undefined ? '' : words.say(planOriginLabels[origin])],
      [words.say(texts.state), state],
    ]),
    ...(adopted?.isChanged === true
      ? [{ kind: 'notice', text: words.say(texts.changed, { version: adopted.version }) } as const]
      : []),
  ]
}

function toPerspective({ perspective }: PlanPaper['plan'], words: PaperWords): Blocks {
  const { text = '', writtenOn = null } = perspective[0] ?? {}
  const said = paragraphs(text)
  const when = writtenOn === null ? '' : words.say(texts.writtenOn, { day: words.day(writtenOn) })
  return section(
    2,
    words.say(texts.perspective),
    said.length === 0 ? [] : [...said, ...paragraphs(when)],
  )
}

const toOwnWords = (
  { ownWords }: ReadContent<'familyVoice'>,
  names: PlanNames,
  words: PaperWords,
): Blocks =>
  section(
    2,
    words.say(texts.ownWords),
    ownWords.flatMap(({ personId, text }) =>
      text.trim() === ''
        ? []
        : [{ kind: 'quote', who: names(personId) || words.say(texts.someone), words: text.trim() }],
    ),
  )

/** With kind and source, because a fact and an opinion never stand in one line. */
const toConcerns = ({ concerns }: PlanPaper['plan'], names: PlanNames, words: PaperWords): Blocks =>
  section(
    2,
    words.say(texts.concerns),
    listOf(
      concerns
        .filter(({ text, solvedOn }) => text.trim() !== '' && solvedOn === null)
        .map(({ text, kind, sourceId }) =>
          words.say(names(sourceId) === '' ? texts.concernOnly : texts.concern, {
            kind: words.say(statementKindLabels[kind]),
            source: names(sourceId),
            text: text.trim(),
          }),
        ),
    ),
  )

const toIfWrong = ({ relapse, safetyConditions }: PlanPaper['plan'], words: PaperWords): Blocks =>
  section(2, words.say(texts.ifWrong), [
    ...relapseKinds.flatMap((kind) =>
      section(
        3,
        words.say(relapseKindLabels[kind]),
        listOf(relapse.filter((line) => line.kind === kind).map(({ text }) => text)),
      ),
    ),
    ...section(3, words.say(texts.safe), listOf(safetyConditions.map(({ text }) => text))),
  ])

const toPositions = (
  positions: NonNullable<PlanPaper['adopted']>['positions'],
  words: PaperWords,
): Blocks =>
  section(
    2,
    words.say(texts.positions),
    tableOf(
      words.say(texts.positions),
      [
        { label: words.say(texts.who), namesRow: true, share: 4 },
        { label: words.say(texts.position), share: 3 },
        { label: words.say(texts.remark), share: 5 },
      ],
      positions.map(({ name, position, remark }) => [
        name,
        words.say(planPositionLabels[position]),
        remark,
      ]),
    ),
  )

function toAfterwards({ closing }: PlanPaper['plan'], names: PlanNames, words: PaperWords): Blocks {
  const { left = '', keeperId = null, rhythm = '', returnPath = '' } = closing[0] ?? {}
  return section(
    2,
    words.say(texts.afterwards),
    keyValuesOf([
      [words.say(texts.left), left],
      [words.say(texts.keeper), names(keeperId)],
      [words.say(texts.rhythm), rhythm],
      [words.say(texts.wayBack), returnPath],
    ]),
  )
}
