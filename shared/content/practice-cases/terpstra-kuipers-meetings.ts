/** Meetings of practice case A (domain reference 9.1), and the third one as the table mockup has it. */
import { toAgendaContent } from '../meeting/to-agenda-content.ts'
import { findAgendaTemplate } from '../meeting/agenda-templates.ts'
import { inOrder } from './in-order.ts'
import { type PracticeMeeting, toHeldMeeting } from './practice-meeting.ts'

const marloes = ['Marloes Terpstra', '', 'gezinslid'] as const
const dennis = ['Dennis Kuipers', '', 'gezinslid'] as const
const jesse = ['Jesse Kuipers', '', 'gezinslid'] as const
const priya = ['Priya Ramdin', 'Gezinshulp Lindeveld', 'professional'] as const
const arjan = ['Arjan Post', 'Vmbo De Wissel', 'professional'] as const
const ricardo = ['Ricardo Pinas', 'Budgetpunt Lindervoort', 'professional'] as const

export const terpstraKuipersHeld = [
  toHeldMeeting(
    {
      meetingId: 'RT1',
      on: '2026-05-12',
      minutes: 95,
      place: 'buurthuis, 10 minuten lopen',
      chair: 'Joost Blom',
      writer: 'Lotte Vos',
    },
    [
      marloes,
      dennis,
      jesse,
      ['Tineke Terpstra', '', 'steunfiguur'],
      ['Bert Holtrop', 'Gemeente Lindervoort, Wmo', 'professional'],
      ['Sanne Vlietstra', 'De Oeverzorg', 'professional'],
      priya,
      arjan,
      ricardo,
      ['Mirjam Kok', 'Leerplicht Lindervoort', 'professional'],
    ],
    { gehoord: [4, 4, 3], begrepen: [4, 3, 4] },
  ),
  toHeldMeeting(
    { meetingId: 'RT2', on: '2026-09-15', minutes: 60, place: '', chair: '', writer: '' },
    [marloes, dennis, jesse, priya, arjan, ricardo],
    { gehoord: [5, 4], begrepen: [5, 5] },
  ),
]

/** The third round table, which is being prepared. */
export const terpstraKuipersPlanned: PracticeMeeting = {
  meetingId: 'RT3',
  kind: 'vervolg',
  plannedOn: '2026-11-16',
  on: '2026-12-14',
  from: '15:30',
  minutes: 60,
  place: 'buurthuis, 10 minuten lopen',
  language: 'Nederlands',
  interpreter: '',
  meeting: {
    frame: [
      {
        id: 'main',
        purpose: 'Samen kijken of Jesse na de vakantie weer elke dag naar school kan.',
        expectations:
          'Alles is vrijwillig. Leerplicht legt uit wat er gebeurt als Jesse niet naar school gaat.',
        frame: 'vrijwillig',
        ifNo: 'Als Jesse niet naar school gaat, kan leerplicht een stap zetten.',
        practical: 'Na schooltijd. Oma past op Finn. Pauze na een half uur.',
      },
    ],
    invitees: inOrder([
      {
        id: 'g1',
        name: 'Marloes Terpstra',
        personId: 'P1',
        why: 'Het gaat over haar gezin.',
        canDecide: true,
      },
      {
        id: 'g2',
        name: 'Dennis Kuipers',
        personId: 'P2',
        why: 'Vader van de jongens.',
        canDecide: true,
      },
      {
        id: 'g3',
        name: 'Jesse Kuipers',
        personId: 'P3',
        why: 'Het gaat over hem. Hij zegt zelf wat hij wil.',
      },
      {
        id: 'g4',
        name: 'Arjan Post',
        organisation: 'Vmbo De Wissel',
        partyId: 'O4',
        why: 'Mentor van Jesse. Regelt de proefweek.',
        canDecide: true,
        ground: 'taak van de school, met medeweten van de ouders',
      },
      {
        id: 'g5',
        name: 'Mirjam Kok',
        organisation: 'Leerplicht Lindervoort',
        partyId: 'O9',
        why: 'Afspraak A4 loopt af op 1 januari.',
        canDecide: true,
        ground: 'Leerplichtwet',
      },
      {
        id: 'g6',
        name: 'Ellen Stam',
        organisation: 'Gemeente Lindervoort, Werk en Inkomen',
        partyId: 'O7',
        why: 'Voor de vraag over de ontheffing.',
        isNeeded: false,
        canDecide: false,
        ground: 'taak van de gemeente, met medeweten van de ouders',
      },
    ]),
    agenda: toAgendaContent(findAgendaTemplate('vervolg'), 'nl'),
    inputs: inOrder([
      {
        id: 'v1',
        name: 'Sanne Vlietstra, De Oeverzorg',
        partyId: 'O2',
        does: 'Ik kom elke week bij vader thuis.',
        sees: 'De jongens hebben er nu elk een eigen bed.',
        wants: 'Ik kan er niet bij zijn. Houd mij op de hoogte van de afspraken.',
        on: '2026-11-18',
      },
    ]),
  },
  prep: {
    checks: [
      { id: 'V1', state: 'gedaan', note: 'Met Marloes en Jesse aan de keukentafel bedacht.' },
      { id: 'V2', state: 'gedaan' },
      { id: 'V6', state: 'gedaan', note: 'Oma Tineke komt mee als Marloes dat wil.' },
      { id: 'V8', state: 'gedaan', note: 'Ouders kunnen samen aan tafel. Geen contactverbod.' },
    ],
  },
}
