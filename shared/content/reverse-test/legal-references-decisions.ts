/** How decisions are made, and data (domain reference 1.3, 4.7, 8.1). */
import { toUnchecked } from './legal-reference.ts'

/** How decisions are made, and data; joined in legal-references.ts. */
export const decisionReferences = toUnchecked([
  {
    id: 'AWB-1-3',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '1:3',
    about: {
      nl: 'Wat een besluit en een beschikking zijn',
      en: 'What a decision and a decision letter (beschikking) are',
    },
  },
  {
    id: 'AWB-2-1',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '2:1',
    about: {
      nl: 'Je mag je laten helpen of laten vertegenwoordigen',
      en: 'You may be helped or represented',
    },
  },
  {
    id: 'AWB-3-2',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '3:2',
    about: {
      nl: 'Zorgvuldig: eerst de feiten en belangen verzamelen',
      en: 'Careful: first gather facts and interests',
    },
  },
  {
    id: 'AWB-3-4',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '3:4',
    about: {
      nl: 'Belangen afwegen; nadelen mogen niet onevenredig zijn',
      en: 'Weigh interests; drawbacks may not be disproportionate',
    },
  },
  {
    id: 'AWB-3-46',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '3:46',
    about: {
      nl: 'Een besluit heeft een goede uitleg nodig',
      en: 'A decision needs a proper explanation',
    },
  },
  {
    id: 'AWB-4-13',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '4:13',
    about: {
      nl: 'Besluiten binnen de termijn, anders binnen acht weken',
      en: 'Decide within the term, otherwise within eight weeks',
    },
  },
  {
    id: 'AWB-4-84',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '4:84',
    about: {
      nl: 'Afwijken van een beleidsregel als die onevenredig uitpakt',
      en: 'Depart from a policy rule when it turns out disproportionate',
    },
  },
  {
    id: 'AWB-6-7',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '6:7',
    about: { nl: 'Bezwaar maken kan zes weken lang', en: 'An objection can be made for six weeks' },
  },
  {
    id: 'AWB-7-1',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '7:1',
    about: {
      nl: 'Eerst bezwaar, dan pas naar de rechter',
      en: 'First an objection, only then the judge',
    },
  },
  {
    id: 'AWB-9-1',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '9:1',
    about: {
      nl: 'Je mag klagen over hoe je bent behandeld',
      en: 'You may complain about how you were treated',
    },
  },
  {
    id: 'AWB-10-1',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '10:1',
    about: {
      nl: 'Mandaat: besluiten namens een ander',
      en: 'Mandate: deciding in the name of another',
    },
  },
  {
    id: 'AWB-10-3',
    lawId: 'AWB',
    law: 'Algemene wet bestuursrecht',
    article: '10:3',
    about: { nl: 'Wanneer mandaat niet mag', en: 'When mandate is not allowed' },
  },
  {
    id: 'AVG-5-1-c',
    lawId: null,
    law: 'Algemene verordening gegevensbescherming (AVG)',
    article: '5 lid 1 onder c',
    about: { nl: 'Niet meer gegevens dan nodig', en: 'No more data than needed' },
  },
  {
    id: 'AVG-12-3',
    lawId: null,
    law: 'Algemene verordening gegevensbescherming (AVG)',
    article: '12 lid 3',
    about: {
      nl: 'Antwoord op een verzoek binnen een maand',
      en: 'An answer to a request within one month',
    },
  },
  {
    id: 'AVG-15',
    lawId: null,
    law: 'Algemene verordening gegevensbescherming (AVG)',
    article: '15',
    about: { nl: 'Je mag je eigen gegevens bekijken', en: 'You may look at your own data' },
  },
  {
    id: 'AVG-33',
    lawId: null,
    law: 'Algemene verordening gegevensbescherming (AVG)',
    article: '33',
    about: { nl: 'Een datalek binnen 72 uur melden', en: 'Report a data breach within 72 hours' },
  },
])
