/**
 * Agendas with time-boxes. The first meeting is that of the domain reference 6.4; the others are shorter
 * readings of it for their purpose. Lines can be changed, skipped and moved in the meeting itself.
 */
import { z } from 'zod'
import {
  itemLead,
  meetingKind,
  type MeetingKind,
  screenPlace,
} from '../../domain/meeting/meeting-vocabulary.ts'
import { bilingual } from '../bilingual.ts'

const agendaLine = z.object({
  title: bilingual,
  minutes: z.int().min(0).max(240),
  lead: itemLead,
  screen: screenPlace,
})
type AgendaLine = Readonly<z.output<typeof agendaLine>>

/** An agenda to begin with. */
export const agendaTemplate = z.object({
  kind: meetingKind,
  minutes: z.int(),
  lines: z.array(agendaLine).readonly(),
})
export type AgendaTemplate = Readonly<z.output<typeof agendaTemplate>>

const line = (
  minutes: number,
  lead: AgendaLine['lead'],
  screen: AgendaLine['screen'],
  nl: string,
  en: string,
): AgendaLine => ({ title: { nl, en }, minutes, lead, screen })

const welcome = (minutes: number): AgendaLine =>
  line(
    minutes,
    'voorzitter',
    'deelnemers',
    'Welkom, wie is wie, waarom we hier zijn',
    'Welcome, who is who, why we are here',
  )
const rules = (minutes: number): AgendaLine =>
  line(
    minutes,
    'voorzitter',
    'spelregels',
    'Spelregels en wat we wel en niet opschrijven',
    'Ground rules, and what we do and do not write down',
  )
const familyFirst = (minutes: number): AgendaLine =>
  line(
    minutes,
    'gezin',
    'eigenWoorden',
    'Het gezin eerst: wat gaat goed, wat willen jullie, wat moet anders',
    'The family first: what goes well, what you want, what must change',
  )
const lastTime = (minutes: number): AgendaLine =>
  line(
    minutes,
    'voorzitter',
    'afspraken',
    'Afspraken van vorige keer: gelukt, niet gelukt, waarom',
    'Agreements of last time: kept, not kept, why',
  )
const round = (minutes: number): AgendaLine =>
  line(
    minutes,
    'voorzitter',
    'krachtenZorgen',
    'Rondje: ieder twee minuten. Wat gaat goed, welke zorg (feit), wat bied ik',
    'A round: two minutes each. What goes well, which worry (fact), what I offer',
  )
const rest = (minutes: number): AgendaLine =>
  line(
    minutes,
    'gezin',
    'leeg',
    'Pauze, of tijd voor het gezin alleen',
    'Break, or time for the family alone',
  )
const reverseTest = (minutes: number): AgendaLine =>
  line(
    minutes,
    'regisseur',
    'omgekeerdeToets',
    'Omgekeerde toets op de belangrijkste kwestie',
    'Reverse test on the most important issue',
  )
const agreements = (minutes: number): AgendaLine =>
  line(
    minutes,
    'schrijver',
    'afspraken',
    'Afspraken en acties: wie doet wat wanneer. Consentronde',
    'Agreements and actions: who does what when. Consent round',
  )
const goesWrong = (minutes: number): AgendaLine =>
  line(
    minutes,
    'regisseur',
    'alsHetMisgaat',
    'Als het misgaat: wie bel je',
    'If it goes wrong: whom do you call',
  )
const readAloud = (minutes: number): AgendaLine =>
  line(
    minutes,
    'schrijver',
    'onePager',
    'Voorlezen van de afspraken, volgende datum, hoe was dit gesprek',
    'Reading the agreements aloud, next date, how was this meeting',
  )
const overview = (minutes: number): AgendaLine =>
  line(
    minutes,
    'regisseur',
    'prioriteiten',
    'Overzicht: leefgebieden en botsingen. Wat eerst, wat later',
    'Overview: life domains and clashes. What first, what later',
  )

/** One agenda per kind of meeting. */
export const agendaTemplates: readonly AgendaTemplate[] = [
  {
    kind: 'eerste',
    minutes: 90,
    lines: [
      welcome(5),
      rules(5),
      familyFirst(10),
      round(15),
      overview(10),
      rest(5),
      reverseTest(20),
      agreements(12),
      goesWrong(3),
      readAloud(5),
    ],
  },
  {
    kind: 'vervolg',
    minutes: 60,
    lines: [
      line(4, 'voorzitter', 'spelregels', 'Welkom en spelregels', 'Welcome and ground rules'),
      familyFirst(10),
      lastTime(10),
      reverseTest(15),
      agreements(12),
      goesWrong(3),
      readAloud(6),
    ],
  },
  {
    kind: 'tweeHelften',
    minutes: 90,
    lines: [
      welcome(5),
      rules(5),
      familyFirst(15),
      round(15),
      line(
        5,
        'voorzitter',
        'leeg',
        'Einde van de eerste helft: klopt het tot hier?',
        'End of the first half: is it right so far?',
      ),
      line(
        5,
        'voorzitter',
        'leeg',
        'Begin van de tweede helft: wat zeiden we de vorige keer',
        'Start of the second half: what we said last time',
      ),
      overview(10),
      agreements(20),
      goesWrong(5),
      readAloud(5),
    ],
  },
  {
    kind: 'veiligheid',
    minutes: 60,
    lines: [
      welcome(4),
      rules(4),
      line(
        8,
        'gezin',
        'eigenWoorden',
        'Wat heeft het gezin nodig om veilig te zijn',
        'What the family needs to be safe',
      ),
      line(
        12,
        'regisseur',
        'krachtenZorgen',
        'Wat is er gebeurd: feiten, en wat de kinderen merken',
        'What happened: facts, and what the children notice',
      ),
      line(
        15,
        'regisseur',
        'alsHetMisgaat',
        'Veiligheidsvoorwaarden: wat moet er vandaag geregeld zijn',
        'Conditions of safety: what must be arranged today',
      ),
      agreements(9),
      goesWrong(4),
      readAloud(4),
    ],
  },
  {
    kind: 'afsluiting',
    minutes: 60,
    lines: [
      welcome(5),
      line(
        15,
        'gezin',
        'eigenWoorden',
        'Terugkijken: wat is er veranderd, waar zijn jullie trots op',
        'Looking back: what has changed, what you are proud of',
      ),
      lastTime(10),
      line(
        10,
        'regisseur',
        'prioriteiten',
        'Wie let erop dat het goed blijft gaan (waakvlam)',
        'Who sees to it that things stay well (pilot light)',
      ),
      goesWrong(8),
      agreements(7),
      readAloud(5),
    ],
  },
]

/** The agenda of a kind of meeting. */
export function findAgendaTemplate(kind: MeetingKind): AgendaTemplate {
  const found = agendaTemplates.find((template) => template.kind === kind)
  if (found === undefined) throw new Error('meeting kind without agenda')
  return found
}
