/**
 * How the life of a case is said: why it closed (domain reference 5.2) and what a notifier hears. Partners
 * miss word back; they need no details, only what follows (S002), so each answer gives nothing away about
 * the household.
 */
import type { CaseCloseReason, NotifierAnswer } from '../domain/case-life.ts'
import type { Bilingual } from './bilingual.ts'
import type { Labels } from './vocabulary-labels.ts'

export const caseCloseReasonLabels: Labels<CaseCloseReason> = {
  eigenKracht: { nl: 'Het gezin redt het zelf', en: 'The family manages by itself' },
  regieBijInwoner: { nl: 'De regie ligt bij de inwoner', en: 'The resident leads' },
  regieBijHulpverlener: { nl: 'De regie ligt bij een hulpverlener', en: 'A care provider leads' },
  reguliereZorg: { nl: 'Gewone hulp neemt het over', en: 'Regular help takes over' },
  enkelvoudigNaarConsulent: {
    nl: 'Eén vraag: naar de consulent',
    en: 'One question: to the consulent',
  },
  voorliggendVeld: {
    nl: 'Naar het voorliggende veld',
    en: 'To help that is open to everyone',
  },
  gedwongenKader: { nl: 'Verder in een gedwongen kader', en: 'Goes on in a compulsory frame' },
  verhuisd: { nl: 'Verhuisd', en: 'Moved away' },
  overleden: { nl: 'Overleden', en: 'Died' },
  gezinWilNiet: { nl: 'Het gezin wil dit niet', en: 'The family does not want this' },
  geenContact: { nl: 'Er kwam geen contact', en: 'No contact was made' },
  anders: { nl: 'Anders', en: 'Other' },
}

/** What the choice is called on the screen of the regisseur. */
export const notifierAnswerLabels: Labels<NotifierAnswer> = {
  opgepakt: { nl: 'Wij pakken het op', en: 'We take it up' },
  elders: { nl: 'Het ligt bij een ander', en: 'Someone else has it' },
  geenVervolg: { nl: 'Nu geen vervolg', en: 'No follow-up now' },
}

/** The literal text for the notifier: no name, no household, no kind of help. */
export const notifierAnswerTexts: Readonly<Record<NotifierAnswer, Bilingual>> = {
  opgepakt: {
    nl: 'Bedankt voor je melding. Wij zijn ermee aan de slag. Meer kunnen we niet vertellen, want dat is privé. Maak je je opnieuw zorgen? Laat het ons dan weten.',
    en: 'Thank you for your report. We are working on it. We cannot tell more, because that is private. Are you worried again? Then let us know.',
  },
  elders: {
    nl: 'Bedankt voor je melding. Een andere organisatie gaat hierover en weet ervan. Meer kunnen we niet vertellen, want dat is privé. Maak je je opnieuw zorgen? Laat het ons dan weten.',
    en: 'Thank you for your report. Another organisation deals with this and knows. We cannot tell more, because that is private. Are you worried again? Then let us know.',
  },
  geenVervolg: {
    nl: 'Bedankt voor je melding. Wij hebben ernaar gekeken en doen er nu niets mee. Waarom kunnen we niet vertellen, want dat is privé. Maak je je opnieuw zorgen? Laat het ons dan weten.',
    en: 'Thank you for your report. We looked at it and take no steps now. We cannot tell why, because that is private. Are you worried again? Then let us know.',
  },
}
