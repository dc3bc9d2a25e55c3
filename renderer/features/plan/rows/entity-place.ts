import { bringNear } from '../../../components/use-near.ts'

/** How a row says which entity it shows, so that focus can find it: `data-entity="goals/G1"`. */
export const toEntityName = (rootName: string, id: string): string => `${rootName}/${id}`

/** Marks the element around the rows of one list. */
export const listMark = { 'data-list': '' } as const

/**
 * Puts the focus into the row of an entity: on its text, or on its first control. Answers whether the
 * row was there.
 */
export function focusEntity(rootName: string, id: string): boolean {
  const row = findRow(toEntityName(rootName, id))
  return row !== null && focusInside(row)
}

/** Where the focus goes when a row disappears: the row after it, else before it, else the add button. */
export function findNeighbour(rootName: string, id: string): (() => void) | null {
  const name = toEntityName(rootName, id)
  const row = findRow(name)
  const list = row?.closest('[data-list]') ?? null
  if (row === null || list === null) return null
  const rows = [...list.querySelectorAll(`[data-entity^="${CSS.escape(rootName)}/"]`)]
  const place = rows.indexOf(row)
  const next = rows[place + 1] ?? rows[place - 1]
  return () => {
    if (next?.isConnected === true && focusInside(next)) return
    focusInside(list.querySelector('[data-add]') ?? list)
  }
}

const findRow = (name: string): Element | null =>
  document.querySelector(`[data-entity="${CSS.escape(name)}"]`)

function focusInside(found: Element): boolean {
  const place = whole(found)
  const target =
    place.querySelector<HTMLElement>('textarea, [contenteditable="true"]') ??
    place.querySelector<HTMLElement>('button:not(:disabled), a[href], input')
  target?.focus()
  return target !== null && target !== undefined
}

/** A row far from the window is its words only, until something in it is needed: first its list, then the row. */
function whole(row: Element): Element {
  const name = row.getAttribute('data-entity')
  if (name === null || !row.hasAttribute('data-far')) return row
  bringNear(row)
  const found = findRow(name)
  return found === null || found === row ? row : whole(found)
}
