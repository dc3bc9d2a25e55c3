import {
  acknowledgementLabels,
  exclusionLabels,
  granterRoleLabels,
  mandateBasisLabels,
  scopeLabels,
} from '../content/authority/mandate-labels.ts'
import { type Rung, sideRouteEntries } from '../content/authority/escalation-ladder.ts'
import { acknowledgementAnswers } from '../domain/authority/authority-vocabulary.ts'
import type { DecisionState } from '../domain/authority/decision-state.ts'
import type { EscalationState } from '../domain/authority/escalation-state.ts'
import type { MandateState } from '../domain/authority/mandate-state.ts'
import { letterTexts as texts } from './letter-texts.ts'
import type { OutputBlock, PaperLanguage } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { keyValuesOf, listOf, paragraphs, section } from './section.ts'

type Blocks = readonly OutputBlock[]
/** What every letter has; the household is named by its number only. */
type LetterHead = Readonly<{ language: PaperLanguage; caseRef: string; regisseur: string }>
/** Its household is named by number alone: a letter leaves the table. */
type Letter = Readonly<{ title: string; subtitle: string; blocks: Blocks }>

/** One question to a higher level or on a side route, with what was tried and what waiting means. */
export function toEscalationLetter(
  head: LetterHead,
  escalation: EscalationState,
  { rung, decision }: Readonly<{ rung: Rung | null; decision: DecisionState | null }>,
): Letter {
  const words = toPaperWords(head.language)
  const { toPerson, toRole, toOrganisation, id } = escalation
  const to = [toPerson, toRole, toOrganisation].filter((word) => word !== '')
  return {
    title: words.say(texts.escalationTitle, { id, to: to[0] ?? '' }),
    subtitle: head.caseRef,
    blocks: [
      ...keyValuesOf([
        [words.say(texts.to), to.join(', ')],
        [words.say(texts.about), head.caseRef],
        [words.say(texts.route), toRoute(escalation, rung, words)],
        [words.say(texts.askedOn), words.day(escalation.on)],
        [words.say(texts.dueOn), words.day(escalation.dueOn)],
      ]),
      ...section(2, words.say(texts.question), [
        ...paragraphs(escalation.question),
        ...aboutDecision(decision, words),
      ]),
      ...section(2, words.say(texts.asked), paragraphs(escalation.asked)),
      ...section(2, words.say(texts.tried), paragraphs(escalation.tried)),
      ...section(2, words.say(texts.familyEffect), paragraphs(escalation.familyEffect)),
      ...toAnswerPart(head, words, { who: to[0] ?? '', role: toRole }),
    ],
  }
}

/** Asks one partner organisation whether it acknowledges a mandate, with all that the mandate says. */
export function toAcknowledgementLetter(
  head: LetterHead,
  mandate: MandateState,
  party: string,
): Letter {
  const words = toPaperWords(head.language)
  return {
    title: words.say(texts.acknowledgementTitle, { party }),
    subtitle: head.caseRef,
    blocks: [
      ...toHead(head, words, party),
      ...section(
        2,
        words.say(texts.question),
        paragraphs(words.say(texts.acknowledgementQuestion, { party, name: head.regisseur })),
      ),
      ...toMandatePart(mandate, words),
      ...section(
        2,
        words.say(texts.choices),
        listOf(acknowledgementAnswers.map((answer) => words.say(acknowledgementLabels[answer]))),
      ),
      ...toAnswerPart(head, words, { who: party, role: '' }),
    ],
  }
}

/** What someone is asked to stand behind. */
export type BackedThing = Readonly<{ mandate: MandateState } | { decision: DecisionState }>

/** Asks one person to stand behind a mandate or a decision (rugdekking). */
export function toBackingLetter(
  head: LetterHead,
  about: BackedThing,
  to: Readonly<{ person: string; role: string }>,
): Letter {
  const words = toPaperWords(head.language)
  const decision = 'decision' in about ? about.decision : null
  const question =
    decision === null
      ? words.say(texts.backingMandate)
      : words.say(texts.backingDecision, { number: decision.number, title: decision.title })
  return {
    title: words.say(texts.backingTitle, { to: to.person }),
    subtitle: head.caseRef,
    blocks: [
      ...toHead(head, words, [to.person, to.role].filter((word) => word !== '').join(', ')),
      ...section(2, words.say(texts.question), paragraphs(question)),
      ...('decision' in about
        ? toDecisionPart(about.decision, words)
        : toMandatePart(about.mandate, words)),
      ...toAnswerPart(head, words, { who: to.person, role: to.role }),
    ],
  }
}

const toHead = ({ caseRef }: LetterHead, words: PaperWords, to: string): Blocks =>
  keyValuesOf([
    [words.say(texts.to), to],
    [words.say(texts.about), caseRef],
  ])

/** The rung under the name it has in this municipality, or the side route. */
function toRoute({ sideRoute }: EscalationState, rung: Rung | null, words: PaperWords): string {
  const name = rung ?? sideRouteEntries.find(({ id }) => id === sideRoute)
  return name === undefined ? '' : words.say(name)
}

const aboutDecision = (decision: DecisionState | null, words: PaperWords): Blocks =>
  decision === null
    ? []
    : [
        ...paragraphs(
          words.say(texts.aboutDecision, { number: decision.number, title: decision.title }),
        ),
        ...(decision.suspension === null ? [] : paragraphs(words.say(texts.suspended))),
      ]

const toDecisionPart = (decision: DecisionState, words: PaperWords): Blocks => [
  ...section(2, words.say(texts.reason), paragraphs(decision.reason)),
  ...section(2, words.say(texts.effects), paragraphs(decision.effectsFamily)),
  ...keyValuesOf([
    [words.say(texts.executor), decision.executor],
    [words.say(texts.until), words.day(decision.validUntil)],
  ]),
]

function toMandatePart(mandate: MandateState, words: PaperWords): Blocks {
  const { validFrom, validUntil, budgetLimitEur } = mandate
  const valid = { from: words.day(validFrom), until: words.day(validUntil) }
  const granter = `${mandate.grantedBy} (${words.say(granterRoleLabels[mandate.grantedByRole])})`
  return [
    ...section(
      2,
      words.say(texts.mandate),
      keyValuesOf([
        [words.say(texts.grantedBy), granter],
        [words.say(texts.basis), words.say(mandateBasisLabels[mandate.basis])],
        [words.say(texts.valid), words.say(texts.validValue, valid)],
        [
          words.say(texts.budget),
          budgetLimitEur === null ? '' : words.say(texts.euros, { amount: budgetLimitEur }),
        ],
        [words.say(texts.document), mandate.documentRef],
      ]),
    ),
    ...section(
      2,
      words.say(texts.scope),
      listOf(mandate.scope.map((id) => words.say(scopeLabels[id]))),
    ),
    ...section(
      2,
      words.say(texts.excludes),
      listOf(mandate.excludes.map((id) => words.say(exclusionLabels[id]))),
    ),
  ]
}

/** Room for what a manager answers on one sheet; more goes on the back or by phone. */
const answerLines = 6

/** How to answer on paper, with lines to write and to sign on. */
const toAnswerPart = (
  { regisseur }: LetterHead,
  words: PaperWords,
  { who, role }: Readonly<{ who: string; role: string }>,
): Blocks => [
  ...section(2, words.say(texts.how), [
    ...paragraphs(words.say(texts.howText, { name: regisseur })),
    ...paragraphs(words.say(texts.howLink, { name: regisseur })),
  ]),
  ...section(2, words.say(texts.answer), [
    {
      kind: 'signature',
      who: who === '' ? words.say(texts.answer) : who,
      role,
      writingLines: answerLines,
    },
  ]),
]
