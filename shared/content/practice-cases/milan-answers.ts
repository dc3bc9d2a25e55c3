/** Answers of the parties of practice case B to the two questions, after the acknowledgements of domain reference 9.2. */
import { toPartyAnswers } from './party-answers.ts'

const regisseur = 'Tom Aerts'

export const milanAnswers = toPartyAnswers('2026-10-06', [
  ['O11', 'Vso De Springplank', 'Iris Bakels', 'ja', regisseur],
  ['O12', 'Stap voor Stap', 'Wouter Prins', 'ja', regisseur],
  [
    'O14',
    'Gemeente, Werk en Inkomen',
    'Yvonne Maat',
    'jaMetVoorbehoud',
    regisseur,
    'Recht op uitkering is pas vanaf 18 te beoordelen.',
  ],
  ['O15', 'Gemeente, Wmo', 'Henk de Raad', 'ja', regisseur],
  ['O16', 'Samenwerkingsverband Linde', 'trajectbegeleider', 'ja', regisseur],
])
