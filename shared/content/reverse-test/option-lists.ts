/**
 * Options of every choice and checklist of the reverse test. Source: domain reference 1.5. An option
 * with `isGap` is an honest answer that still asks for work; `backToStep` says where that work is.
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'

/** One option. */
export const questionOption = bilingual.extend({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9]{1,63}$/),
  isGap: z.literal(true).optional(),
  backToStep: z.int().min(0).max(5).optional(),
})
export type QuestionOption = Readonly<z.output<typeof questionOption>>
type Options = readonly QuestionOption[]

/** OT-0.4: who may decide. */
export const deciderOptions: Options = [
  {
    id: 'regisseurMetMandaat',
    nl: 'De regisseur, met mandaat',
    en: 'The regisseur, under mandate',
  },
  {
    id: 'consulentOfKlantmanager',
    nl: 'Consulent of klantmanager',
    en: 'Consulent or client manager',
  },
  { id: 'college', nl: 'Het college', en: 'The municipal executive (college)' },
  { id: 'partnerorganisatie', nl: 'Een andere organisatie', en: 'Another organisation' },
  { id: 'rechter', nl: 'De rechter', en: 'The judge' },
  { id: 'nogOnbekend', nl: 'Nog onbekend', en: 'Not yet known', isGap: true },
]

/** OT-1.3: do family and professionals want the same. */
export const sharedAimOptions: Options = [
  { id: 'gedeeld', nl: 'Ja, hetzelfde', en: 'Yes, the same' },
  { id: 'deels', nl: 'Deels', en: 'Partly' },
  { id: 'nietGedeeld', nl: 'Nee', en: 'No' },
]

/** OT-2.4: fit with the purpose of the laws. */
export const purposeFitOptions: Options = [
  { id: 'past', nl: 'Past', en: 'Fits' },
  { id: 'pastDeels', nl: 'Past deels', en: 'Fits partly' },
  { id: 'pastNiet', nl: 'Past niet', en: 'Does not fit', isGap: true, backToStep: 1 },
]

/** OT-2.5: can it be explained (ethical check). */
export const explainableOptions: Options = [
  { id: 'ja', nl: 'Ja', en: 'Yes' },
  { id: 'twijfel', nl: 'Twijfel', en: 'In doubt', isGap: true },
  { id: 'nee', nl: 'Nee', en: 'No', isGap: true, backToStep: 1 },
]

/** What OT-3.7 is answered with when careful research found nothing; also an outcome. */
export const noSolution = 'geenOplossing'

/** OT-3.7: besides the options that the table itself found. */
export const outcomeOptions: Options = [
  {
    id: noSolution,
    nl: 'Geen oplossing gevonden, zorgvuldig onderzocht',
    en: 'No solution found, carefully looked into',
  },
]

/** OT-4.7: rights that were explained to the family. */
export const rightsOptions: Options = [
  {
    id: 'onafhankelijkeClientondersteuningAangeboden',
    nl: 'Onafhankelijke cliëntondersteuning is aangeboden',
    en: 'Independent client support was offered',
  },
  { id: 'bezwaarUitgelegd', nl: 'Bezwaar is uitgelegd', en: 'Objection was explained' },
  { id: 'klachtUitgelegd', nl: 'Een klacht is uitgelegd', en: 'Complaints were explained' },
  {
    id: 'inzageUitgelegd',
    nl: 'Je gegevens bekijken is uitgelegd',
    en: 'Looking into your own data was explained',
  },
  { id: 'kopieGegeven', nl: 'Een kopie is gegeven', en: 'A copy was handed over' },
]

/** OT-5.4: does the family recognise itself. A 'no' is kept and shown, it does not block. */
export const recognitionOptions: Options = [
  { id: 'helemaal', nl: 'Helemaal', en: 'Completely' },
  { id: 'grotendeels', nl: 'Grotendeels', en: 'Mostly' },
  { id: 'deels', nl: 'Deels', en: 'Partly' },
  { id: 'niet', nl: 'Niet', en: 'Not at all' },
  { id: 'nietBesproken', nl: 'Nog niet besproken', en: 'Not yet discussed', isGap: true },
]

/** OT-5.5: four-eyes check against misuse. */
export const fourEyesOptions: Options = [
  {
    id: 'nodigEnGewenstGescheiden',
    nl: 'Nodig en gewenst zijn gescheiden',
    en: 'Needed and wished for are kept apart',
  },
  {
    id: 'minstensTweeOplossingen',
    nl: 'Er zijn minstens twee oplossingen bekeken',
    en: 'At least two options were looked at',
  },
  {
    id: 'kleinereStapOverwogen',
    nl: 'Een kleinere stap is overwogen',
    en: 'A smaller step was considered',
  },
  {
    id: 'gevolgenVoorKinderenBekeken',
    nl: 'De gevolgen voor de kinderen zijn bekeken',
    en: 'The effects on the children were looked at',
  },
  {
    id: 'gelijkeGevallenBekeken',
    nl: 'Gelijke gevallen zijn bekeken',
    en: 'Comparable cases were looked at',
  },
  {
    id: 'bevoegdPersoonBeslist',
    nl: 'Iemand die bevoegd is, beslist',
    en: 'Someone with the authority decides',
  },
]
