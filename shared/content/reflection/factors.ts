/** What hinders and what helps, as tags of a logbook entry. Source: domain reference 7.6 (S000 to S004). */
import { z } from 'zod'
import type { Bilingual } from '../bilingual.ts'

/** One factor, with the report it comes from. */
export type Factor = Readonly<Bilingual & { id: string; doesHelp: boolean; source: string }>

const helping = (id: number, nl: string, en: string, source = 'S004'): Factor => ({
  id: `F+${id}`,
  nl,
  en,
  doesHelp: true,
  source,
})
const hindering = (id: number, nl: string, en: string, source = 'S004'): Factor => ({
  id: `F-${id}`,
  nl,
  en,
  doesHelp: false,
  source,
})

/** All factors: what helps first. */
export const factors: readonly Factor[] = [
  helping(1, 'Vast aanspreekpunt', 'One fixed contact'),
  helping(
    2,
    'Omgekeerde toets: denken in mogelijkheden',
    'Reverse test: thinking in possibilities',
  ),
  helping(
    3,
    'Kennen van elkaar en elkaars expertise',
    'Knowing each other and each other’s expertise',
  ),
  helping(4, 'Vanaf het begin betrokken zijn', 'Being involved from the start'),
  helping(5, 'Gedeeld belang, geen wij tegen zij', 'A shared interest, no us against them'),
  helping(
    6,
    'Rugdekking van wethouder, directie en leiding',
    'Backing of alderman, directors and managers',
  ),
  helping(
    7,
    'Inwoner onderkent het probleem en wil hulp',
    'The resident sees the problem and wants help',
  ),
  helping(8, 'Sociaal netwerk aanwezig', 'A social network is there'),
  helping(9, 'Kleine stappen', 'Small steps'),
  helping(10, 'Strakke regievoering', 'Firm coordination'),
  helping(11, 'Tijdig een coach ingeschakeld', 'A coach was brought in early', 'S000'),
  helping(12, 'Begeleider die het proces bewaakt', 'A guide who watches over the process', 'S003'),
  hindering(
    1,
    'Regels als vertrekpunt, deuren dicht vanuit eigen perspectief',
    'Rules as the starting point, doors closed from one’s own view',
  ),
  hindering(2, 'Te weinig tijd, caseload', 'Too little time, caseload'),
  hindering(3, 'Onduidelijke rollen en taken', 'Unclear roles and tasks'),
  hindering(
    4,
    'Collega’s of partners kennen de werkwijze niet',
    'Colleagues or partners do not know the way of working',
  ),
  hindering(
    5,
    'Afhankelijk van partner voor de volgende stap',
    'Dependent on a partner for the next step',
  ),
  hindering(6, 'Doorzettingsmacht niet erkend', 'Decision authority not recognised', 'S001'),
  hindering(7, 'Meer plannen in één gezin', 'More than one plan in a family', 'S001, S002'),
  hindering(8, 'Wachtlijst, geen voorrang', 'Waiting list, no priority', 'S001, S002'),
  hindering(
    9,
    'Beelden over elkaar die niet zijn getoetst',
    'Untested images of each other',
    'S003',
  ),
  hindering(
    10,
    'Verschil in verwachting vrijwillig en gedwongen kader',
    'Different expectations of the voluntary and compulsory frame',
    'S003',
  ),
  hindering(
    11,
    'Uitval of wisseling van sleutelpersoon',
    'A key person dropped out or changed',
    'S002, S003',
  ),
  hindering(
    12,
    'Geen terugkoppeling, vergadercultuur',
    'No feedback, a culture of meetings',
    'S002',
  ),
  hindering(13, 'Beperkt netwerk', 'A limited network'),
  hindering(14, 'Systemen praten niet met elkaar', 'Systems do not talk to each other', 'S002'),
]

/** The id of a factor. */
export const factorId = z.string().refine((id) => factors.some((factor) => factor.id === id))
