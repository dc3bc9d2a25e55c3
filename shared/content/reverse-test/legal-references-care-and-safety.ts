/** Family law, housing, care, safety and rights of the child (domain reference 1.3, 4.7, 8.1). */
import { toUnchecked } from './legal-reference.ts'

/** Family law, housing, care, safety and rights of the child; joined in legal-references.ts. */
export const careAndSafetyReferences = toUnchecked([
  {
    id: 'BW1-1-247',
    lawId: 'BW1',
    law: 'Burgerlijk Wetboek',
    article: '1:247',
    about: { nl: 'Wat ouderlijk gezag inhoudt', en: 'What parental authority means' },
  },
  {
    id: 'BW1-1-255',
    lawId: 'BW1',
    law: 'Burgerlijk Wetboek',
    article: '1:255',
    about: {
      nl: 'Wanneer de rechter een kind onder toezicht stelt',
      en: 'When the judge places a child under supervision',
    },
  },
  {
    id: 'BW1-1-431',
    lawId: 'BW1',
    law: 'Burgerlijk Wetboek',
    article: '1:431',
    about: {
      nl: 'Bewind: iemand anders beheert het geld',
      en: 'Administration: someone else manages the money',
    },
  },
  {
    id: 'BW1-1-450',
    lawId: 'BW1',
    law: 'Burgerlijk Wetboek',
    article: '1:450',
    about: {
      nl: 'Mentorschap: iemand helpt beslissen over zorg',
      en: 'Mentorship: someone helps decide about care',
    },
  },
  {
    id: 'HUISV-BW-7-213',
    lawId: 'HUISV',
    law: 'Burgerlijk Wetboek',
    article: '7:213',
    about: { nl: 'Wat een goede huurder doet', en: 'What a good tenant does' },
  },
  {
    id: 'HUISV-GW-22-2',
    lawId: 'HUISV',
    law: 'Grondwet',
    article: '22 lid 2',
    about: {
      nl: 'De overheid zorgt voor genoeg woningen',
      en: 'Government cares for enough housing',
    },
  },
  {
    id: 'HUISV-HVW-12',
    lawId: 'HUISV',
    law: 'Huisvestingswet 2014',
    article: '12',
    about: {
      nl: 'Voorrang voor wie dringend een huis nodig heeft',
      en: 'Priority for who urgently needs a home',
    },
  },
  {
    id: 'ZORG-WLZ-3-2-1',
    lawId: 'ZORG',
    law: 'Wet langdurige zorg',
    article: '3.2.1',
    about: {
      nl: 'Wie recht heeft op zorg dag en nacht',
      en: 'Who has a right to care day and night',
    },
  },
  {
    id: 'WVGGZ-2-1',
    lawId: 'WVGGZ',
    law: 'Wet verplichte ggz',
    article: '2:1',
    about: {
      nl: 'Verplichte zorg is het laatste middel; eigen wensen tellen',
      en: 'Compulsory care is the last resort; own wishes count',
    },
  },
  {
    id: 'WVGGZ-3-3',
    lawId: 'WVGGZ',
    law: 'Wet verplichte ggz',
    article: '3:3',
    about: { nl: 'Wanneer verplichte zorg mag', en: 'When compulsory care is allowed' },
  },
  {
    id: 'WVGGZ-5-1',
    lawId: 'WVGGZ',
    law: 'Wet verplichte ggz',
    article: '5:1',
    about: { nl: 'Zorgen melden bij de gemeente', en: 'Reporting worries to the municipality' },
  },
  {
    id: 'WVGGZ-5-5',
    lawId: 'WVGGZ',
    law: 'Wet verplichte ggz',
    article: '5:5',
    about: { nl: 'Eerst een eigen plan maken', en: 'Making an own plan first' },
  },
  {
    id: 'WVGGZ-7-1',
    lawId: 'WVGGZ',
    law: 'Wet verplichte ggz',
    article: '7:1',
    about: {
      nl: 'De burgemeester kan een crisismaatregel nemen',
      en: 'The mayor can take a crisis measure',
    },
  },
  {
    id: 'WZD-10',
    lawId: 'WZD',
    law: 'Wet zorg en dwang',
    article: '10',
    about: {
      nl: 'Stappen voordat onvrijwillige zorg mag',
      en: 'Steps before involuntary care is allowed',
    },
  },
  {
    id: 'POL-3',
    lawId: 'POL',
    law: 'Politiewet 2012',
    article: '3',
    about: {
      nl: 'De taak van de politie: veiligheid en hulp',
      en: 'The task of the police: safety and help',
    },
  },
  {
    id: 'POL-WTH-2',
    lawId: 'POL',
    law: 'Wet tijdelijk huisverbod',
    article: '2',
    about: {
      nl: 'De burgemeester kan iemand tijdelijk uit huis plaatsen',
      en: 'The mayor can temporarily keep someone out of the home',
    },
  },
  {
    id: 'IVRK-3',
    lawId: 'IVRK',
    law: 'Kinderrechtenverdrag (IVRK)',
    article: '3',
    about: { nl: 'Het belang van het kind weegt zwaar', en: "The child's interests weigh heavily" },
  },
  {
    id: 'IVRK-12',
    lawId: 'IVRK',
    law: 'Kinderrechtenverdrag (IVRK)',
    article: '12',
    about: { nl: 'Het kind mag zijn mening geven', en: 'The child may give its view' },
  },
  {
    id: 'IVRK-EVRM-8',
    lawId: 'IVRK',
    law: 'Europees Verdrag voor de Rechten van de Mens (EVRM)',
    article: '8',
    about: { nl: 'Respect voor gezinsleven en privacy', en: 'Respect for family life and privacy' },
  },
])
