import type { EffectActor } from '../../domain/reverse-test-vocabulary.ts'
import type { EffectLevel } from '../reverse-test/effect-scale.ts'
import type { ReverseTestAnswers } from '../reverse-test/reverse-test-answers.ts'

/** A finished reverse test of a practice case, with the decision that refers to it. */
export type PracticeReverseTest = Readonly<{
  id: string
  /** The issue in a few words. */
  title: string
  /** Days of the story, 'YYYY-MM-DD'. */
  startedOn: string
  saidOn: string
  justifiedOn: string
  /** Id of the decision in the same case, and its day. */
  decision: string
  decidedOn: string
  /** "Then what" per option: on short and on long term. */
  thenLines: Readonly<Record<string, Readonly<{ short: string; long: string }>>>
  answers: ReverseTestAnswers
}>

type Effect = readonly [EffectActor, EffectLevel, string]

/** The cells of an effect matrix, written as one row of effects per option. */
export const toEffects = (
  perOption: Readonly<Record<string, readonly Effect[]>>,
): ReverseTestAnswers['OT-3.1'] => ({
  items: Object.entries(perOption).flatMap(([optionId, effects]) =>
    effects.map(([actor, level, sentence]) => ({ optionId, actor, level, sentence })),
  ),
})

/** A line of a list that says no more than its text. */
export const plainLine = (text: string) => ({
  text,
  personId: null,
  domainId: null,
  saidBySelf: false,
})
