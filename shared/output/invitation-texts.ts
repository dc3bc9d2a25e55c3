import type { Bilingual } from '../content/bilingual.ts'

/** The words of the invitation. Sentences stay short: family and professionals get the same letter. */
export const invitationTexts = {
  title: {
    nl: 'Uitnodiging voor een rondetafelgesprek',
    en: 'Invitation to a round-table meeting',
  },
  titleFor: { nl: 'Uitnodiging voor {{name}}', en: 'Invitation for {{name}}' },
  to: { nl: 'Aan', en: 'To' },
  when: { nl: 'Wanneer', en: 'When' },
  howLong: { nl: 'Hoe lang', en: 'How long' },
  minutes: { nl: '{{minutes}} minuten', en: '{{minutes}} minutes' },
  where: { nl: 'Waar', en: 'Where' },
  language: { nl: 'Taal', en: 'Language' },
  interpreter: { nl: 'Tolk', en: 'Interpreter' },
  practical: { nl: 'Praktisch', en: 'Practical' },
  purpose: { nl: 'Waarom dit gesprek', en: 'Why this meeting' },
  you: { nl: 'Waarom jij erbij bent', en: 'Why you are needed' },
  who: { nl: 'Wie er komen', en: 'Who will be there' },
  family: { nl: 'Het gezin', en: 'The family' },
  agenda: { nl: 'Zo ziet het gesprek eruit', en: 'What the meeting looks like' },
  item: { nl: '{{title}} ({{minutes}} minuten)', en: '{{title}} ({{minutes}} minutes)' },
  prepare: { nl: 'Wat je vooraf kunt doen', en: 'What you can do beforehand' },
  prepareFamily: {
    nl: 'Bedenk wat je zelf wilt bespreken. Een tekening of een paar woorden is ook goed. Je mag iemand meenemen die je vertrouwt.',
    en: 'Think of what you want to discuss. A drawing or a few words is fine too. You may bring someone you trust.',
  },
  prepareTeam: {
    nl: 'Schrijf vooraf in twee zinnen: wat doe ik, wat zie ik (feit), wat wil ik bespreken. Het gezin leest dit voor het gesprek. Kun je er niet bij zijn? Dan komt het zo toch op tafel.',
    en: 'Write two sentences beforehand: what I do, what I see (fact), what I want to discuss. The family reads this before the meeting. You cannot be there? Then it still comes to the table.',
  },
  frame: { nl: 'Vrijwillig of niet', en: 'Voluntary or not' },
  mayRefuse: {
    nl: 'Dit is vrijwillig: je mag nee zeggen.',
    en: 'This is voluntary: you may say no.',
  },
  ifNo: {
    nl: 'Dit kan er gebeuren als je nee zegt: {{text}}',
    en: 'This may happen if you say no: {{text}}',
  },
  imposed: {
    nl: 'Een deel hiervan is opgelegd. Wat moet en wat mag, leggen we aan tafel uit.',
    en: 'Part of this is imposed. At the table we explain what must be done and what is up to you.',
  },
  shared: { nl: 'Wat er gedeeld wordt', en: 'What is shared' },
  sharedText: {
    nl: 'Aan tafel staat op het scherm wat we opschrijven. Iedereen mag zeggen: dit wil ik niet delen.',
    en: 'At the table the screen shows what we write down. Everyone may say: I do not want to share this.',
  },
  ground: {
    nl: 'Voor jouw organisatie geldt: {{ground}}.',
    en: 'For your organisation: {{ground}}.',
  },
  questions: {
    nl: 'Kun je niet, of heb je een vraag? Laat het {{name}} weten.',
    en: 'Can you not come, or do you have a question? Let {{name}} know.',
  },
  contact: { nl: 'Vragen', en: 'Questions' },
} as const satisfies Record<string, Bilingual>
