/** How a row says which entity it shows, so that the focus can find it. */
export const toRowName = (rootName: string, id: string): string => `${rootName}/${id}`

const openers = new Map<string, () => void>()

/** Lets a row be unfolded from elsewhere; answers its stop function. */
export function onOpenRow(rootName: string, id: string, open: () => void): () => void {
  const name = toRowName(rootName, id)
  openers.set(name, open)
  return () => {
    if (openers.get(name) === open) openers.delete(name)
  }
}

/** Unfolds a row, if it is on the page. */
export const openRow = (rootName: string, id: string): void =>
  openers.get(toRowName(rootName, id))?.()

/** Puts the focus into a row: on its text, or on its first control. */
export function focusRow(rootName: string, id: string): void {
  const name = CSS.escape(toRowName(rootName, id))
  focusInside(document.querySelector(`[data-entity="${name}"]`))
}

/** Where the focus goes when a row disappears: the row after it, else before it, else the add button. */
export function findNeighbourRow(rootName: string, id: string): () => void {
  const row = document.querySelector(`[data-entity="${CSS.escape(toRowName(rootName, id))}"]`)
  const list = row?.closest('[data-list]') ?? null
  const rows = [...(list?.querySelectorAll('[data-entity]') ?? [])]
  const place = row === null ? -1 : rows.indexOf(row)
  const next = rows[place + 1] ?? rows[place - 1] ?? null
  return () => {
    if (next?.isConnected === true) focusInside(next)
    else focusInside(list?.querySelector('[data-add]') ?? null)
  }
}

function focusInside(place: Element | null): void {
  const target =
    place?.querySelector<HTMLElement>('textarea') ??
    place?.querySelector<HTMLElement>('button:not(:disabled), a[href], input')
  target?.focus()
}
