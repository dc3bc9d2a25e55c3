import type { Bilingual } from '../content/bilingual.ts'

/** The words of letters that ask someone outside the table for an answer. */
export const letterTexts = {
  to: { nl: 'Aan', en: 'To' },
  about: { nl: 'Over huishouden', en: 'About household' },
  route: { nl: 'Trede', en: 'Rung' },
  askedOn: { nl: 'Gesteld op', en: 'Asked on' },
  dueOn: { nl: 'Antwoord uiterlijk', en: 'Answer by' },
  escalationTitle: { nl: 'Vraag {{id}} voor {{to}}', en: 'Question {{id}} for {{to}}' },
  question: { nl: 'De vraag', en: 'The question' },
  asked: { nl: 'Wat wij vragen', en: 'What we ask' },
  tried: { nl: 'Wat is geprobeerd', en: 'What was tried' },
  familyEffect: {
    nl: 'Wat wachten voor het gezin betekent',
    en: 'What waiting means for the family',
  },
  aboutDecision: {
    nl: 'De vraag gaat over besluit {{number}}: {{title}}.',
    en: 'The question is about decision {{number}}: {{title}}.',
  },
  suspended: {
    nl: 'Het besluit wacht op dit antwoord. Tot dan voert niemand het uit.',
    en: 'The decision waits for this answer. Until then nobody carries it out.',
  },
  acknowledgementTitle: {
    nl: 'Vraag aan {{party}}: erkenning van het mandaat',
    en: 'Question to {{party}}: acknowledging the mandate',
  },
  acknowledgementQuestion: {
    nl: 'Erkent {{party}} dat {{name}} voor dit huishouden kan besluiten wat hieronder staat?',
    en: 'Does {{party}} acknowledge that {{name}} can decide for this household what is written below?',
  },
  mandate: { nl: 'Het mandaat', en: 'The mandate' },
  grantedBy: { nl: 'Gegeven door', en: 'Granted by' },
  basis: { nl: 'Berust op', en: 'Based on' },
  valid: { nl: 'Geldig', en: 'Valid' },
  validValue: { nl: '{{from}} tot en met {{until}}', en: '{{from}} until and including {{until}}' },
  budget: { nl: 'Bedrag', en: 'Amount' },
  euros: { nl: '{{amount}} euro', en: '{{amount}} euros' },
  document: { nl: 'Stuk', en: 'Document' },
  scope: { nl: 'Dit mag de regisseur besluiten', en: 'This the regisseur may decide' },
  excludes: { nl: 'Hier reikt het mandaat niet', en: 'The mandate does not reach here' },
  choices: { nl: 'Een antwoord kan zijn', en: 'An answer can be' },
  backingTitle: { nl: 'Vraag om rugdekking aan {{to}}', en: 'Question for backing to {{to}}' },
  backingDecision: {
    nl: 'Wie besluit en wie uitvoert, moet weten dat er iemand achter staat, ook als het anders loopt dan bedoeld. Geef je rugdekking aan besluit {{number}}: {{title}}?',
    en: 'Who decides and who carries out must know that someone stands behind it, also when it turns out differently. Do you back decision {{number}}: {{title}}?',
  },
  backingMandate: {
    nl: 'Wie besluit en wie uitvoert, moet weten dat er iemand achter staat, ook als het anders loopt dan bedoeld. Geef je rugdekking aan dit mandaat?',
    en: 'Who decides and who carries out must know that someone stands behind it, also when it turns out differently. Do you back this mandate?',
  },
  reason: { nl: 'Waarom het besluit is genomen', en: 'Why the decision was taken' },
  effects: { nl: 'Wat het voor het gezin betekent', en: 'What it means for the family' },
  executor: { nl: 'Wie voert het uit', en: 'Who carries it out' },
  until: { nl: 'Geldt tot en met', en: 'Holds until and including' },
  how: { nl: 'Hoe het antwoord terugkomt', en: 'How the answer comes back' },
  howText: {
    nl: 'Schrijf het antwoord hieronder op en geef het aan {{name}}, of bel. Het komt in het dossier te staan, met naam en dag, en met deze brief als bewijs. De mensen aan tafel lezen het, ook het gezin.',
    en: 'Write the answer below and give it to {{name}}, or call. It goes into the file, with name and day, and with this letter as evidence. The people at the table read it, the family too.',
  },
  howLink: {
    nl: 'Kreeg je ook een link? Die werkt alleen zolang de tafel van {{name}} open is: tijdens een gesprek of op een moment dat je samen afspreekt, op hetzelfde netwerk. Opent de link niet, dan is de tafel dicht. Je hoeft niet te wachten: bel {{name}}, die schrijft je antwoord op terwijl je het zegt.',
    en: 'Did you get a link as well? It works only while the table of {{name}} is open: during a meeting or at a moment that you agree on, on the same network. If the link does not open, the table is closed. There is no need to wait: call {{name}}, who writes your answer down as you say it.',
  },
  answer: { nl: 'Antwoord', en: 'Answer' },
} as const satisfies Record<string, Bilingual>
