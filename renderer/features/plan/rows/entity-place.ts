/** How a row says which entity it shows, so that focus can find it: `data-entity="goals/G1"`. */
export const toEntityName = (rootName: string, id: string): string => `${rootName}/${id}`

/** Marks the element around the rows of one list. */
export const listMark = { 'data-list': '' } as const

/**
 * Puts the focus into the row of an entity: on its text, or on its first control. Answers whether the
 * row was there.
 */
export function focusEntity(rootName: string, id: string): boolean {
  const row = document.querySelector(`[data-entity="${CSS.escape(toEntityName(rootName, id))}"]`)
  return row !== null && focusInside(row)
}

/** Where the focus goes when a row disappears: the row after it, else before it, else the add button. */
export function findNeighbour(rootName: string, id: string): (() => void) | null {
  const name = toEntityName(rootName, id)
  const row = document.querySelector(`[data-entity="${CSS.escape(name)}"]`)
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

function focusInside(place: Element): boolean {
  const target =
    place.querySelector<HTMLElement>('textarea, [contenteditable="true"]') ??
    place.querySelector<HTMLElement>('button:not(:disabled), a[href], input')
  target?.focus()
  return target !== null && target !== undefined
}
