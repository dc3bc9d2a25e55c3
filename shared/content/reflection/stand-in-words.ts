import type { StandInWords } from '../../domain/pseudonymise/stand-ins.ts'
import { type Bilingual, inLanguage } from '../bilingual.ts'

const standInWords: Readonly<Record<keyof StandInWords, Bilingual>> = {
  persoon: { nl: 'persoon', en: 'person' },
  organisatie: { nl: 'organisatie', en: 'organisation' },
  plaats: { nl: 'plaats', en: 'place' },
  familie: { nl: 'familie', en: 'family' },
  datum: { nl: 'datum', en: 'date' },
  adres: { nl: 'adres', en: 'address' },
  telefoon: { nl: '(telefoonnummer)', en: '(phone number)' },
  mail: { nl: '(mailadres)', en: '(mail address)' },
  nummer: { nl: '(nummer)', en: '(number)' },
  postcode: { nl: '(postcode)', en: '(postcode)' },
}

/** What stands in for names and dates, in the language of a locale. */
export const toStandInWords = (locale: string): StandInWords => {
  const say = (kind: keyof StandInWords) => inLanguage(standInWords[kind], locale)
  return {
    persoon: say('persoon'),
    organisatie: say('organisatie'),
    plaats: say('plaats'),
    familie: say('familie'),
    datum: say('datum'),
    adres: say('adres'),
    telefoon: say('telefoon'),
    mail: say('mail'),
    nummer: say('nummer'),
    postcode: say('postcode'),
  }
}
