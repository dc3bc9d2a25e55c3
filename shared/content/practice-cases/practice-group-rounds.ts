import { readItems } from '../../domain/questionnaire/questionnaire.ts'
import type { ItemAnswer, Judgement } from '../../domain/questionnaire/answer.ts'
import { lelystadFindings, type LelystadFinding } from '../questionnaires/lelystad-findings.ts'
import { pulseQuestionnaire } from '../questionnaires/short-questionnaires.ts'
import { toetsingskader } from '../questionnaires/toetsingskader.ts'
import type { PracticeFact } from './practice-case.ts'
import { toPracticeAnswers, toPracticeRound } from './practice-round.ts'

const speakers = [
  'Gemeente Lindervoort',
  'De Oeverzorg',
  'Gezinshulp Lindeveld',
  'Budgetpunt Lindervoort',
] as const

/** What an organisation adds for practice, by its place in `speakers` and the indicator. */
const evidence: Readonly<Record<string, string>> = {
  '0 I16': 'Staat in het stappenplan, hoofdstuk 4.',
  '2 I16': 'In de casus van juni besliste niemand.',
  '3 I16': 'Wij weten niet wie het laatste woord heeft.',
  '1 I18': 'We werken met een eigen plan ernaast.',
  '0 I21': 'Besproken in de stuurgroep van maart.',
  '3 I21': 'Wij zien alleen vrijwillige hulp.',
  '2 I29': 'Een gezin wachtte in het voorjaar elf weken.',
}

/** Where the report does not say who said what: yes where it was in order, and some doubt where it was not. */
const fillUp = ({ finding, itemId }: LelystadFinding, speaker: number): Judgement => {
  if (finding === 'verbeterpunt') return speaker === 0 ? 'ja' : 'deels'
  const isUnsure = (Number(itemId.slice(1)) + speaker) % 7 === 0
  return isUnsure ? 'onbekend' : 'ja'
}

const toAnswers = (speaker: number): readonly ItemAnswer[] =>
  lelystadFindings.map((finding) => ({
    itemId: finding.itemId,
    value: finding.said[speaker] ?? fillUp(finding, speaker),
    evidence: evidence[`${speaker} ${finding.itemId}`] ?? '',
  }))

const pulses: readonly (readonly ItemAnswer['value'][])[] = [
  [4, 3, 2, 4, 5],
  [3, 4, 1, 4, 4],
  [5, 4, 2, 3, 4],
  [4, 2, 3, 5, 4],
  [2, 3, 1, 4, 5],
]

const pulseIds = readItems(pulseQuestionnaire).map(({ id }) => id)

/**
 * A round of the toetsingskader in which municipality and three partners contradict each other as the
 * supervision in Lelystad found it (S001), and a pulse of five people.
 */
export const practiceGroupRounds: readonly PracticeFact[] = [
  ...toPracticeRound({
    roundId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7e01',
    title: 'Voorjaar 2026',
    opened: '2026-06-02',
    closed: '2026-06-16',
    questionnaire: toetsingskader,
    voices: speakers.map((organisation, speaker) => ({
      organisation,
      answers: toAnswers(speaker),
    })),
  }),
  ...toPracticeRound({
    roundId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7e02',
    title: 'September',
    opened: '2026-09-22',
    closed: '2026-09-22',
    questionnaire: pulseQuestionnaire,
    voices: pulses.map((grades) => ({ answers: toPracticeAnswers(pulseIds, grades) })),
  }),
]
