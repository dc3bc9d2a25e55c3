import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toSceneWords } from '../../../../shared/content/genogram-words.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import {
  drawGenogram,
  type GenogramOrderedRows,
  toDrawnRows,
} from '../../../../shared/domain/genogram/drawing.ts'
import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { announce } from '../../../components/announce.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useDeepDerived } from '../use-deep-derived.ts'

type Shift = Readonly<{ id: string; dx: number }>

/**
 * The genogram of a household as it is drawn now. Starts each time from the order in sight, so that a
 * change moves no more than it must; says so when it was rearranged.
 */
export function useGenogram(
  kinship: Kinship,
  moving: Shift | null,
): Readonly<{ scene: GenogramScene; rows: GenogramOrderedRows; nudgeOf: (id: string) => number }> {
  const { t } = useTranslation()
  const { locale } = useFormat()
  const words = useMemo(() => toSceneWords(locale), [locale])
  const stored = useDeepDerived(planShape.nudges, (all) =>
    all.flatMap(({ picture, targetId, dx }) =>
      picture === 'genogram' && targetId !== null ? [[targetId, dx] as const] : [],
    ),
  )
  const rows = useStableRows(kinship)
  const nudges = useMemo(() => new Map(stored), [stored])
  const scene = useMemo(() => {
    const shifted = new Map(nudges)
    if (moving !== null) shifted.set(moving.id, (nudges.get(moving.id) ?? 0) + moving.dx)
    return drawGenogram(kinship, words, rows, shifted)
  }, [kinship, words, rows, nudges, moving])
  const known = useRef(rows)
  useEffect(() => {
    if (isRearranged(known.current, rows)) announce(t('household.picture.rearranged'), 'polite')
    known.current = rows
  }, [rows, t])
  return { scene, rows, nudgeOf: (id) => nudges.get(id) ?? 0 }
}

/** Remembers the order as state of this screen: everyone at the table may have come to it another way. */
function useStableRows(kinship: Kinship): GenogramOrderedRows {
  const [last, setLast] = useState(() => ({ kinship, rows: toDrawnRows(kinship) }))
  if (last.kinship === kinship) return last.rows
  const next = { kinship, rows: toDrawnRows(kinship, last.rows) }
  // Set while rendering, as React advises for what follows from a changed input: no picture in between.
  setLast(next)
  return next.rows
}

/** True when people who were there before stand in another order; newcomers alone are no news. */
function isRearranged(before: GenogramOrderedRows, after: GenogramOrderedRows): boolean {
  const now = new Set(after.flat())
  const was = new Set(before.flat())
  const order = (rows: GenogramOrderedRows, kept: ReadonlySet<string>): string =>
    rows.map((row) => row.filter((id) => kept.has(id)).join(' ')).join('|')
  return order(before, now) !== order(after, was)
}
