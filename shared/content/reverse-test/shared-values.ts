/**
 * Values that the laws of the social domain have in common, in words to read aloud at the table.
 * Source: domain reference 1.4.
 */
import type { z } from 'zod'
import { sharedValueId } from '../../domain/reverse-test-vocabulary.ts'
import { bilingual } from '../bilingual.ts'

/** One common value with the words in which a family hears it. */
export const sharedValue = bilingual.extend({ id: sharedValueId, plain: bilingual })
export type SharedValue = Readonly<z.output<typeof sharedValue>>

/** All common values in the order in which they are read aloud. */
export const sharedValues: readonly SharedValue[] = [
  {
    id: 'bestaanszekerheid',
    nl: 'Bestaanszekerheid',
    en: 'Security of existence',
    plain: {
      nl: 'Genoeg geld voor huis, eten en het nodige',
      en: 'Enough money for a home, food and what is needed',
    },
  },
  {
    id: 'zelfredzaamheid',
    nl: 'Zelfredzaamheid en eigen regie',
    en: 'Self-sufficiency and own direction',
    plain: { nl: 'Zelf kunnen, of zelf hulp regelen', en: 'Managing yourself, or arranging help' },
  },
  {
    id: 'meedoen',
    nl: 'Meedoen',
    en: 'Participation',
    plain: { nl: 'Werk, school, clubs, erbij horen', en: 'Work, school, clubs, belonging' },
  },
  {
    id: 'veiligOpgroeien',
    nl: 'Gezond en veilig opgroeien',
    en: 'Healthy and safe upbringing',
    plain: {
      nl: 'Kinderen zijn veilig en kunnen groeien',
      en: 'Children are safe and able to grow',
    },
  },
  {
    id: 'ontwikkeling',
    nl: 'Onderwijs en ontwikkeling',
    en: 'Education and development',
    plain: { nl: 'Leren wat bij je past', en: 'Learning what suits you' },
  },
  {
    id: 'wonen',
    nl: 'Passend wonen',
    en: 'Suitable housing',
    plain: { nl: 'Een goed en veilig thuis', en: 'A good and safe home' },
  },
  {
    id: 'gezondheid',
    nl: 'Gezondheid',
    en: 'Health',
    plain: { nl: 'De zorg die je nodig hebt', en: 'The care you need' },
  },
  {
    id: 'veiligheid',
    nl: 'Veiligheid',
    en: 'Safety',
    plain: { nl: 'Veilig thuis en op straat', en: 'Safe at home and in the street' },
  },
  {
    id: 'eigenKracht',
    nl: 'Eigen kracht en netwerk',
    en: 'Own strength and network',
    plain: {
      nl: 'Wat jullie en je mensen zelf kunnen',
      en: 'What you and your people can do yourselves',
    },
  },
  {
    id: 'samenhang',
    nl: 'Samenhang',
    en: 'Coherence',
    plain: { nl: 'Eén plan dat klopt', en: 'One plan that adds up' },
  },
  {
    id: 'evenredigheid',
    nl: 'Evenredigheid en rechtszekerheid',
    en: 'Proportionality and legal certainty',
    plain: { nl: 'Niet zwaarder dan nodig, en eerlijk', en: 'No heavier than needed, and fair' },
  },
]
