import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How far outside the window a place counts as near: two screens, so that scrolling and Tab find it ready. */
const nearPx = 1500

/** Sent to a place to bring it near at once: something in it is about to get the focus. */
const comeNearEvent = 'rondetafel-come-near'

type Tell = (isNear: boolean) => void

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

function follow(element: HTMLElement, setIsNear: Tell): () => void {
  const tell = (now: boolean): void => {
    if (!now && isInUse(element)) return
    // The place keeps its height when its content goes, or the page would jump. Not a variable: places
    // inside this one would inherit it.
    element.style.minBlockSize = now ? '' : `${element.offsetHeight}px`
    setIsNear(now)
  }
  const comeNear = (): void => flushSync(() => tell(true))
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
    window.addEventListener('beforeprint', () => flushSync(bringAll))
  }
  tellers.set(element, tell)
  observer.observe(element)
}

function tellAll(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) tellers.get(target)?.(isIntersecting)
}

function bringAll(): void {
  for (const tell of tellers.values()) tell(true)
}

const isInUse = (element: Element): boolean =>
  element.contains(document.activeElement) ||
  element.querySelector('[aria-expanded="true"], [data-dragging]') !== null ||
  element.closest('[data-dragging]') !== null
