/** The meeting of practice case B (domain reference 9.2). */
import { toHeldMeeting } from './practice-meeting.ts'

export const milanHeld = toHeldMeeting(
  {
    meetingId: 'RT1',
    on: '2026-10-06',
    minutes: 80,
    place: '',
    chair: 'Nadia el Amrani',
    writer: 'Lotte Vos',
  },
  [
    ['Milan de Wit', '', 'gezinslid'],
    ['Sandra de Wit', '', 'gezinslid'],
    ['Kees Lammers', '', 'steunfiguur'],
    ['Iris Bakels', 'Vso De Springplank', 'professional'],
    ['Wouter Prins', 'Stap voor Stap', 'professional'],
    ['Yvonne Maat', 'Gemeente, Werk en Inkomen', 'professional'],
    ['Henk de Raad', 'Gemeente, Wmo', 'professional'],
  ],
  { gehoord: [5, 4], begrepen: [4, 5] },
)
