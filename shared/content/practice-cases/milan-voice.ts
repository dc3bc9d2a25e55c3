/** Own words, grades and team notes of practice case B. Words and grades: domain reference 9.2. */
import type { DocumentContent } from '../../document/seed.ts'
import { inOrder } from './in-order.ts'
import { toGrades } from './ratings-and-grades.ts'

const on = '2026-10-06'

/** What the family says itself; dated on the day the plan was adopted, where it was read aloud. */
export const milanFamilyVoice: DocumentContent<'familyVoice'> = {
  ownWords: inOrder([
    {
      id: 'W1',
      personId: 'P11',
      text: 'Iedereen praat over 18, maar ik word gewoon een dag ouder.',
      on,
    },
    {
      id: 'W2',
      personId: 'P12',
      text: 'Ik ben bang dat er een gat valt en dat ik het niet kan dragen.',
      on,
    },
  ]),
  grades: toGrades({
    werk: { [on]: { P11: 7 } },
    geld: { [on]: { P11: 4, P12: 4 } },
    mentaal: { [on]: { P11: 6 } },
  }),
}

/** Notes of the team, written for practice in the spirit of the case; the source has none. */
export const milanTeamNotes: DocumentContent<'teamNotes'> = {
  notes: inOrder([
    {
      id: 'T1',
      kind: 'feit' as const,
      aboutId: 'P11',
      on,
      text: 'Voorbeeld. Milan zat zelf voor bij agendapunt 3. Daarna stelde hij ook bij de andere punten vragen.',
    },
    {
      id: 'T2',
      kind: 'vermoeden' as const,
      aboutId: 'P12',
      on: '2026-10-08',
      text: 'Voorbeeld. Sandra maakt zich misschien meer zorgen over geld dan ze zegt. Vraag haar wat er bij 18 verandert.',
    },
  ]),
}
