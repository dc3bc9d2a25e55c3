import { expect, test } from 'vitest'
import type { ConsentRound } from '../../../../shared/domain/meeting/fold-consent.ts'
import { foldMeetings } from '../../../../shared/domain/meeting/fold-meeting.ts'
import { noRatings } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import {
  type FamilyPaper,
  toChildPage,
  toFamilyPage,
} from '../../../../shared/output/family-page.ts'
import { toFirstNames } from '../../../../shared/output/first-names.ts'
import { toMinutes } from '../../../../shared/output/minutes.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { toReadContent, type ReadContent } from '../../../../shared/output/read-content.ts'

const emptyPlan = toReadContent(
  'plan',
  Object.fromEntries(Object.keys(planShape).map((root) => [root, []])),
)

const person = (name: string) => ({ name })
/** Only the fields that are looked at. */
const people = (persons: readonly string[], workers: readonly string[] = []) =>
  ({
    persons: persons.map(person),
    network: [],
    parties: workers.map((worker) => ({ worker })),
  }) as unknown as ReadContent<'plan'>

const [held] = foldMeetings([
  {
    n: 1,
    type: 'meeting.held',
    body: {
      meetingId: 'RT1',
      on: '2026-12-14',
      minutes: 90,
      place: '',
      present: [],
      chair: '',
      writer: '',
      ratings: noRatings,
    },
  },
])
if (held === undefined) throw new Error('no meeting')

const paper: FamilyPaper = {
  language: 'nl',
  meeting: held,
  content: null,
  agreements: [],
  regisseur: 'Nadia el Amrani',
  plan: emptyPlan,
}

test('a plan without a word gives a page with the rights and who to call, and no empty heading', () => {
  const { blocks } = toFamilyPage(paper)
  expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([
    { kind: 'heading', level: 2, text: 'Als het even niet gaat' },
    { kind: 'heading', level: 2, text: 'Jullie rechten' },
  ])
  expect(toChildPage(paper).blocks).toEqual([
    {
      kind: 'list',
      items: ['Gaat het niet goed? Zeg het tegen Nadia. Bij gevaar bel je 112.'],
    },
  ])
})

test('who sees it differently is named, with what it was about', () => {
  const round = {
    status: 'gesloten',
    text: 'Jesse gaat naar De Wissel.',
    agreementId: 'A9',
    answers: [
      { name: 'Mirjam Kok', position: 'afwijkendStandpunt' },
      { name: 'Dennis', position: 'akkoord' },
    ],
  } as unknown as ConsentRound
  const { blocks } = toFamilyPage({ ...paper, meeting: { ...held, rounds: [round] } })
  expect(blocks).toContainEqual({
    kind: 'list',
    items: ['“Jesse gaat naar De Wissel.” Mirjam Kok ziet dit anders.'],
  })
})

test('a first name that two people share is not used', () => {
  const first = toFirstNames(people(['Jan de Wit', 'Jan Bos', 'Finn de Wit'], ['Priya Ramdin']))
  expect(['Jan de Wit', 'Finn de Wit', 'Priya Ramdin', 'School De Wissel'].map(first)).toEqual([
    'Jan de Wit',
    'Finn',
    'Priya',
    'School De Wissel',
  ])
})

test('minutes without agreements say so, and count only what was tapped', () => {
  const ratings = { ...noRatings, gehoord: [0, 0, 0, 1, 2] }
  const { blocks } = toMinutes({ ...paper, meeting: { ...held, ratings } })
  expect(blocks).toContainEqual({
    kind: 'paragraph',
    text: 'In dit gesprek zijn geen afspraken vastgelegd.',
  })
  const table = blocks.find((block) => block.kind === 'table')
  expect(table?.kind === 'table' && table.rows).toEqual([
    ['Ik ben gehoord', '0', '0', '0', '1', '2'],
  ])
})
