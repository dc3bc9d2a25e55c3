/** Work, income and social support (domain reference 1.3, 4.7, 8.1). */
import { toUnchecked } from './legal-reference.ts'

/** Work, income and social support; joined in legal-references.ts. */
export const incomeAndSupportReferences = toUnchecked([
  {
    id: 'PW-5-e',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '5 onder e',
    about: {
      nl: 'Wat een regeling is die voorgaat op bijstand',
      en: 'What a scheme is that comes before assistance',
    },
  },
  {
    id: 'PW-7',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '7',
    about: {
      nl: 'De gemeente helpt bij het vinden van werk en geeft bijstand',
      en: 'The municipality helps people find work and gives assistance',
    },
  },
  {
    id: 'PW-9-1',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '9 lid 1',
    about: {
      nl: 'Plichten: werk zoeken en aannemen, meewerken, een tegenprestatie',
      en: 'Duties: looking for work and taking it, cooperating, giving something in return',
    },
  },
  {
    id: 'PW-9-2',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '9 lid 2',
    about: {
      nl: 'Tijdelijk geen plicht om werk te zoeken, bij dringende redenen zoals zorgtaken',
      en: 'For a time no duty to look for work, for urgent reasons such as care at home',
    },
  },
  {
    id: 'PW-9a',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '9a',
    about: {
      nl: 'Een alleenstaande ouder met een kind jonger dan vijf kan om ontheffing vragen',
      en: 'A single parent with a child under five may ask for exemption',
    },
  },
  {
    id: 'PW-10',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '10',
    about: { nl: 'Recht op hulp bij het vinden van werk', en: 'Right to help with finding work' },
  },
  {
    id: 'PW-11',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '11',
    about: { nl: 'Wie recht heeft op bijstand', en: 'Who has a right to assistance' },
  },
  {
    id: 'PW-15',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '15',
    about: {
      nl: 'Geen bijstand als een andere regeling passend en genoeg is',
      en: 'No assistance when another scheme fits and is enough',
    },
  },
  {
    id: 'PW-16',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '16',
    about: {
      nl: 'Toch bijstand zonder recht, bij zeer dringende redenen; alleen in een paar situaties',
      en: 'Assistance without a right, for very urgent reasons; in a few situations only',
    },
  },
  {
    id: 'PW-18-1',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '18 lid 1',
    about: {
      nl: 'Bijstand en plichten passen bij de omstandigheden van deze persoon',
      en: 'Assistance and duties fit the circumstances of this person',
    },
  },
  {
    id: 'PW-35',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '35 lid 1',
    about: {
      nl: 'Bijzondere bijstand voor noodzakelijke kosten door bijzondere omstandigheden',
      en: 'Special assistance for necessary costs that special circumstances bring',
    },
  },
  {
    id: 'PW-36',
    lawId: 'PW',
    law: 'Participatiewet',
    article: '36',
    about: {
      nl: 'Toeslag voor wie lang een laag inkomen heeft',
      en: 'Supplement for who has had a low income for long',
    },
  },
  {
    id: 'WMO-1-1-1',
    lawId: 'WMO',
    law: 'Wmo 2015',
    article: '1.1.1',
    about: {
      nl: 'Wat zelfredzaamheid en participatie betekenen',
      en: 'What self-sufficiency and participation mean',
    },
  },
  {
    id: 'WMO-1-2-1',
    lawId: 'WMO',
    law: 'Wmo 2015',
    article: '1.2.1',
    about: {
      nl: 'Wie hulp op maat kan krijgen, ook beschermd wonen en opvang',
      en: 'Who can get tailored support, sheltered living and shelter included',
    },
  },
  {
    id: 'WMO-2-1-2',
    lawId: 'WMO',
    law: 'Wmo 2015',
    article: '2.1.2',
    about: {
      nl: 'Het beleidsplan van de gemeente, ook over mantelzorgers',
      en: 'The policy plan of the municipality, informal carers included',
    },
  },
  {
    id: 'WMO-2-2-4',
    lawId: 'WMO',
    law: 'Wmo 2015',
    article: '2.2.4',
    about: {
      nl: 'Gratis, onafhankelijke cliëntondersteuning',
      en: 'Free, independent client support',
    },
  },
  {
    id: 'WMO-2-3-2',
    lawId: 'WMO',
    law: 'Wmo 2015',
    article: '2.3.2',
    about: {
      nl: 'Onderzoek na een melding binnen zes weken; persoonlijk plan binnen zeven dagen',
      en: 'Investigation within six weeks of a report; personal plan within seven days',
    },
  },
  {
    id: 'WMO-2-3-3',
    lawId: 'WMO',
    law: 'Wmo 2015',
    article: '2.3.3',
    about: {
      nl: 'Meteen tijdelijke hulp als het niet kan wachten',
      en: 'Temporary support at once when it cannot wait',
    },
  },
  {
    id: 'WMO-2-3-5',
    lawId: 'WMO',
    law: 'Wmo 2015',
    article: '2.3.5',
    about: {
      nl: 'Besluit binnen twee weken na de aanvraag; wanneer hulp op maat wordt gegeven',
      en: 'Decision within two weeks of the application; when tailored support is given',
    },
  },
])
