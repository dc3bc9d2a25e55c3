import { useMemo } from 'react'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { findText } from '../../../../shared/document/entities.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { type CellPlace, entriesAt, toAddedWords } from '../../../../shared/domain/effect-cells.ts'
import { toEffectId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'

/** What somebody wrote in a cell. */
export type EffectEntry = Entity<typeof reverseTestShape.effects>

const root = reverseTestShape.effects

/** Everything in one cell, the cell's own entry first. Renders only when something in this cell changes. */
export function useEffectEntries({ optionId, actor, term }: CellPlace): readonly EffectEntry[] {
  return useDerived(root, (effects) => entriesAt(effects, { optionId, actor, term }))
}

/** What can be done in one cell. */
export function useEffectEdits({ optionId, actor, term }: CellPlace) {
  const edits = useEdits(root)
  const live = useDocumentOf(root)
  return useMemo(() => {
    const place = { optionId, actor, term }
    const ownId = toEffectId(optionId, actor, term)
    return {
      /** Picks a level; null takes it away. */
      setLevel: (id: string, value: number | null) => edits.set(id, 'value', value),
      /** The cell's own entry, made when it is not there (a solution from before it had cells). */
      begin: () => edits.add({ ...place, id: ownId }),
      /** A second entry beside the first, for who sees it differently; answers its id. */
      addOther: () => edits.add(place),
      remove: (id: string) => edits.remove(id),
      /** Makes one entry of all: the level of the chosen one, the words of all, nothing lost. */
      merge: (entries: readonly EffectEntry[], value: number | null) => {
        const [kept, ...others] = entries
        const words = kept === undefined ? null : live && findText(live.doc, root, kept.id, 'text')
        if (kept === undefined || words === null) return
        edits.together(() => {
          edits.set(kept.id, 'value', value)
          const added = toAddedWords(
            words.toJSON(),
            others.map(({ text }) => text),
          )
          words.insert(words.length, added)
          for (const { id } of others) edits.remove(id)
        })
      },
    }
  }, [edits, live, optionId, actor, term])
}
