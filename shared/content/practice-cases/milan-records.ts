/** Facts with effect of practice case B (domain reference 9.2). Bodies keep the words and ids of the source. */
import { onDay, toAgreementRecords, type PracticeRecord } from './practice-record.ts'
import { milanAnswers } from './milan-answers.ts'
import { milanAuthority } from './milan-authority.ts'
import { milanLogbook } from './practice-logbook.ts'
import { milanQuestions } from './practice-questions.ts'
import { milanHeld } from './milan-meetings.ts'

/** Adopted with the plan; names, because a record is readable by itself. */
const agreements = toAgreementRecords('2026-10-06', [
  {
    id: 'A1',
    text: 'Wouter blijft tot Milan van school gaat. Daarna twee maanden samen met de nieuwe begeleider.',
    parties: ['Stap voor Stap', 'Gemeente, Wmo', 'Milan de Wit'],
    endsOn: null,
    owner: 'Stap voor Stap',
    ifBroken: 'Dan belt Milan met Tom.',
    source: { kind: 'gesprek', id: 'RT1' },
    positions: [
      { name: 'Milan de Wit', position: 'akkoord', remark: null },
      { name: 'Stap voor Stap', position: 'akkoord', remark: null },
      { name: 'Gemeente, Wmo', position: 'akkoordMetOpmerking', remark: null },
    ],
  },
  {
    id: 'A2',
    text: 'Wordt het thuis te druk, dan mag Milan naar oom Ramon. Hij appt zijn moeder.',
    parties: ['Milan de Wit', 'Sandra de Wit', 'Ramon de Wit'],
    endsOn: null,
    owner: 'Milan de Wit',
    ifBroken: 'Dan praten Milan en Sandra erover met Tom.',
    source: { kind: 'gesprek', id: 'RT1' },
    positions: [
      { name: 'Milan de Wit', position: 'akkoord', remark: null },
      { name: 'Sandra de Wit', position: 'akkoord', remark: null },
      { name: 'Ramon de Wit', position: 'akkoord', remark: null },
    ],
  },
  {
    id: 'A3',
    text: 'Tot 31 juli telt school als de weg naar werk. Yvonne legt dat vast.',
    parties: ['Gemeente, Werk en Inkomen', 'Vso De Springplank'],
    endsOn: '2027-07-31',
    owner: 'Gemeente, Werk en Inkomen',
    ifBroken: 'Dan vraagt Tom het opnieuw aan de leidinggevende.',
    source: { kind: 'gesprek', id: 'RT1' },
    positions: [
      { name: 'Gemeente, Werk en Inkomen', position: 'afwijkendStandpunt', remark: null },
      { name: 'Vso De Springplank', position: 'akkoord', remark: null },
    ],
  },
])

/** All records, in the order in which the case unfolded. */
export const milanRecords: readonly PracticeRecord[] = [
  onDay('2026-08-24', 'case.reported', {
    by: 'Iris Bakels',
    organisation: 'Vso De Springplank',
    what: 'Milan wordt 18 en alles stopt tegelijk',
    on: '2026-08-24',
  }),
  onDay('2026-08-24', 'case.statusChanged', {
    from: null,
    to: 'aangemeld',
    why: 'Milan wordt 18 en alles stopt tegelijk',
    on: '2026-08-24',
  }),
  onDay('2026-08-28', 'case.statusChanged', {
    from: 'aangemeld',
    to: 'triage',
    why: 'Vijf leefgebieden en zes instanties',
    on: '2026-08-28',
  }),
  onDay('2026-09-03', 'case.statusChanged', {
    from: 'triage',
    to: 'actief',
    why: 'Uitkomst triage: coach en rondetafel',
    on: '2026-09-03',
  }),
  onDay('2026-08-28', 'case.triaged', {
    answers: {
      TR1: 'ja',
      TR2: 5,
      TR3: 6,
      TR4: 'ja',
      TR5: 'nee',
      TR6: 'ja',
      TR7: 2,
      TR8: 3,
      TR9: 'ja',
      TR10: 'ja',
    },
    outcome: 'coach',
    reason: 'Vijf wetten, één datum: 20 februari 2027',
    on: '2026-08-28',
  }),
  onDay('2026-09-03', 'case.notifierAnswered', { answer: 'opgepakt', on: '2026-09-03' }),
  onDay('2026-09-03', 'case.regisseurNamed', {
    id: 'P20',
    name: 'Tom Aerts',
    job: 'coach',
    org: 'gemLindervoort',
  }),
  onDay('2026-09-03', 'case.frameExplained', {
    vrijwillig: true,
    uitleg: 'Milan beslist zelf over zijn hulp (16+).',
  }),
  onDay('2026-09-03', 'person.noted', {
    id: 'P12',
    name: 'Sandra de Wit',
    note: 'langdurig ziek, WIA-uitkering',
  }),
  milanHeld,
  onDay('2026-09-10', 'consent.given', {
    kind: 'Y3',
    partyId: 'O13',
    party: 'Praktijk Helder',
    note: 'toestemming Milan 2026-09-10, alleen einddatum en advies (Y3)',
  }),
  ...milanAnswers,
  ...milanAuthority,
  onDay('2026-10-06', 'plan.adopted', {
    on: '2026-10-06',
    version: 1,
    kind: 'toekomstplan',
    big5: {
      Support: 'Kees en Ramon; zus en moeder',
      Wonen: 'voorlopig thuis, kamertraining vanaf herfst 2027',
      SchoolWerk: 'vso tot juli, stage fietsenwerkplaats',
      Inkomen: 'vanaf 18 zelf: stagevergoeding, toeslag, jongerenbijstand of loonkostensubsidie',
      Welzijn: 'medicatie via huisarts; begeleiding',
    },
    present: [
      'Milan de Wit',
      'Sandra de Wit',
      'Kees Lammers',
      'Vso De Springplank',
      'Stap voor Stap',
      'Gemeente, Werk en Inkomen',
      'Gemeente, Wmo',
    ],
    positions: [
      { id: 'P11', position: 'akkoord', remark: 'Het is mijn plan.' },
      { id: 'P12', position: 'akkoord', remark: '' },
      { id: 'P20', position: 'akkoord', remark: '' },
      { id: 'O11', position: 'akkoord', remark: '' },
      { id: 'O12', position: 'akkoord', remark: '' },
      {
        id: 'O14',
        position: 'metVoorbehoud',
        remark: 'Of er recht is op een uitkering kunnen we pas vanaf 18 beoordelen.',
      },
      { id: 'O15', position: 'akkoord', remark: '' },
      { id: 'O16', position: 'akkoord', remark: '' },
    ],
  }),
  onDay('2026-10-06', 'waakvlam.planned', {
    keeper: 'P20',
    from: '2027-10-01',
    rhythm: 'elke 6 weken',
    watchFor: ['werk stopt', 'schuld', 'slapen bij vrienden'],
    transitions: ['achttien', 'schoolUitstroom', 'eenentwintig', 'uitHuis'],
  }),
  ...milanLogbook,
  ...milanQuestions,
  ...agreements,
].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
