import { useMemo } from 'react'
import { toSceneWords } from '../../../../shared/content/genogram-words.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { drawGenogram } from '../../../../shared/domain/genogram/drawing.ts'
import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useDeepDerived } from '../use-deep-derived.ts'
import { type DrawnRows, useDrawnRows } from './use-drawn-rows.ts'
import type { Moving } from './use-hand.ts'

/**
 * The genogram of a household as it is drawn now. Starts each time from the order in sight, so that a
 * change moves no more than it must.
 */
export function useGenogram(
  kinship: Kinship,
  moving: Moving | null,
): Readonly<{ scene: GenogramScene; order: DrawnRows }> {
  const { locale } = useFormat()
  const words = useMemo(() => toSceneWords(locale), [locale])
  const stored = useDeepDerived(planShape.nudges, (all) =>
    all.flatMap(({ picture, targetId, dx }) =>
      picture === 'genogram' && targetId !== null ? [[targetId, dx] as const] : [],
    ),
  )
  const order = useDrawnRows(kinship)
  const { rows } = order
  const scene = useMemo(() => {
    const nudges = new Map(stored)
    if (moving !== null) nudges.set(moving.id, (nudges.get(moving.id) ?? 0) + moving.dx)
    return drawGenogram(kinship, words, rows, nudges)
  }, [kinship, words, rows, stored, moving])
  return { scene, order }
}
