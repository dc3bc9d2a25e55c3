/**
 * Triage: is this for the desk, the consulent or the coach, or for someone else. Ten questions and six
 * outcomes. Source: domain reference 5.4 (S000, S004).
 */
import type { TriageOutcome } from '../domain/case-life.ts'
import type { Bilingual } from './bilingual.ts'
import type { Labels } from './vocabulary-labels.ts'

/** What kind of answer a question takes: yes, no or not known; a number; or one of three steps. */
export type TriageAnswerKind = 'yesNo' | 'count' | 'scale'

/** One question of triage. */
export type TriageQuestion = Readonly<{
  id: string
  text: Bilingual
  kind: TriageAnswerKind
  /** The three steps of a scale, lowest first. */
  steps?: readonly [Bilingual, Bilingual, Bilingual]
}>

/** The ten questions in the order in which they are asked. */
export const triageQuestions: readonly TriageQuestion[] = [
  {
    id: 'TR1',
    kind: 'yesNo',
    text: {
      nl: 'Is iedereen nu veilig? Is er genoeg eten, zorg en onderdak?',
      en: 'Is everyone safe now? Is there enough food, care and shelter?',
    },
  },
  {
    id: 'TR2',
    kind: 'count',
    text: {
      nl: 'Op hoeveel leefgebieden speelt er iets dat nu aandacht vraagt?',
      en: 'In how many life domains is there something that needs attention now?',
    },
  },
  {
    id: 'TR3',
    kind: 'count',
    text: {
      nl: 'Hoeveel instanties zijn er betrokken?',
      en: 'How many organisations are involved?',
    },
  },
  {
    id: 'TR4',
    kind: 'yesNo',
    text: {
      nl: 'Hangen de problemen samen: lost het ene niet op zonder het andere?',
      en: 'Are the problems entangled: can one not be solved without the other?',
    },
  },
  {
    id: 'TR5',
    kind: 'yesNo',
    text: {
      nl: 'Is eerdere hulp vastgelopen of zonder resultaat gebleven?',
      en: 'Did earlier help get stuck or stay without result?',
    },
  },
  {
    id: 'TR6',
    kind: 'yesNo',
    text: {
      nl: 'Werken instanties of regels elkaar tegen?',
      en: 'Do organisations or rules work against each other?',
    },
  },
  {
    id: 'TR7',
    kind: 'scale',
    text: {
      nl: 'Is er een netwerk dat kan helpen?',
      en: 'Is there a network that can help?',
    },
    steps: [
      { nl: 'Nee of nauwelijks', en: 'No or hardly' },
      { nl: 'Een beetje', en: 'A little' },
      { nl: 'Ja', en: 'Yes' },
    ],
  },
  {
    id: 'TR8',
    kind: 'scale',
    text: {
      nl: 'Ziet het gezin zelf een probleem en wil het hulp?',
      en: 'Does the family see a problem itself, and does it want help?',
    },
    steps: [
      { nl: 'Nee', en: 'No' },
      { nl: 'Voor een deel', en: 'In part' },
      { nl: 'Ja', en: 'Yes' },
    ],
  },
  {
    id: 'TR9',
    kind: 'yesNo',
    text: {
      nl: 'Komt er binnen een jaar een transitiemoment aan?',
      en: 'Is a transition moment coming within a year?',
    },
  },
  {
    id: 'TR10',
    kind: 'yesNo',
    text: {
      nl: 'Wil het gezin één vast aanspreekpunt en een gesprek aan tafel?',
      en: 'Does the family want one fixed contact and a conversation at the table?',
    },
  },
]

/** How an outcome is said. */
export const triageOutcomeLabels: Labels<TriageOutcome> = {
  voorliggendVeld: {
    nl: 'Terug naar of door naar het voorliggende veld',
    en: 'Back to, or on to, help that is open to everyone',
  },
  consulent: { nl: 'Enkelvoudig: consulent', en: 'One question: consulent' },
  coach: { nl: 'Meervoudig: coach en rondetafel', en: 'More than one: coach and round table' },
  waakvlam: { nl: 'Nu niet actief, wel waakvlam', en: 'Not active now, with a pilot light' },
  veiligheid: { nl: 'Eerst veiligheid', en: 'Safety first' },
  nietVoorOns: {
    nl: 'Hoort bij een andere organisatie (warme overdracht)',
    en: 'Belongs with another organisation (warm hand-over)',
  },
}

/** How yes, no and not known are said. */
export const triageYesNoLabels: Labels<'ja' | 'nee' | 'onbekend'> = {
  ja: { nl: 'Ja', en: 'Yes' },
  nee: { nl: 'Nee', en: 'No' },
  onbekend: { nl: 'Weten we niet', en: 'Not known' },
}
