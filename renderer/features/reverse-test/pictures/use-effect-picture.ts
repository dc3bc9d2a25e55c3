import { useMemo } from 'react'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { entriesAt, isFilledEffect } from '../../../../shared/domain/effect-cells.ts'
import {
  type EffectActor,
  effectActors,
  type EffectTerm,
} from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { type EffectEntry } from '../matrix/use-effect-cell.ts'
import { type FoundOption, useOptions } from '../matrix/use-options.ts'

/** The matrix as it is shown: only who has an effect anywhere, so that a picture holds no empty rows. */
export type EffectPicture = Readonly<{
  options: readonly FoundOption[]
  actors: readonly EffectActor[]
  /** What stands in a place; two when people see it differently, none when nobody filled it in. */
  at: (optionId: string, actor: EffectActor, term: EffectTerm) => readonly EffectEntry[]
}>

/** The whole matrix of the test that is open here. Numbers are shown, never added up. */
export function useEffectPicture(): EffectPicture {
  const options = useOptions()
  const effects = useEntities(reverseTestShape.effects)
  return useMemo(() => {
    const ids = new Set(options.map(({ id }) => id))
    const filled = effects.filter(
      (entry) => isFilledEffect(entry) && entry.optionId !== null && ids.has(entry.optionId),
    )
    const actors = effectActors.filter((actor) => filled.some((entry) => entry.actor === actor))
    return {
      options,
      actors,
      at: (optionId, actor, term) => entriesAt(filled, { optionId, actor, term }),
    }
  }, [options, effects])
}
