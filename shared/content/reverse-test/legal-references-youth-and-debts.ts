/** Youth, debts and school (domain reference 1.3, 4.7, 8.1). */
import { toUnchecked } from './legal-reference.ts'

/** Youth, debts and school; joined in legal-references.ts. */
export const youthAndDebtsReferences = toUnchecked([
  {
    id: 'JW-1-1',
    lawId: 'JW',
    law: 'Jeugdwet',
    article: '1.1',
    about: {
      nl: 'Wie een jeugdige is, en wanneer hulp na 18 doorloopt',
      en: 'Who a young person is, and when help goes on after 18',
    },
  },
  {
    id: 'JW-2-1',
    lawId: 'JW',
    law: 'Jeugdwet',
    article: '2.1',
    about: {
      nl: 'Waar jeugdhulp op gericht is: eigen kracht, veiligheid, samenhang in het gezin',
      en: 'What youth help aims at: own strength, safety, coherence in the family',
    },
  },
  {
    id: 'JW-2-3',
    lawId: 'JW',
    law: 'Jeugdwet',
    article: '2.3',
    about: {
      nl: 'Wanneer de gemeente jeugdhulp moet geven',
      en: 'When the municipality must give youth help',
    },
  },
  {
    id: 'JW-4-1-2',
    lawId: 'JW',
    law: 'Jeugdwet',
    article: '4.1.2',
    about: {
      nl: 'Het gezin mag eerst zelf een familiegroepsplan maken',
      en: 'The family may first make a family group plan itself',
    },
  },
  {
    id: 'JW-4-1-3',
    lawId: 'JW',
    law: 'Jeugdwet',
    article: '4.1.3',
    about: {
      nl: 'Een hulpverleningsplan binnen zes weken, als er geen familiegroepsplan is',
      en: 'A care plan within six weeks, when there is no family group plan',
    },
  },
  {
    id: 'WGS-1',
    lawId: 'WGS',
    law: 'Wet gemeentelijke schuldhulpverlening',
    article: '1',
    about: {
      nl: 'Wat schuldhulpverlening is, nazorg erbij',
      en: 'What debt support is, aftercare included',
    },
  },
  {
    id: 'WGS-3-1-b',
    lawId: 'WGS',
    law: 'Wet gemeentelijke schuldhulpverlening',
    article: '3 lid 1 onder b',
    about: {
      nl: 'De gemeente zoekt zelf contact bij een signaal van achterstand',
      en: 'The municipality itself makes contact on a signal of arrears',
    },
  },
  {
    id: 'WGS-4',
    lawId: 'WGS',
    law: 'Wet gemeentelijke schuldhulpverlening',
    article: '4',
    about: {
      nl: 'Eerste gesprek binnen vier weken; binnen drie werkdagen bij dreigende schulden',
      en: 'First talk within four weeks; within three working days when debts are threatening',
    },
  },
  {
    id: 'LPW-2',
    lawId: 'LPW',
    law: 'Leerplichtwet 1969',
    article: '2',
    about: {
      nl: 'De plicht om een kind in te schrijven en naar school te laten gaan',
      en: 'The duty to enrol a child and see that it goes to school',
    },
  },
  {
    id: 'LPW-4a',
    lawId: 'LPW',
    law: 'Leerplichtwet 1969',
    article: '4a',
    about: {
      nl: 'Naar school tot 18 jaar of tot een startkwalificatie',
      en: 'School until 18 or until a basic qualification',
    },
  },
  {
    id: 'LPW-5-a',
    lawId: 'LPW',
    law: 'Leerplichtwet 1969',
    article: '5 onder a',
    about: {
      nl: 'Vrijstelling als een kind lichamelijk of psychisch niet naar school kan',
      en: 'Exemption when a child cannot go to school for physical or mental reasons',
    },
  },
  {
    id: 'LPW-11',
    lawId: 'LPW',
    law: 'Leerplichtwet 1969',
    article: '11',
    about: {
      nl: 'Wanneer wegblijven van school mag',
      en: 'When staying away from school is allowed',
    },
  },
  {
    id: 'PO-WPO-40',
    lawId: 'PO',
    law: 'Wet op het primair onderwijs',
    article: '40',
    about: {
      nl: 'De zorgplicht: de school zoekt een passende plek',
      en: 'Duty of care: the school looks for a suitable place',
    },
  },
])
