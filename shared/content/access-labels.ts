/** What people did with a case file, in words that the family reads. Source: domain reference 8.5 (NEN 7513). */
import type { AccessAction, AccessObject } from '../access/access-log.ts'
import type { AccessPurpose } from '../access/access-purpose.ts'
import { documentKindLabels, type Labels } from './vocabulary-labels.ts'

export const accessObjectLabels: Labels<AccessObject> = {
  ...documentKindLabels,
  case: { nl: 'het dossier', en: 'the case file' },
  records: { nl: 'de vastgelegde feiten', en: 'the recorded facts' },
  agreements: { nl: 'de afspraken', en: 'the agreements' },
  parties: { nl: 'de lijst van organisaties', en: 'the list of organisations' },
  versions: { nl: 'een eerdere versie van het plan', en: 'an earlier version of the plan' },
  writers: { nl: 'wie wat schreef in het plan', en: 'who wrote what in the plan' },
  paper: { nl: 'een stuk om af te drukken', en: 'a paper to be printed' },
  decision: { nl: 'een besluit', en: 'a decision' },
  mandate: { nl: 'het mandaat', en: 'the mandate' },
  escalation: { nl: 'een vraag aan een hoger niveau', en: 'a question to a higher level' },
  agreement: { nl: 'een afspraak', en: 'an agreement' },
  search: { nl: 'het dossier', en: 'the case file' },
  table: { nl: 'de tafel', en: 'the table' },
  accessLog: { nl: 'deze lijst', en: 'this list' },
  chain: { nl: 'het hele register', en: 'the whole register' },
  caseChain: { nl: 'het register van dit dossier', en: 'the register of this case file' },
  question: { nl: 'een vraag, met een link', en: 'a question, with a link' },
  other: { nl: 'iets anders uit het dossier', en: 'something else of the case file' },
}

/** For what somebody came, after 'Waarom:' (PurposeOfUse). */
export const accessPurposeLabels: Labels<AccessPurpose> = {
  regie: { nl: 'om de regie te voeren over het plan', en: 'to lead the work on the plan' },
  gesprek: {
    nl: 'om het gesprek te leiden of vast te leggen',
    en: 'to lead the meeting or write it down',
  },
  hulp: { nl: 'om de hulp samen af te stemmen', en: 'to bring the help into line together' },
  eigenDossier: {
    nl: 'het dossier gaat over het eigen gezin',
    en: 'the case file is about their own family',
  },
  steun: { nl: 'om iemand van het gezin bij te staan', en: 'to support somebody of the family' },
  meelezen: { nl: 'om mee te lezen, onder geheimhouding', en: 'to read along, in confidence' },
  tonen: {
    nl: 'om het gesprek op het grote scherm te tonen',
    en: 'to show the meeting on the big screen',
  },
  leren: { nl: 'om te leren van hoe het ging', en: 'to learn from how it went' },
  antwoord: { nl: 'om een vraag te beantwoorden', en: 'to answer a question' },
}

/** One word per action, for lists and filters. */
export const accessActionLabels: Labels<AccessAction> = {
  aanmelden: { nl: 'Kwam erbij', en: 'Joined' },
  afmelden: { nl: 'Ging weg', en: 'Left' },
  dossierAanmaken: { nl: 'Begon het dossier', en: 'Began the case file' },
  openen: { nl: 'Gekeken', en: 'Looked' },
  schrijven: { nl: 'Geschreven', en: 'Wrote' },
  zoeken: { nl: 'Gezocht', en: 'Searched' },
  vastleggen: { nl: 'Vastgelegd', en: 'Recorded' },
  afdrukken: { nl: 'Stuk gemaakt', en: 'Made a paper' },
  exporteren: { nl: 'Meegenomen', en: 'Took out' },
  importeren: { nl: 'Ingelezen', en: 'Brought in' },
  delen: { nl: 'Toegang gegeven', en: 'Gave access' },
  intrekken: { nl: 'Toegang gestopt', en: 'Ended access' },
  logInzien: { nl: 'In deze lijst gekeken', en: 'Looked in this list' },
}

/** The same as a sentence, with `{{who}}` and `{{what}}`. */
export const accessSentences: Labels<AccessAction> = {
  aanmelden: { nl: '{{who}} kwam aan tafel.', en: '{{who}} came to the table.' },
  afmelden: { nl: '{{who}} ging weg van tafel.', en: '{{who}} left the table.' },
  dossierAanmaken: { nl: '{{who}} begon het dossier.', en: '{{who}} began the case file.' },
  openen: { nl: '{{who}} bekeek {{what}}.', en: '{{who}} looked at {{what}}.' },
  schrijven: { nl: '{{who}} schreef in {{what}}.', en: '{{who}} wrote in {{what}}.' },
  zoeken: { nl: '{{who}} zocht in {{what}}.', en: '{{who}} searched {{what}}.' },
  vastleggen: {
    nl: '{{who}} legde iets vast: {{what}}.',
    en: '{{who}} put something on record: {{what}}.',
  },
  afdrukken: { nl: '{{who}} maakte {{what}}.', en: '{{who}} made {{what}}.' },
  exporteren: {
    nl: '{{who}} nam {{what}} mee in een bestand.',
    en: '{{who}} took {{what}} in a file.',
  },
  importeren: {
    nl: '{{who}} las {{what}} in uit een bestand.',
    en: '{{who}} brought in {{what}}.',
  },
  delen: {
    nl: '{{who}} gaf iemand toegang tot {{what}}.',
    en: '{{who}} gave somebody access to {{what}}.',
  },
  intrekken: {
    nl: '{{who}} stopte iemands toegang tot {{what}}.',
    en: '{{who}} ended somebody’s access to {{what}}.',
  },
  logInzien: { nl: '{{who}} keek in {{what}}.', en: '{{who}} looked in {{what}}.' },
}

/** An attempt that was refused. */
export const accessRefusedSentence = {
  nl: '{{who}} wilde bij {{what}}. Dat mocht niet en is niet gelukt.',
  en: '{{who}} wanted to get at {{what}}. That was not allowed and did not work.',
} as const
