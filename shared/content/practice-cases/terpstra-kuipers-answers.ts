/**
 * Answers of the parties of practice case A to the two questions. Those of September follow the
 * acknowledgements of domain reference 9.1; those of May are written for practice, so that a change shows.
 */
import { toPartyAnswers } from './party-answers.ts'

const regisseur = 'Nadia el Amrani'

export const terpstraKuipersAnswers = [
  ...toPartyAnswers('2026-05-12', [
    ['O1', 'Gemeente Lindervoort, Wmo', 'Bert Holtrop', 'ja', regisseur],
    [
      'O2',
      'De Oeverzorg',
      'Sanne Vlietstra',
      'nee',
      'Sanne Vlietstra',
      'Wij werken met ons eigen begeleidingsplan voor Dennis.',
    ],
    ['O3', 'Gezinshulp Lindeveld', 'Priya Ramdin', 'ja', regisseur],
    [
      'O9',
      'Leerplicht Lindervoort',
      'Mirjam Kok',
      'jaMetVoorbehoud',
      '',
      'De wet gaat voor: bij verzuim moeten wij iets doen.',
    ],
  ]),
  ...toPartyAnswers('2026-09-15', [
    ['O1', 'Gemeente Lindervoort, Wmo', 'Bert Holtrop', 'ja', regisseur],
    [
      'O2',
      'De Oeverzorg',
      'Sanne Vlietstra',
      'jaMetVoorbehoud',
      regisseur,
      'Wij houden onze eigen methodiek.',
    ],
    ['O3', 'Gezinshulp Lindeveld', 'Priya Ramdin', 'ja', regisseur],
    ['O4', 'Vmbo De Wissel', 'Arjan Post', 'ja', regisseur],
    ['O5', 'Basisschool De Zandloper', 'juf Eva', 'ja', regisseur],
    ['O6', 'Budgetpunt Lindervoort', 'Ricardo Pinas', 'ja', regisseur],
    [
      'O7',
      'Gemeente Lindervoort, Werk en Inkomen',
      'Ellen Stam',
      'jaMetVoorbehoud',
      regisseur,
      'Een ontheffing kan alleen via mandaat.',
    ],
    ['O9', 'Leerplicht Lindervoort', 'Mirjam Kok', 'ja', regisseur],
  ]),
]
