import { decisionKindLabels, decisionStatusLabels } from '../content/authority/decision-labels.ts'
import { scopeLabels } from '../content/authority/mandate-labels.ts'
import type { DecisionState } from '../domain/authority/decision-state.ts'
import type { MandateState } from '../domain/authority/mandate-state.ts'
import { toDecisionPositions } from './decision-positions.ts'
import { decisionTexts as texts, stepTexts } from './decision-texts.ts'
import type { OutputBlock, PaperLanguage } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { keyValuesOf, listOf, paragraphs, section } from './section.ts'

type DecisionPaper = Readonly<{
  language: PaperLanguage
  decision: DecisionState
  /** The mandate under it; null where it has none. */
  mandate: MandateState | null
  regisseur: string
}>

type Blocks = readonly OutputBlock[]

/** Title and pieces of one decision, for somebody who was not at the table. */
export function toDecisionPaper({ language, decision, mandate, regisseur }: DecisionPaper) {
  const words = toPaperWords(language)
  const { number, title, textPlain, suspension } = decision
  const blocks: Blocks = [
    ...section(2, words.say(texts.inPlain), paragraphs(textPlain)),
    ...(suspension === null ? [] : [{ kind: 'notice', text: words.say(texts.suspended) } as const]),
    ...section(2, words.say(texts.facts), toFacts(decision, words)),
    ...toReasons(decision, words),
    ...section(2, words.say(texts.right), toRight(decision, mandate, words)),
    ...toDecisionPositions(decision, words),
    ...section(2, words.say(texts.happened), toHistory(decision, words)),
    ...section(2, words.say(texts.rights), [
      { kind: 'paragraph', text: words.say(texts.rightsText, { name: regisseur }) },
    ]),
  ]
  return { title: words.say(texts.title, { number, title }), blocks }
}

function toFacts(decision: DecisionState, words: PaperWords): Blocks {
  const { kind, status, on, startsOn, validUntil, budgetEur } = decision
  const [from, until] = [words.day(startsOn), words.day(validUntil)]
  const term =
    validUntil === null
      ? words.say(texts.from, { from })
      : words.say(texts.fromUntil, { from, until })
  const money = budgetEur === null ? '' : words.say(texts.budgetEur, { euros: budgetEur })
  return keyValuesOf([
    [words.say(texts.kind), words.say(decisionKindLabels[kind])],
    [words.say(texts.state), words.say(decisionStatusLabels[status])],
    [words.say(texts.takenOn), words.day(on)],
    [words.say(texts.term), term],
    [words.say(texts.executor), decision.executor],
    [words.say(texts.deadline), words.day(decision.deadline)],
    [words.say(texts.reviewOn), words.day(decision.reviewOn)],
    [words.say(texts.budget), money],
    [words.say(texts.formal), decision.awbDecisionRef],
  ])
}

function toReasons(decision: DecisionState, words: PaperWords): Blocks {
  const { reason, triedOn, triedHow, alternatives, effectsFamily, familyView } = decision
  const tried =
    triedOn === null || triedHow === ''
      ? triedHow
      : words.say(texts.triedOn, { day: words.day(triedOn), how: triedHow })
  const said: Blocks =
    familyView === '' ? [] : [{ kind: 'quote', who: words.say(texts.family), words: familyView }]
  return [
    ...section(2, words.say(texts.why), paragraphs(reason)),
    ...section(2, words.say(texts.tried), paragraphs(tried)),
    ...section(2, words.say(texts.alternatives), paragraphs(alternatives)),
    ...section(2, words.say(texts.effects), [
      ...paragraphs(effectsFamily),
      ...toTold(decision, words),
    ]),
    ...section(2, words.say(texts.familyView), said),
  ]
}

const toTold = ({ familyInformed }: DecisionState, words: PaperWords): Blocks => [
  {
    kind: 'paragraph',
    text:
      familyInformed === null
        ? words.say(texts.untold)
        : words.say(texts.told, { day: words.day(familyInformed.on) }),
  },
]

function toRight(
  { reverseTestId, whyNoReverseTest, scopeIds, backing }: DecisionState,
  mandate: MandateState | null,
  words: PaperWords,
): Blocks {
  const granted =
    mandate === null
      ? ''
      : words.say(texts.mandate, {
          by: mandate.grantedBy,
          from: words.day(mandate.validFrom),
          until: words.day(mandate.validUntil),
        })
  const test =
    reverseTestId === null
      ? whyNoReverseTest === ''
        ? ''
        : words.say(texts.noTest, { why: whyNoReverseTest })
      : words.say(texts.test, { id: reverseTestId })
  const backed = backing.answers
    .filter(({ isGiven, isOver }) => isGiven && !isOver)
    .map(({ person, statement }) => words.say(texts.backed, { person, statement }))
  return [
    ...paragraphs(granted),
    ...listOf(scopeIds.map((id) => words.say(scopeLabels[id]))),
    ...paragraphs(test),
    ...backed.flatMap(paragraphs),
  ]
}

function toHistory({ steps, escalations }: DecisionState, words: PaperWords): Blocks {
  const happened = [
    ...steps.map(({ n, step, on, words: said }) => ({
      n,
      text: `${words.day(on)}: ${[words.say(stepTexts[step]), said].join(' ').trim()}`,
    })),
    ...escalations.flatMap(({ n, on, question, answer, toPerson, toRole, toOrganisation }) => {
      const who = [toPerson, toRole, toOrganisation].filter((part) => part !== '').join(', ')
      const asked = { n, text: `${words.day(on)}: ${words.say(texts.asked, { who, question })}` }
      if (answer === null) return [asked]
      const told = words.say(texts.answered, { who: answer.person, answer: answer.answer })
      return [asked, { n: answer.n, text: `${words.day(answer.on)}: ${told}` }]
    }),
  ]
  return listOf(happened.toSorted((a, b) => a.n - b.n).map(({ text }) => text))
}
