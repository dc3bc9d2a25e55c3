import { effectLevel } from '../content/reverse-test/effect-scale.ts'
import type { ReverseTestAnswers } from '../content/reverse-test/reverse-test-answers.ts'
import { ruleKindId } from '../content/reverse-test/rule-kinds.ts'
import { needKind } from '../content/reverse-test/vocabulary.ts'
import { effectActors, type EffectTerm, sharedValueIds } from '../domain/reverse-test-vocabulary.ts'
import { statementKind } from '../domain/vocabulary.ts'
import type { TestContent, VoiceContent } from './reverse-test-content.ts'

type Items<Q extends keyof ReverseTestAnswers> = ReverseTestAnswers[Q] extends { items: infer I }
  ? I
  : never
type Row = TestContent['rows'][number]

const rowsOf = ({ rows }: TestContent, questionId: string): readonly Row[] =>
  rows.filter((row) => row.questionId === questionId)

/** The family's literal words at one question. */
export const toQuotes = (voice: VoiceContent | null, questionId: string): Items<'OT-0.2'> =>
  (voice?.testWords ?? [])
    .filter((said) => said.questionId === questionId)
    .map(({ personId, text }) => ({ personId, words: text }))

/** Statements with their kind; what was not said to be a fact is an opinion. */
export const toFacts = (test: TestContent, questionId: string): Items<'OT-0.3'> =>
  rowsOf(test, questionId).map(({ text, kind, personId }) => ({
    text,
    kind: statementKind.safeParse(kind).data ?? 'mening',
    sourceId: personId,
  }))

/** Needs; what was not said to be necessary is wished for. */
export const toNeeds = (test: TestContent, questionId: string): Items<'OT-1.2'> =>
  rowsOf(test, questionId).map(({ text, kind }) => ({
    text,
    need: needKind.safeParse(kind).data ?? 'gewenst',
  }))

/** Lines of a plain list. */
export const toListItems = (test: TestContent, questionId: string): Items<'OT-1.4'> =>
  rowsOf(test, questionId).map(({ text, personId, domainId, saidBySelf }) => ({
    text,
    personId,
    domainId,
    saidBySelf,
  }))

/** Rules in the way, with their kind as far as it is known. */
export const toRules = (test: TestContent, questionId: string): Items<'OT-4.2'> =>
  rowsOf(test, questionId).map(({ text, kind }) => ({
    text,
    kind: ruleKindId.safeParse(kind).data ?? null,
  }))

/** The solutions found. */
export const toOptions = ({ options }: TestContent): Items<'OT-1.5'> =>
  options.map(({ id, title, byWhom, isSmallStep }) => ({ id, text: title, byWhom, isSmallStep }))

/** Values that somebody rated or wrote about, in the order of the list. */
export const toRatedValues = ({ values }: TestContent): Items<'OT-2.2'> =>
  sharedValueIds.flatMap((valueId) =>
    values
      .filter(({ id, rating, text }) => id === valueId && (rating !== null || isSaid(text)))
      .map(({ rating, text }) => ({ valueId, rating, note: text })),
  )

/** The filled cells of one term: options in their order, and per option the actors in theirs. */
export const toEffectCells = (
  { options, effects }: TestContent,
  term: EffectTerm,
): Items<'OT-3.1'> =>
  options.flatMap(({ id: optionId }) =>
    effectActors.flatMap((actor) =>
      effects
        .filter((cell) => cell.optionId === optionId && cell.actor === actor && cell.term === term)
        .filter(({ value, text }) => value !== null || isSaid(text))
        .map(({ value, text }) => ({
          optionId,
          actor,
          level: effectLevel.safeParse(value).data ?? null,
          sentence: text,
        })),
    ),
  )

/** Costs and avoided costs; the option of a cost that is gone is null. */
export const toCosts = ({ costs, options }: TestContent): Items<'OT-3.5'> =>
  costs.map(({ optionId, kind, what, euros, payer, isEstimate, certainty }) => ({
    optionId: options.some(({ id }) => id === optionId) ? optionId : null,
    kind,
    text: what,
    amountEuros: euros,
    payer,
    isEstimate,
    certainty,
  }))

/** Articles, by-laws and policy rules that make it possible. */
export const toLegalReferences = ({ legalRefs }: TestContent): Items<'OT-4.1'> =>
  legalRefs.map(({ referenceId, law, article, consultedOn, text }) => ({
    referenceId,
    law,
    article,
    consultedOn,
    note: text,
  }))

const isSaid = (text: string): boolean => text.trim() !== ''
