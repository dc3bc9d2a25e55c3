import { inLanguage } from '../content/bilingual.ts'
import { effectActorLabels, effectTermLabels } from '../content/reverse-test/effect-scale.ts'
import type { EffectActor } from '../domain/reverse-test-vocabulary.ts'
import type { TestContent } from './reverse-test-content.ts'

/** What a decision on the chosen option of a reverse test begins with. */
export type DecisionStart = Readonly<{
  title: string
  reason: string
  /** The options that were not chosen, one a line. */
  alternatives: string
  /** What was written about the effects on the family, one sentence a line. */
  effectsFamily: string
  reverseTestId: string
}>

/** As long as these fields of a decision can be. */
const longestTitle = 300
const longestText = 5000

const familyActors: readonly EffectActor[] = ['inwoner', 'huishouden', 'kinderen']

/**
 * The chosen option in the words of the test; null when none was chosen. What is longer than a decision
 * can hold ends in an ellipsis; the test keeps the whole of it.
 */
export function toDecisionStart(
  { outcome: [outcome], options, effects }: TestContent,
  testId: string,
  locale: string,
): DecisionStart | null {
  const chosen = options.find(({ id }) => id === outcome?.optionId)
  if (outcome?.kind !== 'optie' || chosen === undefined) return null
  const others = options.filter(({ id, title }) => id !== chosen.id && title.trim() !== '')
  const told = effects
    .filter(({ optionId, text }) => optionId === chosen.id && text.trim() !== '')
    .filter(({ actor }) => familyActors.includes(actor))
    .map(({ actor, term, text }) => {
      const when = inLanguage(effectTermLabels[term], locale)
      return `${inLanguage(effectActorLabels[actor], locale)}. ${when}: ${text.trim()}`
    })
  return {
    title: cut(chosen.title.trim(), longestTitle),
    reason: cut(outcome.motive.trim(), longestText),
    alternatives: cut(others.map(({ title }) => title.trim()).join('\n'), longestText),
    effectsFamily: cut(told.join('\n'), longestText),
    reverseTestId: testId,
  }
}

/** Never inside a character of two code units. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
