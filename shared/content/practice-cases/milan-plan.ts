/** The plan of practice case B (domain reference 9.2). Everything in it is invented. */
import type { DocumentContent } from '../../document/seed.ts'
import { inOrder } from './in-order.ts'
import { milanHousehold } from './milan-household.ts'
import { toRatings } from './ratings-and-grades.ts'

const persons = inOrder([
  {
    id: 'P11',
    name: 'Milan de Wit',
    born: '2009-02-20',
    role: 'jongere',
    sign: 'man' as const,
    isCentral: true,
    householdId: 'H1',
    voice: 'zit zelf voor bij agendapunt 3',
  },
  {
    id: 'P12',
    name: 'Sandra de Wit',
    born: '1980-11-02',
    role: 'moeder',
    sign: 'vrouw' as const,
    householdId: 'H1',
  },
  {
    id: 'P13',
    name: 'Lotte de Wit',
    born: '2014-05-09',
    role: 'zus',
    sign: 'vrouw' as const,
    householdId: 'H1',
    voice: "kaartje: 'Ik wil dat Milan thuis blijft slapen'",
  },
])

const network = inOrder([
  {
    id: 'N11',
    name: 'Ramon de Wit',
    relation: 'oom',
    sign: 'man' as const,
    isDrawn: true,
    offers: 'helpt met geldzaken en DigiD',
    agreed: true,
  },
  {
    id: 'N12',
    name: 'Kees Lammers',
    relation: 'baas fietsenwerkplaats, steunfiguur',
    sign: 'man' as const,
    offers: 'werkplek 3 dagen, appt elke vrijdag',
    agreed: true,
  },
])

/** P20 is the regisseur: a party, because the plan gives him tasks without making him family. */
const parties = inOrder([
  {
    id: 'P20',
    kind: 'anders',
    name: 'Gemeente Lindervoort, regie',
    worker: 'Tom Aerts',
    purpose: 'regisseur (coach)',
  },
  {
    id: 'O11',
    kind: 'school',
    name: 'Vso De Springplank',
    worker: 'mentor Iris Bakels',
    since: '2022-08-29',
    contact: '088 123 46 11',
    ownPlan: true,
    law: 'PO',
    purpose: 'uitstroom arbeid; toelaatbaarheidsverklaring tot 2027-07-31',
  },
  {
    id: 'O12',
    kind: 'jeugdhulp',
    name: 'Stap voor Stap',
    worker: 'Wouter Prins',
    since: '2024-03-11',
    contact: '088 123 46 12',
    ownPlan: true,
    law: 'JW',
    purpose: 'ambulante begeleiding tot 2027-02-20',
  },
  {
    id: 'O13',
    kind: 'jeugdggz',
    name: 'Praktijk Helder',
    worker: 'behandelaar',
    law: 'ZORG',
    purpose: 'behandeling ADHD stopt bij 18; overdracht',
    note: 'Toestemming Milan op 10 september 2026, alleen einddatum en advies',
  },
  {
    id: 'O14',
    kind: 'gemWerkInkomen',
    name: 'Gemeente, Werk en Inkomen',
    worker: 'Yvonne Maat',
    since: '2026-09-10',
    purpose: 'inkomen vanaf 18',
    law: 'PW',
    note: 'Grens: recht op uitkering pas vanaf 18 te beoordelen',
  },
  {
    id: 'O15',
    kind: 'gemWmo',
    name: 'Gemeente, Wmo',
    worker: 'Henk de Raad',
    since: '2026-09-10',
    purpose: 'begeleiding na 18',
    law: 'WMO',
  },
  {
    id: 'O16',
    kind: 'samenwerkingsverband',
    name: 'Samenwerkingsverband Linde',
    worker: 'trajectbegeleider',
    purpose: 'toelaatbaarheidsverklaring',
    law: 'PO',
  },
])

const state = 'aanDeOrde' as const
const domains = [
  { id: 'werk', state, necessity: 'Doel 1' },
  { id: 'geld', state, necessity: 'Doel 2' },
  { id: 'mentaal', state, necessity: 'Overdracht behandeling' },
  { id: 'wonen', state, necessity: 'Later doel' },
  {
    id: 'netwerk',
    state,
    necessity: 'Steunfiguur',
    carriedBySelf: 40,
    carriedByNetwork: 30,
    carriedByProfessional: 30,
  },
]

const adopted = '2026-10-06'
const ratings = toRatings({
  werk: { [adopted]: 3 },
  geld: { [adopted]: 2 },
  mentaal: { [adopted]: 3 },
  wonen: { [adopted]: 4 },
  netwerk: { [adopted]: 3 },
})

const goals = inOrder([
  {
    id: 'G1',
    title:
      'Milan werkt vanaf 1 augustus 2027 drie dagen per week met contract bij een werkplek die past.',
    wish: 'Werken bij Kees, met een contract.',
    sign: 'Milan elke week drie dagen op tijd bij Kees is',
    evaluateOn: '2027-01-26',
    gasVariable: 'hoeveel dagen Milan werkt',
    forIds: ['P11'],
    domainId: 'werk' as const,
    priority: 'nuEerst' as const,
    gasMinus3: 'stage gestopt',
    gasMinus2: '1 dag stage (start)',
    gasMinus1: '2 dagen stage',
    gas0: '3 dagen met contract',
    gasPlus1: '4 dagen',
    gasPlus2: 'vast en zelfstandig',
  },
  {
    id: 'G2',
    title: 'Op 20 februari 2027 zijn zorgverzekering, toeslag, rekening en inkomen geregeld.',
    wish: 'Mijn eigen geld, zonder gedoe.',
    sign: 'er geen post komt die Milan niet snapt',
    evaluateOn: '2027-01-26',
    gasVariable: 'wat er geregeld is voor 20 februari',
    forIds: ['P11'],
    domainId: 'geld' as const,
    priority: 'nuEerst' as const,
    gasMinus3: 'nieuwe schuld',
    gasMinus2: 'niets geregeld (start)',
    gasMinus1: 'DigiD en rekening',
    gas0: 'alles aangevraagd op tijd',
    gasPlus1: 'schuld in regeling',
    gasPlus2: 'spaart 25 euro per maand',
  },
  {
    id: 'G3',
    title: 'Milan heeft na school dezelfde begeleider of iemand die hij al kent.',
    wish: 'Wouter blijft tot school klaar is.',
    sign: 'Milan belt als het misgaat, en iemand opneemt die hij kent',
    evaluateOn: '2027-01-26',
    gasVariable: 'wie Milan begeleidt',
    forIds: ['P11'],
    domainId: 'mentaal' as const,
    priority: 'nuEerst' as const,
  },
  {
    id: 'G4',
    title: 'Kamertraining',
    forIds: ['P11'],
    domainId: 'wonen' as const,
    priority: 'later' as const,
  },
  {
    id: 'G5',
    title: 'Rijbewijs',
    forIds: ['P11'],
    domainId: 'meedoen' as const,
    priority: 'bewustNietNu' as const,
    priorityReason: 'eerst de schuld',
  },
])

/** AC5 (handing over the treatment) belongs to no goal of this plan, so it has none here. */
const actions = inOrder([
  {
    id: 'AC1',
    goalId: 'G2',
    ownerId: 'N11',
    what: 'Met Milan DigiD en zorgverzekering regelen',
    dueOn: '2027-01-31',
    status: 'open' as const,
  },
  {
    id: 'AC2',
    goalId: 'G2',
    ownerId: 'P11',
    what: 'Telefoonschuld melden bij Budgetpunt',
    dueOn: '2026-11-13',
    status: 'klaar' as const,
  },
  {
    id: 'AC3',
    goalId: 'G3',
    ownerId: 'O15',
    what: 'Wmo-onderzoek starten vóór de verjaardag',
    dueOn: '2026-12-01',
    status: 'loopt' as const,
  },
  {
    id: 'AC4',
    goalId: 'G1',
    ownerId: 'O11',
    what: 'Aanvraag verlenging toelaatbaarheidsverklaring als contract niet rond is',
    dueOn: '2027-03-01',
    status: 'open' as const,
  },
  {
    id: 'AC5',
    ownerId: 'O13',
    what: 'Overdracht aan huisarts, met Milan besproken',
    dueOn: '2027-01-15',
    status: 'open' as const,
  },
])

const conflicts = inOrder([
  {
    id: 'B1',
    betweenIds: ['O12', 'O15'],
    kind: 'wachtenOpElkaar' as const,
    effect: 'Jeugd stopt op 20 februari, Wmo start pas na onderzoek',
    ownerId: 'P20',
    solution: 'Omgekeerde toets B1, besluit 1',
  },
  {
    id: 'B2',
    betweenIds: ['O14', 'O11'],
    kind: 'tegengesteldeEis' as const,
    effect: 'Uitkering vraagt werk zoeken, school vraagt afmaken tot juli',
    ownerId: 'O14',
    solution: 'Afspraak 3',
  },
])

/** What everyone with a right on the plan sees and writes. */
export const milanPlan: DocumentContent<'plan'> = {
  meta: [{ id: 'main', origin: 'samenOpgesteld' }],
  perspective: [
    {
      id: 'main',
      text: 'Ik werk bij Kees, ik heb mijn eigen geld, en over een paar jaar een kamer. Wouter blijft tot school klaar is.',
      writtenOn: adopted,
    },
  ],
  persons,
  network,
  ...milanHousehold,
  parties,
  strengths: inOrder([
    { id: 'S1', text: 'Komt nooit te laat bij Kees', aboutId: 'P11' },
    { id: 'S2', text: 'Kan goed met zijn handen', aboutId: 'P11' },
    { id: 'S3', text: 'Wil zelf', aboutId: 'P11' },
  ]),
  concerns: inOrder([
    {
      id: 'C1',
      text: 'Telefoonschuld 1.150 euro',
      kind: 'feit' as const,
      sourceId: 'P11',
      aboutId: 'P11',
      domainId: 'geld' as const,
      goalId: 'G2',
    },
    {
      id: 'C2',
      text: 'Slaapt soms bij vrienden als het thuis te druk is',
      kind: 'feit' as const,
      sourceId: 'P11',
      aboutId: 'P11',
      domainId: 'wonen' as const,
      noGoalReason: 'Afspraak 2: Milan mag dan naar oom Ramon',
    },
  ]),
  domains,
  ratings,
  goals,
  gasScores: [
    { id: 'score-G1-2026-10-06', goalId: 'G1', on: adopted, value: -2 as const },
    { id: 'score-G2-2026-10-06', goalId: 'G2', on: adopted, value: -2 as const },
  ],
  actions,
  conflicts,
  relapse: inOrder([
    { id: 'RL1', kind: 'signaal' as const, text: 'Milan komt niet bij Kees' },
    { id: 'RL2', kind: 'signaal' as const, text: 'geen antwoord op appjes' },
    { id: 'RL3', kind: 'signaal' as const, text: 'pakketjes op krediet' },
    { id: 'RL4', kind: 'watWeDoen' as const, text: 'Eerst Kees, dan Wouter, dan Tom' },
    { id: 'RL5', kind: 'gevaar' as const, text: '112' },
  ]),
  evaluations: inOrder([
    { id: 'E1', on: '2026-11-24', form: 'rondetafel 60 minuten' },
    { id: 'E2', on: '2027-01-26', form: 'check alles klaar voor 18' },
    { id: 'E3', on: '2027-08-24', form: 'na school' },
  ]),
  closing: [{ id: 'main', keeperId: 'P20', rhythm: 'elke 6 weken' }],
}
