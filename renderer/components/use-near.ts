import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { holdStill, watchScrolling } from './hold-still.ts'

/** How far outside the window a place counts as near: two screens, so that scrolling and Tab find it ready. */
const nearPx = 1500

/** Sent to a place to bring it near at once: something in it is about to get the focus. */
const comeNearEvent = 'rondetafel-come-near'

/** Tells a place whether it is near now, and how high it stands. */
type Tell = (isNear: boolean, heightPx: number) => void

const tellers = new Map<Element, Tell>()
/** One for all places: it reports them together, so that they render together. */
let observer: IntersectionObserver | null = null

/**
 * Whether a place is near the window. Once near it stays so while something in it has the focus, is
 * unfolded or is dragged. `isAlways` says so of everything. Printing brings all places near.
 */
export function useNear(place: RefObject<HTMLElement | null>, isAlways: boolean): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (isAlways || element === null) return undefined
    return follow(element, setIsNear)
  }, [isAlways, place])
  return isAlways || isNear
}

function follow(element: HTMLElement, setIsNear: (isNear: boolean) => void): () => void {
  let was = false
  const tell = (now: boolean, heightPx: number): void => {
    if (now === was || (!now && isInUse(element))) return
    was = now
    // The place keeps its height when its content goes, or the page would jump. Not a variable: places
    // inside this one would inherit it.
    element.style.minBlockSize = now ? '' : `${heightPx}px`
    setIsNear(now)
  }
  const comeNear = (): void => flushSync(() => tell(true, 0))
  element.addEventListener(comeNearEvent, comeNear)
  watch(element, tell)
  return () => {
    element.removeEventListener(comeNearEvent, comeNear)
    tellers.delete(element)
    observer?.unobserve(element)
  }
}

/** Brings the place that an element stands in near, at once. */
export function bringNear(element: Element): void {
  element.dispatchEvent(new Event(comeNearEvent, { bubbles: true }))
}

function watch(element: Element, tell: Tell): void {
  if (observer === null) {
    observer = new IntersectionObserver(tellAll, { rootMargin: `${nearPx}px 0px` })
    watchScrolling()
    window.addEventListener('beforeprint', bringAll)
  }
  tellers.set(element, tell)
  observer.observe(element)
}

/** The heights come with the entries: asked for between two writes, each would lay out the page again. */
function tellAll(entries: readonly IntersectionObserverEntry[]): void {
  holdStill(() =>
    flushSync(() => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        tellers.get(target)?.(isIntersecting, boundingClientRect.height)
    }),
  )
}

/** In rounds: a list that comes near has rows that are to come near. */
function bringAll(): void {
  const brought = new Set<Element>()
  for (;;) {
    const next = [...tellers].filter(([element]) => !brought.has(element))
    if (next.length === 0) return
    flushSync(() => {
      for (const [element, tell] of next) {
        brought.add(element)
        tell(true, 0)
      }
    })
  }
}

const isInUse = (element: Element): boolean =>
  element.contains(document.activeElement) ||
  element.querySelector('[aria-expanded="true"], [data-dragging]') !== null ||
  element.closest('[data-dragging]') !== null
