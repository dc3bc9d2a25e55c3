/** How a row says what it shows: it may be made anew by the change, and is found again by this. */
const rowMark = 'data-entity'

/** Two scrolls within this time: somebody turns a wheel, or the browser glides. */
const movingMs = 100

/**
 * Changes the page, at once, without moving what somebody looks at: the row with the focus or with marked
 * words, else what is in the middle of the window. Browsers do this by themselves, but not when the row
 * itself is made anew. While the page is moving it is left to them: a scroll in between would end the
 * movement. `change` must leave the page as it will be shown.
 */
export function holdStill(change: () => void): void {
  const held = window.scrollY === 0 || isMoving() ? null : findHeld()
  const before = held?.getBoundingClientRect().top
  change()
  if (held === null || before === undefined) return
  const after = findAgain(held)?.getBoundingClientRect().top
  if (after === undefined || Math.abs(after - before) < 1) return
  isOwnScroll = true
  window.scrollBy({ top: after - before, behavior: 'instant' })
}

let isOwnScroll = false
let scrolledAt = -Infinity
let scrolledBefore = -Infinity

/** To be called once, before the first change. */
export function watchScrolling(): void {
  const note = ({ timeStamp }: Event): void => {
    if (!isOwnScroll) [scrolledBefore, scrolledAt] = [scrolledAt, timeStamp]
    isOwnScroll = false
  }
  document.addEventListener('scroll', note, { passive: true })
}

const isMoving = (): boolean =>
  scrolledAt - scrolledBefore < movingMs && performance.now() - scrolledAt < movingMs

function findHeld(): Element | null {
  const marked = document.getSelection()?.anchorNode?.parentElement
  const middle = elementsInTheMiddle()
  const rows = [document.activeElement, marked, ...middle].flatMap(
    (element) => element?.closest(`[${rowMark}]`) ?? [],
  )
  return rows.find(isInSight) ?? middle[0] ?? null
}

/** Between two rows there is nothing, so it looks at more than one height. */
function elementsInTheMiddle(): readonly Element[] {
  const { innerWidth, innerHeight } = window
  return [0.5, 0.45, 0.55, 0.3, 0.7].flatMap(
    (part) => document.elementFromPoint(innerWidth * 0.4, innerHeight * part) ?? [],
  )
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

function findAgain(held: Element): Element | null {
  if (held.isConnected) return held
  return document.querySelector(`[${rowMark}="${CSS.escape(held.getAttribute(rowMark) ?? '')}"]`)
}
