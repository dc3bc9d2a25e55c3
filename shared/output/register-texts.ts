import type { Bilingual } from '../content/bilingual.ts'

/** The words of the register on paper. */
export const registerTexts = {
  title: { nl: 'Register van afspraken en besluiten', en: 'Register of agreements and decisions' },
  none: {
    nl: 'Er zijn nog geen afspraken of besluiten vastgelegd.',
    en: 'No agreements or decisions have been recorded yet.',
  },
  agreements: { nl: 'Afspraken', en: 'Agreements' },
  decisions: { nl: 'Besluiten', en: 'Decisions' },
  number: { nl: 'Nr.', en: 'No.' },
  what: { nl: 'Wat', en: 'What' },
  owner: { nl: 'Wie zorgt ervoor', en: 'Who sees to it' },
  term: { nl: 'Looptijd', en: 'Term' },
  state: { nl: 'Stand', en: 'State' },
  kept: { nl: 'Nagekomen', en: 'Kept' },
  positions: { nl: 'Wie zei wat', en: 'Who said what' },
  isKept: { nl: 'Ja', en: 'Yes' },
  notKept: { nl: 'Nee', en: 'No' },
  notKeptWhy: { nl: 'Nee: {{why}}', en: 'No: {{why}}' },
  suspended: { nl: '{{state}}, opgeschort', en: '{{state}}, suspended' },
  from: { nl: 'vanaf {{from}}', en: 'from {{from}}' },
  until: { nl: 'tot en met {{until}}', en: 'up to {{until}}' },
  fromUntil: { nl: '{{from}} tot en met {{until}}', en: '{{from}} up to {{until}}' },
  silent: { nl: 'heeft niets gezegd', en: 'said nothing' },
  proof: { nl: 'Zo kun je dit nagaan', en: 'How to check this' },
  proofText: {
    nl: 'Alles hierin staat in een register waarin niets kan worden veranderd zonder dat het opvalt. Onderaan staan het controlegetal van vandaag en het zegel van deze laptop. Bewaar ze: daarmee kan later worden nagegaan of er niets is weggehaald.',
    en: 'Everything in here stands in a register in which nothing can be changed without showing. The check number of today and the seal of this laptop are at the foot. Keep them: with them can be checked later that nothing was taken away.',
  },
} as const satisfies Record<string, Bilingual>
