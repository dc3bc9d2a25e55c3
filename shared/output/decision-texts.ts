import type { Bilingual } from '../content/bilingual.ts'

/** The words of one decision on paper, for somebody who was not at the table. */
export const decisionTexts = {
  title: { nl: 'Besluit {{number}}: {{title}}', en: 'Decision {{number}}: {{title}}' },
  inPlain: { nl: 'In gewone taal', en: 'In plain words' },
  facts: { nl: 'In het kort', en: 'In short' },
  kind: { nl: 'Soort', en: 'Kind' },
  state: { nl: 'Stand', en: 'State' },
  takenOn: { nl: 'Genomen op', en: 'Taken on' },
  term: { nl: 'Geldt', en: 'In force' },
  from: { nl: 'vanaf {{from}}', en: 'from {{from}}' },
  fromUntil: { nl: '{{from}} tot en met {{until}}', en: '{{from}} up to {{until}}' },
  executor: { nl: 'Wie voert het uit', en: 'Who carries it out' },
  deadline: { nl: 'Uiterlijk', en: 'No later than' },
  reviewOn: { nl: 'We kijken terug op', en: 'We look back on' },
  budget: { nl: 'Geld', en: 'Money' },
  budgetEur: { nl: 'hoogstens {{euros}} euro', en: 'at most {{euros}} euros' },
  formal: { nl: 'Formeel besluit dat erbij hoort', en: 'Formal decision that goes with it' },
  suspended: {
    nl: 'Dit besluit is opgeschort: het wordt niet uitgevoerd zolang het antwoord van een hoger niveau er niet is.',
    en: 'This decision is suspended: it is not carried out as long as a higher level has not answered.',
  },
  why: { nl: 'Waarom', en: 'Why' },
  tried: { nl: 'Wat eerst is geprobeerd', en: 'What was tried first' },
  triedOn: { nl: 'Op {{day}}: {{how}}', en: 'On {{day}}: {{how}}' },
  alternatives: { nl: 'Wat ook is overwogen', en: 'What else was considered' },
  effects: { nl: 'Wat het gezin ervan merkt', en: 'What it means for the family' },
  familyView: { nl: 'Wat het gezin ervan vindt', en: 'What the family thinks of it' },
  family: { nl: 'Het gezin', en: 'The family' },
  told: { nl: 'Het gezin hoorde het op {{day}}.', en: 'The family heard it on {{day}}.' },
  untold: { nl: 'Het gezin heeft dit nog niet gehoord.', en: 'The family has not heard this yet.' },
  right: { nl: 'Met welk recht', en: 'By what right' },
  mandate: {
    nl: 'Mandaat van {{by}}, van {{from}} tot en met {{until}}.',
    en: 'Mandate of {{by}}, from {{from}} up to {{until}}.',
  },
  test: {
    nl: 'Onderbouwd met Omgekeerde Toets {{id}}.',
    en: 'Justified by reverse test {{id}}.',
  },
  noTest: { nl: 'Zonder omgekeerde toets: {{why}}', en: 'Without a reverse test: {{why}}' },
  backed: {
    nl: '{{person}} staat hierachter: {{statement}}',
    en: '{{person}} backs this: {{statement}}',
  },
  positions: { nl: 'Standpunten', en: 'Positions' },
  party: { nl: 'Partij', en: 'Party' },
  says: { nl: 'Standpunt', en: 'Position' },
  view: { nl: 'Afwijkend standpunt', en: 'Deviating view' },
  needs: { nl: 'Wat nodig is', en: 'What is needed' },
  reply: { nl: 'Reactie van de regisseur', en: 'Reply of the regisseur' },
  signed: { nl: 'Gegeven door', en: 'Given by' },
  signedBy: {
    nl: '{{person}}, {{day}}. {{how}}. Getoond: regel {{n}}, {{hash}}',
    en: '{{person}}, {{day}}. {{how}}. Shown: line {{n}}, {{hash}}',
  },
  signedUnshown: { nl: '{{person}}, {{day}}. {{how}}', en: '{{person}}, {{day}}. {{how}}' },
  silent: { nl: 'Nog niets gezegd', en: 'Said nothing yet' },
  happened: { nl: 'Wat er daarna gebeurde', en: 'What happened next' },
  asked: { nl: 'Voorgelegd aan {{who}}: {{question}}', en: 'Put to {{who}}: {{question}}' },
  answered: { nl: 'Antwoord van {{who}}: {{answer}}', en: 'Answer of {{who}}: {{answer}}' },
  rights: { nl: 'Niet eens met dit besluit?', en: 'Do you disagree with this decision?' },
  rightsText: {
    nl: 'Zeg het {{name}}. Een afwijkend standpunt komt naast het besluit te staan en blijft bewaard. Hoort er een formeel besluit bij, dan staat daarin hoe je bezwaar maakt.',
    en: 'Tell {{name}}. A deviating view is put beside the decision and kept. If a formal decision goes with it, that says how to object.',
  },
} as const satisfies Record<string, Bilingual>

/** What happened to a decision. */
export const stepTexts = {
  familyInformed: { nl: 'Het gezin hoorde het besluit.', en: 'The family heard the decision.' },
  started: { nl: 'De uitvoering begon.', en: 'It began to be carried out.' },
  carriedOut: { nl: 'Het is uitgevoerd.', en: 'It was carried out.' },
  notCarriedOut: { nl: 'Het is niet uitgevoerd.', en: 'It was not carried out.' },
  withdrawn: { nl: 'Het is ingetrokken.', en: 'It was withdrawn.' },
  reverted: { nl: 'Het is teruggedraaid.', en: 'It was reverted.' },
  waitingUnsafe: {
    nl: 'Vastgelegd: wachten is zelf onveilig.',
    en: 'Put on record: waiting is itself unsafe.',
  },
} as const satisfies Record<string, Bilingual>
