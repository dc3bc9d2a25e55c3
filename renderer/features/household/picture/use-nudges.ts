import { useCallback } from 'react'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Picture } from '../../../../shared/domain/household-vocabulary.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'
import { findEntity } from '../../../../shared/document/entities.ts'

/** Moves by hand, kept in the plan so that everyone sees the picture alike. */
export function useNudges(picture: Picture): Readonly<{
  move: (targetId: string, dx: number, dy: number) => void
  back: (targetId: string) => void
}> {
  const root = planShape.nudges
  const edits = useEdits(root)
  const live = useDocumentOf(root)
  // The id is the picture and the thing: two people who move one sign write one place.
  const toId = useCallback((targetId: string) => `${picture}-${targetId}`.slice(0, 64), [picture])
  const move = useCallback(
    (targetId: string, dx: number, dy: number) => {
      const id = toId(targetId)
      const known = live === null ? null : findEntity(live.doc, root, id)
      const [x, y] = [limit((known?.dx ?? 0) + dx), limit((known?.dy ?? 0) + dy)]
      if (known === null) return void edits.add({ id, picture, targetId, dx: x, dy: y })
      edits.together(() => {
        edits.set(id, 'dx', x)
        edits.set(id, 'dy', y)
      })
    },
    [edits, live, picture, root, toId],
  )
  const back = useCallback((targetId: string) => edits.remove(toId(targetId)), [edits, toId])
  return { move, back }
}

const limit = (pixels: number): number => Math.max(-4000, Math.min(4000, Math.round(pixels)))
