import type { Bilingual } from '../content/bilingual.ts'

/** The words of the agreement list. */
export const agreementsTexts = {
  title: { nl: 'Onze afspraken', en: 'Our agreements' },
  titleOf: { nl: 'Afspraken van {{party}}', en: 'Agreements of {{party}}' },
  none: {
    nl: 'Er zijn nog geen afspraken vastgelegd.',
    en: 'No agreements have been recorded yet.',
  },
  caption: { nl: 'Alle afspraken', en: 'All agreements' },
  number: { nl: 'Nr', en: 'No.' },
  agreement: { nl: 'Afspraak', en: 'Agreement' },
  parties: { nl: 'Met wie', en: 'With whom' },
  endsOn: { nl: 'Geldt tot', en: 'Until' },
  positions: { nl: 'Standpunten', en: 'Positions' },
  allAgree: { nl: 'Allen: akkoord', en: 'Everyone: agrees' },
  notSaid: { nl: 'Geen standpunt vastgelegd', en: 'No position recorded' },
  perParty: { nl: 'Per persoon en organisatie', en: 'Per person and organisation' },
  ownLine: { nl: 'Afspraak {{number}}. {{text}}', en: 'Agreement {{number}}. {{text}}' },
  until: { nl: 'Geldt tot {{day}}.', en: 'Until {{day}}.' },
  meaning: { nl: 'Wat vastgelegd betekent', en: 'What recorded means' },
  explained: {
    nl: 'Vastgelegd betekent: van iedereen die iets zei, staat het standpunt hier. Dat is iets anders dan dat iedereen het eens is. Niets zeggen is geen ja.',
    en: 'Recorded means: the position of everyone who spoke is here. That is not the same as everyone agreeing. Saying nothing is not a yes.',
  },
  wrong: {
    nl: 'Klopt er iets niet? Zeg het {{name}}. Een verbetering komt naast het oude te staan; het oude blijft bewaard.',
    en: 'Is something wrong? Tell {{name}}. A correction is put beside the old text; the old text is kept.',
  },
} as const satisfies Record<string, Bilingual>
