import { useState } from 'react'
import {
  type GenogramOrderedRows,
  toDrawnRows,
  toKeptRows,
} from '../../../../shared/domain/genogram/drawing.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'

/** The order in the picture, and what happened to it that was not asked for. */
export type DrawnRows = Readonly<{
  rows: GenogramOrderedRows
  /** 'rearranged': people stand otherwise than before; 'kept': they were put back, and stay so. */
  news: 'rearranged' | 'kept' | null
  /** Puts the order from before the rearranging back; from then on only newcomers are put in. */
  putBack: () => void
  /** Lets the picture find its own order again. */
  rearrange: () => void
  dismiss: () => void
}>

type State = Readonly<{
  kinship: Kinship
  rows: GenogramOrderedRows
  /** The order from before the last rearranging. */
  former: GenogramOrderedRows
  news: DrawnRows['news']
  isKept: boolean
}>

/**
 * Remembers the order as state of this screen: everyone at the table may have come to it another way, and
 * who puts it back does so for their own eyes.
 */
export function useDrawnRows(kinship: Kinship): DrawnRows {
  const [last, setLast] = useState<State>(() => toFirst(kinship))
  const state = last.kinship === kinship ? last : toNext(last, kinship)
  // Set while rendering, as React advises for what follows from a changed input: no picture in between.
  if (state !== last) setLast(state)
  return {
    rows: state.rows,
    news: state.news,
    putBack: () =>
      setLast((now) => ({
        ...now,
        rows: toKeptRows(now.kinship, now.former),
        news: 'kept',
        isKept: true,
      })),
    rearrange: () =>
      setLast((now) => ({
        ...now,
        rows: toDrawnRows(now.kinship, now.rows),
        former: now.rows,
        news: 'rearranged',
        isKept: false,
      })),
    dismiss: () => setLast((now) => ({ ...now, news: null })),
  }
}

function toFirst(kinship: Kinship): State {
  const rows = toDrawnRows(kinship)
  return { kinship, rows, former: rows, news: null, isKept: false }
}

function toNext(last: State, kinship: Kinship): State {
  const rows = last.isKept ? toKeptRows(kinship, last.rows) : toDrawnRows(kinship, last.rows)
  return isRearranged(last.rows, rows)
    ? { ...last, kinship, rows, former: last.rows, news: 'rearranged' }
    : { ...last, kinship, rows }
}

/** True when people who were there before stand in another order; newcomers alone are no news. */
function isRearranged(before: GenogramOrderedRows, after: GenogramOrderedRows): boolean {
  const now = new Set(after.flat())
  const was = new Set(before.flat())
  const order = (rows: GenogramOrderedRows, kept: ReadonlySet<string>): string =>
    rows
      .map((row) => row.filter((id) => kept.has(id)).join(' '))
      .filter((row) => row !== '')
      .join('|')
  return order(before, now) !== order(after, was)
}
