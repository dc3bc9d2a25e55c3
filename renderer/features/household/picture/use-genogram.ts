import { useMemo } from 'react'
import { toSceneWords } from '../../../../shared/content/genogram-words.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { drawGenogram } from '../../../../shared/domain/genogram/drawing.ts'
import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useDeepDerived } from '../use-deep-derived.ts'
import { type DrawnRows, useDrawnRows } from './use-drawn-rows.ts'

type Shift = Readonly<{ id: string; dx: number }>

/**
 * The genogram of a household as it is drawn now. Starts each time from the order in sight, so that a
 * change moves no more than it must.
 */
export function useGenogram(
  kinship: Kinship,
  moving: Shift | null,
): Readonly<{ scene: GenogramScene; order: DrawnRows; nudgeOf: (id: string) => number }> {
  const { locale } = useFormat()
  const words = useMemo(() => toSceneWords(locale), [locale])
  const stored = useDeepDerived(planShape.nudges, (all) =>
    all.flatMap(({ picture, targetId, dx }) =>
      picture === 'genogram' && targetId !== null ? [[targetId, dx] as const] : [],
    ),
  )
  const order = useDrawnRows(kinship)
  const { rows } = order
  const nudges = useMemo(() => new Map(stored), [stored])
  const scene = useMemo(() => {
    const shifted = new Map(nudges)
    if (moving !== null) shifted.set(moving.id, (nudges.get(moving.id) ?? 0) + moving.dx)
    return drawGenogram(kinship, words, rows, shifted)
  }, [kinship, words, rows, nudges, moving])
  return { scene, order, nudgeOf: (id) => nudges.get(id) ?? 0 }
}
