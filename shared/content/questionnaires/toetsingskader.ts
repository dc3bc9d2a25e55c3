import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts'
import { approachTheme } from './framework-approach.ts'
import { familyTheme, reachTheme } from './framework-family.ts'
import { collaborationTheme, continuityTheme } from './framework-together.ts'

/**
 * The framework by which the approach for families is looked at: 5 themes, 13 criteria, 30 indicators. Per
 * organisation, so that it shows where municipality and partners see it differently. GGSR: gezinnen met
 * geringe sociale redzaamheid. Source: domain reference 7.1.
 */
export const toetsingskader: Questionnaire = {
  id: 'toetsingskader',
  title: { nl: 'Toetsingskader', en: 'Assessment framework' },
  intro: {
    nl: 'Dertig punten over de aanpak voor gezinnen met geringe sociale redzaamheid (GGSR). Elke organisatie antwoordt voor zichzelf en zegt waaruit dat blijkt.',
    en: 'Thirty points about the approach for families with low social self-reliance (GGSR). Each organisation answers for itself and says what that rests on.',
  },
  source: 'Samenwerkend Toezicht Jeugd, Aanpak: Gezinscoaching (Lelystad)',
  place: 'pilotgroep',
  voice: 'organisatie',
  scale: { kind: 'oordeel' },
  hasEvidence: true,
  parts: [reachTheme, familyTheme, approachTheme, collaborationTheme, continuityTheme],
}
