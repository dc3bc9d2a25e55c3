/** When a tie is not drawn at all, not even as an empty place. Source: genogram reference, section 5. */
import type { Bilingual } from './bilingual.ts'

export const neverDraw: readonly Readonly<Bilingual & { id: string }>[] = [
  {
    id: 'told',
    nl: 'De een weet niet dat de ander het heeft verteld.',
    en: 'One person does not know that the other told it.',
  },
  {
    id: 'childConfidence',
    nl: 'Een kind vertelde het in vertrouwen.',
    en: 'A child told it in confidence.',
  },
  { id: 'suspicion', nl: 'Het is een vermoeden.', en: 'It is a suspicion.' },
  {
    id: 'reportingCode',
    nl: 'Er loopt een stap van de meldcode.',
    en: 'A step of the reporting code is under way.',
  },
  {
    id: 'noContact',
    nl: 'Er is een contactverbod, een huisverbod of een geheim adres.',
    en: 'There is a contact ban, a temporary house ban or a secret address.',
  },
  {
    id: 'parentage',
    nl: 'Niet iedereen weet van de afstamming of de zwangerschap.',
    en: 'Not everyone knows about the parentage or the pregnancy.',
  },
  {
    id: 'network',
    nl: 'Iemand uit het netwerk, of een organisatie zonder grond, zou het zien.',
    en: 'Someone of the network, or an organisation without ground, would see it.',
  },
]
