import type { Bilingual } from '../content/bilingual.ts'

/** The words of the family's page: sentences of at most 15 words, no abbreviations (domain reference 6.7). */
export const familyPageTexts = {
  title: { nl: 'Onze afspraken', en: 'Our agreements' },
  childTitle: { nl: 'Dit spreken we af', en: 'This is what we agree' },
  from: { nl: '{{names}}, {{day}}', en: '{{names}}, {{day}}' },
  want: { nl: 'Dit willen we', en: 'This is what we want' },
  well: { nl: 'Dit gaat al goed', en: 'This already goes well' },
  first: { nl: 'Nu eerst', en: 'First now' },
  who: { nl: 'Wie doet wat?', en: 'Who does what?' },
  whoColumn: { nl: 'Wie', en: 'Who' },
  whatColumn: { nl: 'Wat', en: 'What' },
  whenColumn: { nl: 'Wanneer', en: 'When' },
  before: { nl: 'vóór {{day}}', en: 'before {{day}}' },
  until: { nl: 'tot en met {{day}}', en: 'until {{day}}' },
  everyone: { nl: 'Iedereen', en: 'Everyone' },
  more: {
    nl: 'Er is meer afgesproken. Dat staat in de afsprakenlijst.',
    en: 'More was agreed. It is in the agreement list.',
  },
  later: { nl: 'Later', en: 'Later' },
  disagree: {
    nl: 'Hier zijn we het niet over eens',
    en: 'We do not agree about this',
  },
  deviating: {
    nl: '“{{text}}” {{who}} ziet dit anders.',
    en: '“{{text}}” {{who}} sees this differently.',
  },
  looksBy: {
    nl: '{{text}} {{who}} kijkt daar nu naar, vóór {{day}}.',
    en: '{{text}} {{who}} looks at that now, before {{day}}.',
  },
  looks: { nl: '{{text}} {{who}} kijkt daar nu naar.', en: '{{text}} {{who}} looks at that now.' },
  hard: { nl: 'Als het even niet gaat', en: 'When it is hard for a while' },
  signals: { nl: 'Dit merken we dan', en: 'What we notice then' },
  doing: { nl: 'Dit doen we', en: 'What we do' },
  call: { nl: 'Bel dan', en: 'Then call' },
  danger: { nl: 'Bij gevaar', en: 'In danger' },
  again: { nl: 'We zien elkaar weer', en: 'We meet again' },
  rights: { nl: 'Jullie rechten', en: 'Your rights' },
  rightsList: {
    nl: 'Je mag het plan inzien en verbeteren. Je mag een klacht indienen. Bij een besluit mag je bezwaar maken. Hulp van een cliëntondersteuner is gratis. Vraag het aan {{name}}.',
    en: 'You may read the plan and correct it. You may complain. You may object to a decision. Help from a client supporter is free. Ask {{name}}.',
  },
  childWant: { nl: 'Dit willen we: {{text}}', en: 'This is what we want: {{text}}' },
  childWell: { nl: 'Dit gaat al goed: {{text}}', en: 'This already goes well: {{text}}' },
  childFirst: { nl: 'Dit doen we eerst: {{text}}', en: 'This comes first: {{text}}' },
  childHard: {
    nl: 'Gaat het niet goed? Zeg het tegen {{name}}. Bij gevaar bel je 112.',
    en: 'Is it not going well? Tell {{name}}. In danger call 112.',
  },
  childAgain: { nl: 'We praten weer op {{day}}.', en: 'We talk again on {{day}}.' },
} as const satisfies Record<string, Bilingual>
