/**
 * The 14 leefgebieden and the scales on which they are rated. Source: domain reference 2.3; the set
 * covers the 13 domains of the ZRM 2017 plus opvoeden and veiligheid, in names a family can read aloud.
 * Only names and level labels: the criteria of the ZRM are © GGD Amsterdam and are not shipped.
 */
import { z } from 'zod'
import { lifeDomainId, type LifeDomainId } from '../domain/vocabulary.ts'
import { bilingual, type Bilingual } from './bilingual.ts'

/** Names of lucide icons, one per life domain. */
export const lifeDomainIcons = [
  'shield',
  'baby',
  'users',
  'book-open',
  'briefcase',
  'euro',
  'house',
  'heart',
  'brain',
  'wine',
  'list-checks',
  'handshake',
  'flag',
  'scale',
] as const

/** One leefgebied: its name, its plain question, and where it stands in the other sets in use. */
export const lifeDomain = bilingual.extend({
  id: lifeDomainId,
  /** The question as a family would be asked it. */
  plain: bilingual,
  icon: z.enum(lifeDomainIcons),
  /** Domains of the ZRM 2017 that it covers. */
  zrm: z.array(z.string()).min(1).readonly(),
  /** Dimension of Positieve Gezondheid. */
  positiveHealth: z.string(),
  /** Part of the Big 5 (16-27 years). */
  big5: z.enum(['Support', 'Wonen', 'SchoolWerk', 'Inkomen', 'Welzijn']),
})
export type LifeDomain = Readonly<z.output<typeof lifeDomain>>

/** All leefgebieden in display order. */
export const lifeDomains: readonly LifeDomain[] = [
  {
    id: 'veiligheid',
    nl: 'Veiligheid thuis',
    en: 'Safety at home',
    plain: { nl: 'Is iedereen thuis veilig?', en: 'Is everyone safe at home?' },
    icon: 'shield',
    zrm: ['HuiselijkeRelaties'],
    positiveHealth: 'KwaliteitVanLeven',
    big5: 'Support',
  },
  {
    id: 'opvoeden',
    nl: 'Opvoeden en opgroeien',
    en: 'Parenting and growing up',
    plain: {
      nl: 'Hoe gaat het met de kinderen en met opvoeden?',
      en: 'How are the children doing, and how is parenting going?',
    },
    icon: 'baby',
    zrm: ['SupplementOuderschap'],
    positiveHealth: 'DagelijksLeven',
    big5: 'Support',
  },
  {
    id: 'relaties',
    nl: 'Thuis en relaties',
    en: 'Home and relations',
    plain: { nl: 'Hoe gaan jullie met elkaar om?', en: 'How do you get along with each other?' },
    icon: 'users',
    zrm: ['HuiselijkeRelaties'],
    positiveHealth: 'Meedoen',
    big5: 'Support',
  },
  {
    id: 'school',
    nl: 'School en leren',
    en: 'School and learning',
    plain: { nl: 'Hoe gaat het op school?', en: 'How are things at school?' },
    icon: 'book-open',
    zrm: ['WerkOpleiding'],
    positiveHealth: 'Meedoen',
    big5: 'SchoolWerk',
  },
  {
    id: 'werk',
    nl: 'Werk en dagbesteding',
    en: 'Work and day activities',
    plain: { nl: 'Wat doe je overdag?', en: 'What do you do during the day?' },
    icon: 'briefcase',
    zrm: ['WerkOpleiding', 'Tijdsbesteding'],
    positiveHealth: 'Meedoen',
    big5: 'SchoolWerk',
  },
  {
    id: 'geld',
    nl: 'Geld en schulden',
    en: 'Money and debts',
    plain: {
      nl: 'Kom je rond? Zijn er schulden?',
      en: 'Do you have enough to live on? Are there debts?',
    },
    icon: 'euro',
    zrm: ['Financien'],
    positiveHealth: 'KwaliteitVanLeven',
    big5: 'Inkomen',
  },
  {
    id: 'wonen',
    nl: 'Wonen',
    en: 'Housing',
    plain: {
      nl: 'Heb je een goede en veilige plek om te wonen?',
      en: 'Do you have a good and safe place to live?',
    },
    icon: 'house',
    zrm: ['Huisvesting'],
    positiveHealth: 'KwaliteitVanLeven',
    big5: 'Wonen',
  },
  {
    id: 'gezondheid',
    nl: 'Lichamelijke gezondheid',
    en: 'Physical health',
    plain: { nl: 'Hoe gaat het met je lichaam?', en: 'How is your body doing?' },
    icon: 'heart',
    zrm: ['LichamelijkeGezondheid'],
    positiveHealth: 'Lichaamsfuncties',
    big5: 'Welzijn',
  },
  {
    id: 'mentaal',
    nl: 'Mentale gezondheid',
    en: 'Mental health',
    plain: { nl: 'Hoe voel je je? Slaap je?', en: 'How do you feel? Do you sleep?' },
    icon: 'brain',
    zrm: ['GeestelijkeGezondheid'],
    positiveHealth: 'MentaalWelbevinden',
    big5: 'Welzijn',
  },
  {
    id: 'middelen',
    nl: 'Alcohol, drugs, gokken en gamen',
    en: 'Alcohol, drugs, gambling and gaming',
    plain: {
      nl: 'Heb je ergens te veel aan vast?',
      en: 'Is there something you cannot let go of?',
    },
    icon: 'wine',
    zrm: ['Middelengebruik'],
    positiveHealth: 'Lichaamsfuncties',
    big5: 'Welzijn',
  },
  {
    id: 'dagelijks',
    nl: 'Dagelijks leven',
    en: 'Daily living',
    plain: {
      nl: 'Lukt het met eten, wassen, post en huishouden?',
      en: 'Do meals, washing, post and housekeeping work out?',
    },
    icon: 'list-checks',
    zrm: ['BasaleADL', 'InstrumenteleADL'],
    positiveHealth: 'DagelijksLeven',
    big5: 'Welzijn',
  },
  {
    id: 'netwerk',
    nl: 'Mensen om je heen',
    en: 'People around you',
    plain: { nl: 'Op wie kun je rekenen?', en: 'Who can you count on?' },
    icon: 'handshake',
    zrm: ['SociaalNetwerk'],
    positiveHealth: 'Meedoen',
    big5: 'Support',
  },
  {
    id: 'meedoen',
    nl: 'Meedoen en vrije tijd',
    en: 'Taking part and leisure',
    plain: {
      nl: 'Waar hoor je bij? Waar word je blij van?',
      en: 'Where do you belong? What makes you happy?',
    },
    icon: 'flag',
    zrm: ['MaatschappelijkeParticipatie', 'Tijdsbesteding'],
    positiveHealth: 'Zingeving',
    big5: 'Welzijn',
  },
  {
    id: 'justitie',
    nl: 'Politie en justitie',
    en: 'Police and justice',
    plain: {
      nl: 'Heb je te maken met politie of rechter?',
      en: 'Are you dealing with the police or a judge?',
    },
    icon: 'scale',
    zrm: ['Justitie'],
    positiveHealth: 'KwaliteitVanLeven',
    big5: 'Welzijn',
  },
]

/** The leefgebied with this id; the closed list and the data are tested to be the same. */
export function findLifeDomain(id: LifeDomainId): LifeDomain {
  const found = lifeDomains.find((entry) => entry.id === id)
  if (found === undefined) throw new Error('life domain without content')
  return found
}

/** What a step of a scale means, by its number. */
export type ScaleLabels = Readonly<Record<number, Bilingual>>

/** Team sees: self-sufficiency, 1 to 5 (level labels of the ZRM), per person, never averaged. */
export const teamScale: ScaleLabels = {
  1: { nl: 'acute problematiek', en: 'acute problems' },
  2: { nl: 'niet zelfredzaam', en: 'not self-sufficient' },
  3: { nl: 'beperkt zelfredzaam', en: 'partly self-sufficient' },
  4: { nl: 'voldoende zelfredzaam', en: 'sufficiently self-sufficient' },
  5: { nl: 'volledig zelfredzaam', en: 'fully self-sufficient' },
}

/** Family says: an own grade 1 to 10, per person. */
export const familyScale = {
  min: 1,
  max: 10,
  now: { nl: 'Welk cijfer geef jij dit nu?', en: 'What grade do you give this now?' },
  goodEnough: { nl: 'Welk cijfer is goed genoeg?', en: 'Which grade is good enough?' },
  lowest: { nl: 'heel slecht', en: 'very bad' },
  highest: { nl: 'heel goed', en: 'very good' },
} as const

/** Safety, 0 to 10, after Signs of Safety; asked for 'veiligheid' only. */
export const safetyScale = {
  min: 0,
  max: 10,
  lowest: { nl: 'het gaat zeker weer mis', en: 'it will certainly go wrong again' },
  highest: { nl: 'we kunnen de zorgen loslaten', en: 'we can let go of the worries' },
} as const
