import {
  type EffectActor,
  effectActors,
  type EffectTerm,
  effectTerms,
  toEffectId,
} from './reverse-test-vocabulary.ts'

/** One place in the effect matrix. */
export type CellPlace = Readonly<{ optionId: string; actor: EffectActor; term: EffectTerm }>

/** What somebody wrote in a place of the matrix. */
type Entry = Readonly<{
  id: string
  optionId: string | null
  actor: EffectActor
  term: EffectTerm
  value: number | null
  text: string
}>

/** All places of one option, under their own ids: what is made together with the option. */
export const toNewCells = (optionId: string): readonly (CellPlace & Readonly<{ id: string }>)[] =>
  effectTerms.flatMap((term) =>
    effectActors.map((actor) => ({ id: toEffectId(optionId, actor, term), optionId, actor, term })),
  )

/**
 * Everything that stands in one place. The place's own entry comes first; what was added beside it (who
 * sees it differently) follows, and only when somebody filled it in or is about to.
 */
export function entriesAt<T extends Entry>(
  effects: readonly T[],
  { optionId, actor, term }: CellPlace,
): readonly T[] {
  const ownId = toEffectId(optionId, actor, term)
  const here = effects.filter(
    (entry) => entry.optionId === optionId && entry.actor === actor && entry.term === term,
  )
  return [...here.filter(({ id }) => id === ownId), ...here.filter(({ id }) => id !== ownId)]
}

/** True when a number was picked or a sentence written. */
export const isFilledEffect = ({ value, text }: Pick<Entry, 'value' | 'text'>): boolean =>
  value !== null || text.trim() !== ''

/** What has to be added to one sentence so that it says what the others say too; empty when nothing. */
export function toAddedWords(kept: string, others: readonly string[]): string {
  const missing = others
    .map((words) => words.trim())
    .filter((words, index, all) => words !== '' && all.indexOf(words) === index)
    .filter((words) => !kept.includes(words))
  if (missing.length === 0) return ''
  return `${kept.trim() === '' || /\s$/.test(kept) ? '' : ' '}${missing.join(' ')}`
}
