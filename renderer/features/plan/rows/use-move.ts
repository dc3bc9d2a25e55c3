import { useCallback } from 'react'
import type { Root } from '../../../../shared/document/shape.ts'
import { useEdits } from '../../../document/use-edits.ts'

/** Moves an entity before another of the shown list (null: to its end), without touching the others. */
export function useMove(
  root: Root,
  shown: readonly string[],
): (id: string, to: Readonly<{ beforeId: string | null }>) => void {
  const edits = useEdits(root)
  return useCallback(
    (id, { beforeId }) => {
      const others = shown.filter((one) => one !== id)
      const place = beforeId === null ? others.length : others.indexOf(beforeId)
      if (place < 0) return
      edits.move(id, { afterId: others[place - 1] ?? null, beforeId: others[place] ?? null })
    },
    [edits, shown],
  )
}
