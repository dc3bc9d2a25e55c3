import { useCallback } from 'react'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Picture } from '../../../../shared/domain/household-vocabulary.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'
import { findEntity } from '../../../../shared/document/entities.ts'

/** The id is the picture and the thing: two people who move one sign write one place. */
const toNudgeId = (picture: Picture, targetId: string): string =>
  `${picture}-${targetId}`.slice(0, 64)

/** Whether something stands elsewhere than it would by itself. */
export function useIsNudged(picture: Picture, targetId: string): boolean {
  const nudge = useFields(planShape.nudges, toNudgeId(picture, targetId), ['dx', 'dy'])
  return nudge !== null && (nudge.dx !== 0 || nudge.dy !== 0)
}

/** Moves by hand, kept in the plan so that everyone sees the picture alike; in a genogram only sideways. */
export function useNudges(picture: Picture): Readonly<{
  move: (targetId: string, dx: number, dy: number) => void
  back: (targetId: string) => void
}> {
  const root = planShape.nudges
  const edits = useEdits(root)
  const live = useDocumentOf(root)
  const move = useCallback(
    (targetId: string, dx: number, dy: number) => {
      const id = toNudgeId(picture, targetId)
      const known = live === null ? null : findEntity(live.doc, root, id)
      const x = limit((known?.dx ?? 0) + dx)
      const y = picture === 'genogram' ? 0 : limit((known?.dy ?? 0) + dy)
      if (known === null) return void edits.add({ id, picture, targetId, dx: x, dy: y })
      edits.together(() => {
        edits.set(id, 'dx', x)
        edits.set(id, 'dy', y)
      })
    },
    [edits, live, picture, root],
  )
  const back = useCallback(
    (targetId: string) => edits.remove(toNudgeId(picture, targetId)),
    [edits, picture],
  )
  return { move, back }
}

const limit = (pixels: number): number => Math.max(-4000, Math.min(4000, Math.round(pixels)))
