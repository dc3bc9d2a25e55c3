import type * as Y from 'yjs'
import { noSolution } from '../content/reverse-test/option-lists.ts'
import type { ReverseTestAnswers } from '../content/reverse-test/reverse-test-answers.ts'
import { decisionForm } from '../content/reverse-test/vocabulary.ts'
import { type Recognition, recognitions } from '../domain/reverse-test-vocabulary.ts'
import { toAnswerReader } from './read-reverse-test-fields.ts'
import * as rows from './read-reverse-test-rows.ts'
import { toPlainDocument } from './plain-document.ts'
import { reverseTestShape, reverseTestVoiceShape } from './reverse-test-shape.ts'
import type { TestContent, VoiceContent } from './reverse-test-content.ts'

/**
 * All answers of a live test as plain values: gaps, justification and pictures start from these. `voiceDoc`
 * is null for who may not open the family's own document; its answers are then empty.
 */
export const readAnswers = (testDoc: Y.Doc, voiceDoc: Y.Doc | null): ReverseTestAnswers =>
  toAnswers(
    // Safe: a root's name is its key in the shape, and each entity was read by its root.
    toPlainDocument(testDoc, reverseTestShape) as unknown as TestContent,
    voiceDoc === null
      ? null
      : (toPlainDocument(voiceDoc, reverseTestVoiceShape) as unknown as VoiceContent),
  )

/** The same from content that was read before, as the host has it. */
export function toAnswers(test: TestContent, voice: VoiceContent | null): ReverseTestAnswers {
  const read = toAnswerReader(test)
  return {
    'OT-0.1': read.longText('OT-0.1'),
    'OT-0.2': { items: rows.toQuotes(voice, 'OT-0.2') },
    'OT-0.3': { items: rows.toFacts(test, 'OT-0.3') },
    'OT-0.4': read.choice('OT-0.4'),
    'OT-1.1': read.longText('OT-1.1'),
    'OT-1.2': { items: rows.toNeeds(test, 'OT-1.2') },
    'OT-1.3': read.choice('OT-1.3'),
    'OT-1.4': read.list('OT-1.4'),
    'OT-1.5': { items: rows.toOptions(test) },
    'OT-1.6': read.longText('OT-1.6'),
    'OT-2.1': read.multiChoice('OT-2.1'),
    'OT-2.2': { items: rows.toRatedValues(test) },
    'OT-2.3': read.longText('OT-2.3'),
    'OT-2.4': read.choice('OT-2.4'),
    'OT-2.5': read.choice('OT-2.5'),
    'OT-3.1': { items: rows.toEffectCells(test, 'kort') },
    'OT-3.2': { items: rows.toEffectCells(test, 'lang') },
    'OT-3.3': read.list('OT-3.3'),
    'OT-3.4': read.list('OT-3.4'),
    'OT-3.5': { items: rows.toCosts(test) },
    'OT-3.6': read.list('OT-3.6'),
    'OT-3.7': toOutcome(test),
    'OT-3.8': toFirstStep(test),
    'OT-4.1': { items: rows.toLegalReferences(test) },
    'OT-4.2': { items: rows.toRules(test, 'OT-4.2'), isNone: read.isNone('OT-4.2') },
    'OT-4.3': read.multiChoice('OT-4.3'),
    'OT-4.4': toBalance(test),
    'OT-4.5': read.longText('OT-4.5'),
    'OT-4.6': toDecision(read.entity('OT-4.6')),
    'OT-4.7': read.checklist('OT-4.7'),
    'OT-5.1': read.longText('OT-5.1'),
    'OT-5.2': read.longText('OT-5.2'),
    'OT-5.3': read.dateText('OT-5.3'),
    'OT-5.4': toRecognition(voice),
    'OT-5.5': read.checklist('OT-5.5'),
  }
}

const toOutcome = ({ outcome: [outcome] }: TestContent): ReverseTestAnswers['OT-3.7'] => {
  const { kind = 'open', optionId = null, motive = '' } = outcome ?? {}
  const choice = { open: null, optie: optionId, geenOplossing: noSolution }[kind]
  return { choice, note: motive }
}

const toFirstStep = ({ outcome: [outcome] }: TestContent): ReverseTestAnswers['OT-3.8'] => ({
  text: outcome?.firstStep ?? '',
  on: outcome?.firstStepOn ?? null,
})

const toBalance = ({ balance: [balance] }: TestContent): ReverseTestAnswers['OT-4.4'] => ({
  geschikt: balance?.suitable ?? null,
  noodzakelijk: balance?.necessary ?? null,
  evenwichtig: balance?.balanced ?? null,
  note: balance?.text ?? '',
})

const toDecision = ({
  name,
  picked,
  on,
}: TestContent['answers'][number]): ReverseTestAnswers['OT-4.6'] => ({
  who: name,
  form: decisionForm.safeParse(picked).data ?? null,
  dueOn: on,
})

/**
 * Each family member answers for itself; the household's answer is the least recognising one that was
 * given, with everybody's words. "Not yet discussed" counts only while nobody has answered.
 */
function toRecognition(voice: VoiceContent | null): ReverseTestAnswers['OT-5.4'] {
  const answers = (voice?.recognitions ?? []).filter(({ answer }) => answer !== null)
  const given = answers.filter(({ answer }) => answer !== 'nietBesproken')
  const choice = (given.length > 0 ? given : answers)
    .map(({ answer }) => answer)
    .reduce<Recognition | null>((least, answer) => (isLess(answer, least) ? answer : least), null)
  const note = answers
    .filter(({ missing }) => missing.trim() !== '')
    .map(({ missing, personId }) => (personId === null ? missing : `${missing} (${personId})`))
  return { choice, note: note.join('\n') }
}

const isLess = (answer: Recognition | null, than: Recognition | null): boolean =>
  answer !== null && (than === null || recognitions.indexOf(answer) > recognitions.indexOf(than))
