/** The 13 points of the preparation. Source: domain reference 6.3. */
import { z } from 'zod'
import { preparationCheckIds } from '../../domain/meeting/meeting-vocabulary.ts'
import { bilingual } from '../bilingual.ts'

/** One point, and who sees to it. */
export const preparationCheck = bilingual.extend({
  id: z.enum(preparationCheckIds),
  who: z.enum(['regisseur', 'gezin', 'professionals']),
})
export type PreparationCheck = Readonly<z.output<typeof preparationCheck>>

export const preparationChecks: readonly PreparationCheck[] = [
  {
    id: 'V1',
    who: 'regisseur',
    nl: 'Doel van het gesprek in één zin, met het gezin bedacht',
    en: 'Purpose of the meeting in one sentence, thought up with the family',
  },
  {
    id: 'V2',
    who: 'regisseur',
    nl: 'Samen met het gezin bepaald wie er komt en wie er zeker moet zijn',
    en: 'Decided with the family who comes and who must certainly be there',
  },
  {
    id: 'V3',
    who: 'regisseur',
    nl: 'Per genodigde: waarom is deze persoon nodig?',
    en: 'Per guest: why is this person needed?',
  },
  {
    id: 'V4',
    who: 'regisseur',
    nl: 'Verteld wat er gedeeld wordt, met wie en waarom; grondslag per organisatie vastgelegd',
    en: 'Told what is shared, with whom and why; legal ground per organisation noted',
  },
  {
    id: 'V5',
    who: 'gezin',
    nl: 'Eigen agendapunten en eigen woorden klaar (papier, tekening of spraak)',
    en: 'Own agenda items and own words ready (paper, drawing or speech)',
  },
  {
    id: 'V6',
    who: 'gezin',
    nl: 'Steunfiguur of onafhankelijke cliëntondersteuner gevraagd?',
    en: 'Trusted person or independent client supporter asked?',
  },
  {
    id: 'V7',
    who: 'regisseur',
    nl: 'Mogelijkheid van een familiegroepsplan of persoonlijk plan besproken',
    en: 'Possibility of a family group plan or personal plan discussed',
  },
  {
    id: 'V8',
    who: 'regisseur',
    nl: 'Veiligheid: kunnen ouders samen aan één tafel? Is er een contactverbod of angst?',
    en: 'Safety: can the parents sit at one table? Is there a contact ban or fear?',
  },
  {
    id: 'V9',
    who: 'regisseur',
    nl: 'Kinderen: hoe komt hun stem aan tafel (zelf, tekening, via iemand)? Niet aanwezig bij volwassen ruzie of schuldbedragen',
    en: 'Children: how does their voice reach the table (themselves, a drawing, through someone)? Not present at adult quarrels or amounts of debt',
  },
  {
    id: 'V10',
    who: 'regisseur',
    nl: 'Praktisch: plek dichtbij, tijd buiten school en werk, oppas, tolk, reiskosten, pauze',
    en: 'Practical: a place nearby, a time outside school and work, childcare, interpreter, travel costs, break',
  },
  {
    id: 'V11',
    who: 'professionals',
    nl: 'Elke professional levert vooraf in twee zinnen: wat doe ik, wat zie ik (feit), wat wil ik bespreken; het gezin heeft dit gezien',
    en: 'Every professional gives two sentences beforehand: what I do, what I see (fact), what I want to discuss; the family has seen it',
  },
  {
    id: 'V12',
    who: 'regisseur',
    nl: 'Mandaat gecheckt: kan iedereen aan tafel beslissen?',
    en: 'Mandate checked: can everyone at the table decide?',
  },
  {
    id: 'V13',
    who: 'regisseur',
    nl: 'Verwachtingen vrijwillig of gedwongen uitgesproken en opgeschreven',
    en: 'Expectations, voluntary or compulsory, spoken out and written down',
  },
]
