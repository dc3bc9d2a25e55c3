/**
 * Catalogue of parties for pick lists, with the secrecy regime each works under. Source: domain
 * reference 6.11. 'anders' is the fallback of the plan's shape and stands for all that is not listed.
 */
import { z } from 'zod'
import { secrecyRegime } from '../domain/vocabulary.ts'
import { bilingual } from './bilingual.ts'

/** One kind of party. */
export const partyKind = bilingual.extend({
  id: z.string().min(1),
  secrecy: secrecyRegime,
})
export type PartyKind = Readonly<z.output<typeof partyKind>>

/** All kinds of parties in the order of the pick list. */
export const partyKinds: readonly PartyKind[] = [
  { id: 'gemJeugd', nl: 'Gemeente: jeugd', en: 'Municipality: youth', secrecy: 'jeugdwet' },
  {
    id: 'gemWmo',
    nl: 'Gemeente: Wmo',
    en: 'Municipality: social support (Wmo)',
    secrecy: 'ambtelijk',
  },
  {
    id: 'gemWerkInkomen',
    nl: 'Gemeente of sociale dienst: werk en inkomen',
    en: 'Municipality or social services: work and income',
    secrecy: 'ambtelijk',
  },
  { id: 'schuldhulp', nl: 'Schuldhulpverlening', en: 'Debt support', secrecy: 'ambtelijk' },
  {
    id: 'bewindvoerder',
    nl: 'Bewindvoerder',
    en: 'Financial administrator (bewindvoerder)',
    secrecy: 'beroep',
  },
  {
    id: 'leerplicht',
    nl: 'Leerplicht en RMC',
    en: 'School attendance (leerplicht, RMC)',
    secrecy: 'ambtelijk',
  },
  {
    id: 'school',
    nl: 'School (po, vo, vso, mbo)',
    en: 'School (primary, secondary, special, vocational)',
    secrecy: 'onderwijs',
  },
  {
    id: 'samenwerkingsverband',
    nl: 'Samenwerkingsverband passend onderwijs',
    en: 'Regional partnership for suitable education',
    secrecy: 'onderwijs',
  },
  {
    id: 'politie',
    nl: 'Politie, wijkagent, jeugdpolitie',
    en: 'Police, community officer, youth police',
    secrecy: 'politiegegevens',
  },
  { id: 'reclassering', nl: 'Reclassering', en: 'Probation service', secrecy: 'justitie' },
  { id: 'veiligThuis', nl: 'Veilig Thuis', en: 'Veilig Thuis (domestic safety)', secrecy: 'wmoVT' },
  {
    id: 'gi',
    nl: 'Gecertificeerde instelling (jeugdbescherming)',
    en: 'Certified institution (youth protection)',
    secrecy: 'jeugdwet',
  },
  {
    id: 'raad',
    nl: 'Raad voor de Kinderbescherming',
    en: 'Child Care and Protection Board',
    secrecy: 'justitie',
  },
  { id: 'jeugdhulp', nl: 'Jeugdhulpaanbieder', en: 'Youth care provider', secrecy: 'jeugdwet' },
  { id: 'jeugdggz', nl: 'Jeugd-ggz', en: 'Youth mental health care', secrecy: 'medisch' },
  { id: 'ggz', nl: 'Ggz volwassenen', en: 'Adult mental health care', secrecy: 'medisch' },
  {
    id: 'verslavingszorg',
    nl: 'Verslavingszorg of afkickkliniek',
    en: 'Addiction care or clinic',
    secrecy: 'medisch',
  },
  { id: 'bemoeizorg', nl: 'Bemoeizorg of OGGZ', en: 'Outreach care (OGGZ)', secrecy: 'medisch' },
  {
    id: 'huisarts',
    nl: 'Huisarts of praktijkondersteuner',
    en: 'GP or practice nurse',
    secrecy: 'medisch',
  },
  {
    id: 'jgz',
    nl: 'Jeugdgezondheidszorg of GGD',
    en: 'Youth health service or GGD',
    secrecy: 'medisch',
  },
  {
    id: 'wijkverpleging',
    nl: 'Wijkverpleging of thuiszorg',
    en: 'District nursing or home care',
    secrecy: 'medisch',
  },
  {
    id: 'mee',
    nl: 'MEE of onafhankelijke cliëntondersteuning',
    en: 'MEE or independent client support',
    secrecy: 'beroep',
  },
  {
    id: 'maatschappelijkWerk',
    nl: 'Maatschappelijk werk of welzijn',
    en: 'Social work or welfare',
    secrecy: 'beroep',
  },
  {
    id: 'wmoBegeleiding',
    nl: 'Wmo-begeleiding of huishoudelijke hulp',
    en: 'Wmo guidance or domestic help',
    secrecy: 'beroep',
  },
  { id: 'corporatie', nl: 'Woningcorporatie', en: 'Housing association', secrecy: 'geen' },
  {
    id: 'uwv',
    nl: 'UWV, SVB, DUO, Belastingdienst/Toeslagen, CAK, CJIB',
    en: 'National agencies (UWV, SVB, DUO, tax and allowances, CAK, CJIB)',
    secrecy: 'ambtelijk',
  },
  {
    id: 'werkgever',
    nl: 'Werkgever, werkplek of dagbesteding',
    en: 'Employer, workplace or day activities',
    secrecy: 'geen',
  },
  {
    id: 'informeel',
    nl: 'Vrijwilliger, buurthuis, kerk of moskee, sportclub',
    en: 'Volunteer, community centre, church or mosque, sports club',
    secrecy: 'geen',
  },
  {
    id: 'nanny',
    nl: 'Praktische thuishulp of nanny',
    en: 'Practical help at home or nanny',
    secrecy: 'beroep',
  },
  { id: 'anders', nl: 'Anders', en: 'Other', secrecy: 'onbekend' },
]
