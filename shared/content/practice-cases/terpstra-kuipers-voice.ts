/** Own words, grades and team notes of practice case A. Words and grades: domain reference 9.1. */
import type { DocumentContent } from '../../document/seed.ts'
import { inOrder } from './in-order.ts'
import { toGrades } from './ratings-and-grades.ts'

const on = '2026-09-15'

/** What the family says itself; dated on the day the plan was adopted, where it was read aloud. */
export const terpstraKuipersFamilyVoice: DocumentContent<'familyVoice'> = {
  ownWords: inOrder([
    {
      id: 'W1',
      personId: 'P1',
      text: 'Ik ben vooral aan het regelen. Ik wil ook weer eens iets leuks doen met de jongens.',
      on,
    },
    {
      id: 'W2',
      personId: 'P2',
      text: 'Nu ik weet wat ik heb, snap ik waarom het zo vaak misging.',
      on,
    },
    {
      id: 'W3',
      personId: 'P3',
      text: 'Ik wil dat ze niet over mij praten alsof ik er niet ben.',
      on,
    },
    { id: 'W4', personId: 'P4', text: 'Twee huizen is goed als er geen geschreeuw is.', on },
  ]),
  grades: toGrades({
    veiligheid: {
      '2026-05-12': { P1: 4, P2: 5, P3: 3 },
      [on]: { P1: [8, 8], P2: [8, 7], P3: [7, 7] },
    },
    opvoeden: { [on]: { P1: [6, 7], P2: [6, 7] } },
    relaties: { [on]: { P1: [7, 7], P2: [7, 7], P3: [6, 6] } },
    school: { [on]: { P3: [5, 7] } },
    geld: { [on]: { P1: [6, 7], P2: [5, 6] } },
  }),
}

/** Notes of the team, written for practice in the spirit of the case; the source has none. */
export const terpstraKuipersTeamNotes: DocumentContent<'teamNotes'> = {
  notes: inOrder([
    {
      id: 'T1',
      kind: 'feit' as const,
      aboutId: 'O2',
      on: '2026-05-21',
      text: 'Voorbeeld. De Oeverzorg en Gezinshulp Lindeveld bellen om de week. Sanne brengt de doelen van Dennis in.',
    },
    {
      id: 'T2',
      kind: 'vermoeden' as const,
      aboutId: 'P3',
      on: '2026-09-08',
      text: 'Voorbeeld. Jesse lijkt rustiger als iemand hem vooraf vertelt wie er aan tafel zitten. Vraag het hem zelf.',
    },
    {
      id: 'T3',
      kind: 'mening' as const,
      on,
      text: 'Voorbeeld. Wij praten snel in regels. Laten we in het volgende gesprek beginnen met wat het gezin vertelt.',
    },
  ]),
}
