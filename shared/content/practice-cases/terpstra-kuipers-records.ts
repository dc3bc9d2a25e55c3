/** Facts with effect of practice case A (domain reference 9.1). Bodies keep the words and ids of the source. */
import { terpstraKuipersLogbook } from './practice-logbook.ts'
import { terpstraKuipersQuestions } from './practice-questions.ts'
import { onDay, toAgreementRecords, type PracticeRecord } from './practice-record.ts'
import { terpstraKuipersAnswers } from './terpstra-kuipers-answers.ts'
import { terpstraKuipersAuthority } from './terpstra-kuipers-authority.ts'
import { terpstraKuipersHeld } from './terpstra-kuipers-meetings.ts'

/** Adopted with the plan; names, because a record is readable by itself. */
const agreements = toAgreementRecords('2026-09-15', [
  {
    id: 'A1',
    text: 'Ruzie? Dan lopen we weg en praten we de volgende dag, met Priya erbij als het nodig is.',
    parties: ['Marloes Terpstra', 'Dennis Kuipers', 'Gezinshulp Lindeveld'],
    endsOn: null,
    owner: 'Gezinshulp Lindeveld',
    ifBroken: 'Dan bellen Marloes of Dennis met Nadia.',
    source: { kind: 'gesprek', id: 'RT2' },
    positions: [
      { name: 'Marloes Terpstra', position: 'akkoord', remark: null },
      { name: 'Dennis Kuipers', position: 'akkoord', remark: null },
      { name: 'Gezinshulp Lindeveld', position: 'akkoord', remark: null },
    ],
  },
  {
    id: 'A2',
    text: 'Als Jesse niet op school is, belt de mentor vóór half tien eerst Marloes en dan Nadia.',
    parties: ['Vmbo De Wissel', 'Marloes Terpstra', 'Nadia el Amrani'],
    endsOn: null,
    owner: 'Vmbo De Wissel',
    ifBroken: 'Dan belt Nadia de mentor.',
    source: { kind: 'gesprek', id: 'RT2' },
    positions: [
      { name: 'Vmbo De Wissel', position: 'akkoord', remark: null },
      { name: 'Marloes Terpstra', position: 'akkoord', remark: null },
    ],
  },
  {
    id: 'A3',
    text: 'Ieder kind heeft bij vader een eigen bed en een eigen plank.',
    parties: ['Dennis Kuipers'],
    endsOn: null,
    owner: 'Dennis Kuipers',
    ifBroken: '',
    source: { kind: 'gesprek', id: 'RT2' },
    positions: [
      { name: 'Dennis Kuipers', position: 'akkoord', remark: null },
      { name: 'Jesse Kuipers', position: 'duimOmhoog', remark: null },
      { name: 'Finn Kuipers', position: 'duimOmhoog', remark: null },
    ],
  },
  {
    id: 'A4',
    text: 'Leerplicht zet geen stap zonder eerst met Nadia te bellen, tot 1 januari.',
    parties: ['Leerplicht Lindervoort', 'Nadia el Amrani'],
    endsOn: '2027-01-01',
    owner: 'Leerplicht Lindervoort',
    ifBroken: 'Dan bespreken Nadia en Leerplicht het binnen een week.',
    source: { kind: 'gesprek', id: 'RT2' },
    positions: [{ name: 'Leerplicht Lindervoort', position: 'akkoordMetOpmerking', remark: null }],
  },
  {
    id: 'A5',
    text: 'Oma haalt Finn op woensdag; kan zij niet, dan Hassan.',
    parties: ['Tineke Terpstra', 'Hassan Yilmaz'],
    endsOn: null,
    owner: 'Tineke Terpstra',
    ifBroken: 'Dan belt oma met Marloes.',
    source: { kind: 'gesprek', id: 'RT2' },
    positions: [
      { name: 'Tineke Terpstra', position: 'akkoord', remark: null },
      { name: 'Hassan Yilmaz', position: 'akkoord', remark: null },
    ],
  },
])

/** All records, in the order in which the case unfolded. */
export const terpstraKuipersRecords: readonly PracticeRecord[] = [
  onDay('2026-04-14', 'case.reported', {
    by: 'Bert Holtrop',
    organisation: 'Gemeente Lindervoort, Wmo',
    what: 'Twijfel over veiligheid kinderen, veel ruzie',
    on: '2026-04-14',
  }),
  onDay('2026-04-14', 'case.statusChanged', {
    from: null,
    to: 'aangemeld',
    why: 'Twijfel over veiligheid kinderen, veel ruzie',
    on: '2026-04-14',
  }),
  onDay('2026-04-16', 'case.statusChanged', {
    from: 'aangemeld',
    to: 'triage',
    why: 'Zes leefgebieden, vijf instanties, hulp liep vast',
    on: '2026-04-16',
  }),
  onDay('2026-04-22', 'case.statusChanged', {
    from: 'triage',
    to: 'actief',
    why: 'Uitkomst triage: coach en rondetafel',
    on: '2026-04-22',
  }),
  onDay('2026-09-15', 'case.statusChanged', {
    from: 'actief',
    to: 'gemonitord',
    why: 'Rust terug; hulp loopt; tweede rondetafel',
    on: '2026-09-15',
  }),
  onDay('2026-04-16', 'case.triaged', {
    answers: {
      TR1: 'onbekend',
      TR2: 6,
      TR3: 5,
      TR4: 'ja',
      TR5: 'ja',
      TR6: 'ja',
      TR7: 2,
      TR8: 2,
      TR9: 'ja',
      TR10: 'ja',
    },
    outcome: 'coach',
    reason: 'Problemen hangen samen en twee hulplijnen doen hetzelfde',
    on: '2026-04-16',
  }),
  onDay('2026-04-22', 'case.notifierAnswered', { answer: 'opgepakt', on: '2026-04-22' }),
  onDay('2026-04-22', 'case.regisseurNamed', {
    id: 'P10',
    name: 'Nadia el Amrani',
    job: 'coach',
    org: 'gemLindervoort',
    bereikbaar: 'ma-do, vervanging Joost Blom',
  }),
  onDay('2026-04-22', 'case.frameExplained', {
    vrijwillig: true,
    uitleg:
      'Alles is vrijwillig. Nee zeggen mag. Als Jesse niet naar school gaat, kan leerplicht een stap zetten.',
  }),
  onDay('2026-04-22', 'person.noted', {
    id: 'P1',
    name: 'Marloes Terpstra',
    gezag: ['P3', 'P4'],
    inHouse: true,
  }),
  onDay('2026-04-22', 'person.noted', {
    id: 'P2',
    name: 'Dennis Kuipers',
    gezag: ['P3', 'P4'],
    vertegenwoordiging: 'bewind sinds 2026-07-20 (beide ouders)',
  }),
  onDay('2026-04-24', 'familyGroupPlan.offered', { antwoord: 'Liever samen met Nadia' }),
  ...terpstraKuipersHeld,
  onDay('2026-08-28', 'consent.given', {
    kind: 'Y3',
    partyId: 'O8',
    party: 'Ggz Lindepoort',
    note: 'deelt alleen conclusie; vader heeft toestemming gegeven op 2026-08-28 (Y3)',
  }),
  ...terpstraKuipersAnswers,
  ...terpstraKuipersAuthority,
  onDay('2026-09-15', 'plan.adopted', {
    on: '2026-09-15',
    version: 2,
    present: [
      'Marloes Terpstra',
      'Dennis Kuipers',
      'Jesse Kuipers',
      'Gezinshulp Lindeveld',
      'Vmbo De Wissel',
      'Budgetpunt Lindervoort',
    ],
    positions: [
      { id: 'P1', position: 'akkoord', remark: '' },
      { id: 'P2', position: 'akkoord', remark: '' },
      { id: 'P3', position: 'akkoord', remark: 'Als ze eerst met mij praten.' },
      { id: 'P10', position: 'akkoord', remark: '' },
      { id: 'O1', position: 'akkoord', remark: '' },
      { id: 'O2', position: 'metVoorbehoud', remark: 'Wij houden onze eigen methodiek.' },
      { id: 'O3', position: 'akkoord', remark: '' },
      { id: 'O4', position: 'akkoord', remark: '' },
      { id: 'O5', position: 'akkoord', remark: '' },
      { id: 'O6', position: 'akkoord', remark: '' },
      { id: 'O7', position: 'metVoorbehoud', remark: 'Ontheffing geven we alleen via mandaat.' },
      { id: 'O9', position: 'akkoord', remark: '' },
    ],
  }),
  onDay('2026-09-15', 'waakvlam.planned', {
    keeper: 'P10',
    from: '2027-03-01',
    rhythm: 'elke 8 weken bellen, 2 keer per jaar koffie',
    watchFor: ['verzuim Jesse', 'nieuwe betalingsherinnering', 'spanning rond vakanties'],
    transitions: ['schoolUitstroom', 'brugklas', 'eindeSchuldregeling', 'zestien'],
  }),
  ...terpstraKuipersLogbook,
  ...terpstraKuipersQuestions,
  ...agreements,
].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
