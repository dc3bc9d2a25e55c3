/** The plan of practice case A (domain reference 9.1). Everything in it is invented. */
import type { DocumentContent } from '../../document/seed.ts'
import { inOrder } from './in-order.ts'
import { toRatings } from './ratings-and-grades.ts'

const persons = inOrder([
  { id: 'P1', name: 'Marloes Terpstra', born: '1988-02-03', role: 'moeder', lives: 'Adres 1' },
  {
    id: 'P2',
    name: 'Dennis Kuipers',
    born: '1985-06-19',
    role: 'vader',
    lives: 'Adres 2 (sinds 2026-08-01)',
  },
  {
    id: 'P3',
    name: 'Jesse Kuipers',
    born: '2012-03-27',
    role: 'zoon',
    lives: 'Adres 1, om het weekend adres 2',
    voice: 'zelf aan tafel, 30 minuten',
  },
  {
    id: 'P4',
    name: 'Finn Kuipers',
    born: '2020-01-15',
    role: 'zoon',
    lives: 'Adres 1, om het weekend adres 2',
    voice: 'tekening van twee huizen, gebracht door moeder',
  },
])

const network = inOrder([
  {
    id: 'N1',
    name: 'Tineke Terpstra',
    relation: 'oma (moeders moeder)',
    offers: 'Finn ophalen',
    howOften: 'op woensdag',
    since: '2026-05-13',
    agreed: true,
    backupId: 'N2',
  },
  {
    id: 'N2',
    name: 'Hassan Yilmaz',
    relation: 'buurman',
    offers: 'oppas',
    howOften: 'op dinsdagavond',
    agreed: true,
  },
  {
    id: 'N3',
    name: 'Karin Kuipers',
    relation: 'zus van vader',
    offers: 'samen post openen',
    howOften: 'op zaterdag',
    agreed: true,
  },
])

/** P10 is the regisseur: a party, because the plan gives her tasks without making her family. */
const parties = inOrder([
  {
    id: 'P10',
    kind: 'anders',
    name: 'Gemeente Lindervoort, regie',
    worker: 'Nadia el Amrani',
    purpose: 'regisseur (coach)',
    note: 'Bereikbaar ma-do, vervanging Joost Blom',
  },
  {
    id: 'O1',
    kind: 'gemWmo',
    name: 'Gemeente Lindervoort, Wmo',
    worker: 'Bert Holtrop',
    law: 'WMO',
    ownPlan: true,
    conformsToPlan: true,
  },
  {
    id: 'O2',
    kind: 'wmoBegeleiding',
    name: 'De Oeverzorg',
    worker: 'Sanne Vlietstra',
    law: 'WMO',
    purpose: 'begeleiding vader',
    ownPlan: true,
    conformsToPlan: true,
    note: 'Grens: eigen methodiek',
  },
  {
    id: 'O3',
    kind: 'jeugdhulp',
    name: 'Gezinshulp Lindeveld',
    worker: 'Priya Ramdin',
    law: 'JW',
    purpose: 'gezinsondersteuning moeder en kinderen',
    ownPlan: true,
    conformsToPlan: true,
  },
  { id: 'O4', kind: 'school', name: 'Vmbo De Wissel', worker: 'mentor Arjan Post', law: 'PO' },
  { id: 'O5', kind: 'school', name: 'Basisschool De Zandloper', worker: 'juf Eva', law: 'PO' },
  {
    id: 'O6',
    kind: 'schuldhulp',
    name: 'Budgetpunt Lindervoort',
    worker: 'Ricardo Pinas',
    law: 'WGS',
  },
  {
    id: 'O7',
    kind: 'gemWerkInkomen',
    name: 'Gemeente Lindervoort, Werk en Inkomen',
    worker: 'Ellen Stam',
    law: 'PW',
    note: 'Grens: ontheffing alleen via mandaat',
  },
  {
    id: 'O8',
    kind: 'ggz',
    name: 'Ggz Lindepoort',
    worker: 'behandelaar vader',
    law: 'ZORG',
    note: 'Deelt alleen conclusie; vader heeft toestemming gegeven op 28 augustus 2026',
  },
  {
    id: 'O9',
    kind: 'leerplicht',
    name: 'Leerplicht Lindervoort',
    worker: 'Mirjam Kok',
    law: 'LPW',
  },
])

const strengths = inOrder([
  { id: 'S1', text: 'Ouders maken weer afspraken zonder ruzie' },
  { id: 'S2', text: 'Moeder werkt 16 uur en houdt dat vol', aboutId: 'P1' },
  { id: 'S3', text: 'Vader komt elke afspraak na', aboutId: 'P2' },
  { id: 'S4', text: 'Oma, buurman en tante helpen' },
  {
    id: 'S5',
    text: 'Jesse is handig en werkt op zaterdag bij de fietsenmaker',
    aboutId: 'P3',
  },
])

const concerns = inOrder([
  {
    id: 'C1',
    text: 'Jesse miste in maart 21 lesuren',
    kind: 'feit' as const,
    sourceId: 'O4',
    aboutId: 'P3',
    domainId: 'school' as const,
  },
  {
    id: 'C2',
    text: 'Jesse lijkt overvraagd op deze school',
    kind: 'mening' as const,
    sourceId: 'O4',
    aboutId: 'P3',
    domainId: 'school' as const,
  },
  {
    id: 'C3',
    text: 'Schulden 23.400 euro bij 9 schuldeisers',
    kind: 'feit' as const,
    sourceId: 'O6',
    domainId: 'geld' as const,
  },
])

const state = 'aanDeOrde' as const
const domains = [
  { id: 'veiligheid', state, necessity: 'Aanleiding van de melding' },
  { id: 'opvoeden', state, necessity: 'Doel 3' },
  { id: 'relaties', state, necessity: 'Doel 1' },
  { id: 'school', state, necessity: 'Doel 2' },
  { id: 'geld', state, necessity: 'Doel 4' },
  { id: 'wonen', state, necessity: 'Twee adressen' },
  {
    id: 'netwerk',
    state,
    necessity: 'Eigen kracht',
    carriedBySelf: 40,
    carriedByNetwork: 40,
    carriedByProfessional: 20,
  },
  { id: 'justitie', state: 'nietAanDeOrde' as const },
]

const before = '2026-05-12'
const after = '2026-09-15'
const ratings = toRatings({
  veiligheid: { [before]: 2, [after]: 4 },
  opvoeden: { [before]: 2, [after]: 3 },
  relaties: { [before]: 2, [after]: 4 },
  school: { [before]: 2, [after]: 3 },
  geld: { [before]: 1, [after]: 3 },
  wonen: { [before]: 3, [after]: 4 },
  netwerk: { [before]: 3, [after]: 4 },
})

const goals = inOrder([
  {
    id: 'G1',
    title: 'Ouders bespreken één keer per week de kinderen, zonder ruzie, uiterlijk 1 december.',
    forIds: ['P1', 'P2'],
    domainId: 'relaties' as const,
    priority: 'nuEerst' as const,
    gasMinus3: 'geen overleg en ruzie bij de deur',
    gasMinus2: 'ruzie bij bijna elk overleg (start)',
    gasMinus1: '2 keer per maand zonder ruzie',
    gas0: 'elke week zonder ruzie',
    gasPlus1: 'ook samen naar rapportgesprek',
    gasPlus2: 'lossen nieuwe vragen zelf op',
  },
  {
    id: 'G2',
    title: 'Jesse gaat vanaf 1 januari elke dag naar een school die bij hem past.',
    forIds: ['P3'],
    domainId: 'school' as const,
    priority: 'nuEerst' as const,
    gasMinus3: 'meer dan 30 uur verzuim per maand',
    gasMinus2: '21 uur verzuim per maand (start)',
    gasMinus1: 'minder dan 8 uur',
    gas0: 'geen ongeoorloofd verzuim op passende plek',
    gasPlus1: 'ook stage',
    gasPlus2: 'zelf plan voor vervolg',
  },
  {
    id: 'G3',
    title: 'Elk van de ouders doet één keer per week iets leuks met ieder kind.',
    forIds: ['P1', 'P2'],
    domainId: 'opvoeden' as const,
    priority: 'daarna' as const,
    gasMinus3: 'minder dan nu',
    gasMinus2: 'bijna nooit (start)',
    gasMinus1: 'om de week',
    gas0: 'elke week',
    gasPlus1: 'kinderen kiezen mee',
    gasPlus2: 'gaat vanzelf',
  },
  {
    id: 'G4',
    title: 'Er komen geen nieuwe schulden bij en de schuldregeling loopt op 1 november.',
    forIds: ['P1', 'P2'],
    domainId: 'geld' as const,
    priority: 'nuEerst' as const,
    gasMinus3: 'nieuwe schulden',
    gasMinus2: '9 schuldeisers, dreigende ontruiming (start)',
    gasMinus1: 'ontruiming van tafel',
    gas0: 'regeling loopt, geen nieuwe schulden',
    gasPlus1: 'buffer 300 euro',
    gasPlus2: 'zelf beheer leefgeld',
  },
  {
    id: 'G5',
    title: 'Marloes breidt haar werk uit als de jongens hun draai hebben.',
    forIds: ['P1'],
    domainId: 'werk' as const,
    priority: 'later' as const,
  },
])

const gasScores = [
  { id: 'score-G1-2026-05-12', goalId: 'G1', on: before, value: -2 as const },
  { id: 'score-G1-2026-09-15', goalId: 'G1', on: after, value: 0 as const },
  { id: 'score-G2-2026-05-12', goalId: 'G2', on: before, value: -2 as const },
  { id: 'score-G2-2026-09-15', goalId: 'G2', on: after, value: -1 as const },
  { id: 'score-G3-2026-09-15', goalId: 'G3', on: after, value: -1 as const },
  { id: 'score-G4-2026-05-12', goalId: 'G4', on: before, value: -2 as const },
  { id: 'score-G4-2026-09-15', goalId: 'G4', on: after, value: 0 as const },
]

const actions = inOrder([
  {
    id: 'AC1',
    goalId: 'G2',
    ownerId: 'P1',
    what: 'Aanvraag passende plek met school ondertekenen',
    dueOn: '2026-10-01',
    status: 'klaar' as const,
  },
  {
    id: 'AC2',
    goalId: 'G2',
    ownerId: 'O4',
    what: 'Dossier bij samenwerkingsverband indienen',
    dueOn: '2026-10-08',
    status: 'klaar' as const,
  },
  {
    id: 'AC3',
    goalId: 'G4',
    ownerId: 'P2',
    what: 'Elke zaterdag post openen met Karin',
    ongoing: true,
    status: 'loopt' as const,
  },
  {
    id: 'AC4',
    goalId: 'G4',
    ownerId: 'O6',
    what: 'Voorstel aan schuldeisers versturen',
    dueOn: '2026-10-15',
    status: 'klaar' as const,
  },
  {
    id: 'AC5',
    goalId: 'G1',
    ownerId: 'O3',
    what: 'Eén gezinswerker voor twee adressen',
    dueOn: '2026-06-01',
    status: 'klaar' as const,
  },
])

const conflicts = inOrder([
  {
    id: 'B1',
    betweenIds: ['O2', 'O3'],
    kind: 'dubbelWerk' as const,
    effect: 'Twee hulpverleners, twee plannen over opvoeden',
    ownerId: 'P10',
    solution: 'Besluit 2',
    solvedOn: '2026-05-20',
  },
  {
    id: 'B2',
    betweenIds: ['O7', 'O3'],
    kind: 'tegengesteldeEis' as const,
    effect: 'Plicht om meer uren te werken, terwijl rust thuis nodig is',
    ownerId: 'P10',
    solution: 'Omgekeerde toets 1, besluit 3',
    solvedOn: '2026-06-10',
  },
  {
    id: 'B3',
    betweenIds: ['O4', 'O9'],
    kind: 'volgorde' as const,
    effect: 'Boete dreigt terwijl passende plek nog wordt gezocht',
    ownerId: 'O9',
    solution: 'Afspraak 4',
  },
])

/** What everyone with a right on the plan sees and writes. */
export const terpstraKuipersPlan: DocumentContent<'plan'> = {
  meta: [{ id: 'main', origin: 'samenOpgesteld' }],
  perspective: [
    {
      id: 'main',
      text: 'Rust in beide huizen. Jesse naar een school waar hij past. Finn lacht weer. Geen bange post meer.',
      writtenOn: after,
    },
  ],
  persons,
  network,
  parties,
  strengths,
  concerns,
  domains,
  ratings,
  goals,
  gasScores,
  actions,
  conflicts,
  safety: [{ id: 'main', checkedOn: after, contactBan: false, safetyRoute: false }],
  safetyConditions: inOrder([
    { id: 'SC1', text: 'geen ruzie waar de jongens bij zijn' },
    { id: 'SC2', text: 'kinderen kunnen altijd oma bellen' },
  ]),
  safetyScores: [
    { id: 'safety-2026-04-20', on: '2026-04-20', value: 4 },
    { id: 'safety-2026-09-15', on: after, value: 8 },
  ],
  relapse: inOrder([
    { id: 'RL1', kind: 'signaal' as const, text: 'Jesse blijft in bed' },
    { id: 'RL2', kind: 'signaal' as const, text: "appjes na elf uur 's avonds" },
    { id: 'RL3', kind: 'signaal' as const, text: 'ongeopende post' },
    { id: 'RL4', kind: 'watWeDoen' as const, text: 'Eerst even uit elkaar, dan Nadia bellen' },
    { id: 'RL5', kind: 'wieBellen' as const, text: 'Nadia el Amrani' },
    { id: 'RL6', kind: 'wieBellen' as const, text: 'vervanger Joost Blom' },
    { id: 'RL7', kind: 'gevaar' as const, text: '112' },
  ]),
  closing: [
    {
      id: 'main',
      keeperId: 'P10',
      rhythm: 'elke 8 weken bellen, 2 keer per jaar koffie',
    },
  ],
}
