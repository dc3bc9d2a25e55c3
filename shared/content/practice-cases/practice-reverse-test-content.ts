import type { DocumentContent } from '../../document/seed.ts'
import { singleId } from '../../document/plan-shape.ts'
import {
  effectActors,
  effectTerms,
  recognition,
  toAnswerId,
  toEffectId,
} from '../../domain/reverse-test-vocabulary.ts'
import { inOrder } from './in-order.ts'
import type { PracticeReverseTest } from './practice-reverse-test.ts'

type Content = DocumentContent<'reverseTest'>
type Answers = PracticeReverseTest['answers']
type Rows = NonNullable<Content['rows']>

/** The live document that a practice test begins with: its answers, each in its place. */
export function toPracticeTestContent({ title, answers, thenLines }: PracticeReverseTest): Content {
  const { 'OT-3.7': outcome, 'OT-3.8': step, 'OT-4.4': balance } = answers
  return {
    matter: [{ id: singleId, title }],
    answers: toAnswers(answers),
    rows: inOrder(toRows(answers)),
    options: inOrder(
      answers['OT-1.5'].items.map(({ id, text, byWhom, isSmallStep }) => {
        const { short = '', long = '' } = thenLines[id] ?? {}
        return { id, title: text, byWhom, isSmallStep, thenShort: short, thenLong: long }
      }),
    ),
    effects: toEffects(answers),
    values: answers['OT-2.2'].items.map(({ valueId: id, rating, note: text }) => ({
      id,
      rating,
      text,
    })),
    costs: inOrder(
      answers['OT-3.5'].items.map(({ text: what, amountEuros: euros, ...rest }, index) => ({
        ...rest,
        id: `kosten${index + 1}`,
        what,
        euros,
      })),
    ),
    legalRefs: inOrder(
      answers['OT-4.1'].items.map(({ note: text, ...rest }, index) => ({
        ...rest,
        id: `artikel${index + 1}`,
        text,
      })),
    ),
    balance: [
      {
        id: singleId,
        suitable: balance.geschikt,
        necessary: balance.noodzakelijk,
        balanced: balance.evenwichtig,
        text: balance.note,
      },
    ],
    outcome: [
      {
        id: singleId,
        kind: 'optie',
        optionId: outcome.choice,
        motive: outcome.note,
        firstStep: step.text,
        firstStepOn: step.on,
      },
    ],
  }
}

/** What the family itself said in a practice test. "Eindelijk klopt het (P1)" is said by P1. */
export function toPracticeTestVoice({
  saidOn,
  answers,
}: PracticeReverseTest): DocumentContent<'reverseTestVoice'> {
  const { choice, note } = answers['OT-5.4']
  const { words = note, personId = null } =
    /^(?<words>.*) \((?<personId>\w+)\)$/.exec(note)?.groups ?? {}
  return {
    testWords: inOrder(
      answers['OT-0.2'].items.map(({ personId: speaker, words: text }, index) => ({
        id: `woorden${index + 1}`,
        questionId: 'OT-0.2',
        personId: speaker,
        text,
        on: saidOn,
      })),
    ),
    recognitions: [
      {
        id: 'herkenning1',
        personId,
        answer: recognition.parse(choice),
        missing: words,
        on: saidOn,
      },
    ],
  }
}

function toAnswers(answers: Answers): NonNullable<Content['answers']> {
  const { 'OT-4.6': decision } = answers
  return Object.entries(answers).flatMap(
    ([questionId, answer]): NonNullable<Content['answers']> => {
      const id = toAnswerId(questionId)
      if (questionId === 'OT-4.6')
        return [{ id, name: decision.who, picked: decision.form, on: decision.dueOn }]
      if (questionId === 'OT-3.7' || questionId === 'OT-3.8' || questionId === 'OT-5.4') return []
      if ('choice' in answer) return [{ id, picked: answer.choice, text: answer.note }]
      if ('choices' in answer) return [{ id, pickedIds: answer.choices, text: answer.note }]
      if ('checked' in answer)
        return [{ id, pickedIds: answer.checked, name: answer.by, on: answer.on }]
      if ('isNone' in answer) return [{ id, isNone: answer.isNone }]
      if ('on' in answer) return [{ id, text: answer.text, on: answer.on }]
      return 'text' in answer ? [{ id, text: answer.text }] : []
    },
  )
}

/** Lists in the order of their questions; ids say which question they belong to. */
function toRows(answers: Answers): readonly Rows[number][] {
  const toLines = (
    questionId: 'OT-1.4' | 'OT-3.3' | 'OT-3.4' | 'OT-3.6',
  ): readonly Omit<Rows[number], 'id'>[] =>
    answers[questionId].items.map((item) => ({ ...item, questionId }))
  const rows: readonly Omit<Rows[number], 'id'>[] = [
    ...answers['OT-0.3'].items.map(({ text, kind, sourceId: personId }) => ({
      questionId: 'OT-0.3',
      text,
      kind,
      personId,
    })),
    ...answers['OT-1.2'].items.map(({ text, need: kind }) => ({
      questionId: 'OT-1.2',
      text,
      kind,
    })),
    ...toLines('OT-1.4'),
    ...toLines('OT-3.3'),
    ...toLines('OT-3.4'),
    ...toLines('OT-3.6'),
    ...answers['OT-4.2'].items.map((rule) => ({ ...rule, questionId: 'OT-4.2' })),
  ]
  return rows.map((row, index) => ({ ...row, id: `regel${index + 1}` }))
}

/** All cells of every option, also those that nobody has filled in. */
const toEffects = (answers: Answers): NonNullable<Content['effects']> =>
  answers['OT-1.5'].items.flatMap(({ id: optionId }) =>
    effectTerms.flatMap((term) =>
      effectActors.map((actor) => {
        const cell = answers[term === 'kort' ? 'OT-3.1' : 'OT-3.2'].items.find(
          (item) => item.optionId === optionId && item.actor === actor,
        )
        const id = toEffectId(optionId, actor, term)
        return { id, optionId, actor, term, value: cell?.level ?? null, text: cell?.sentence ?? '' }
      }),
    ),
  )
