import { bringNear } from '../components/use-near.ts'
import { findWords } from './find-words.ts'

/** Under this name the browser keeps the marks; FoundPlace.module.css gives them their look. */
const highlightName = 'rondetafel-found'
/** More marks help nobody, and a page has hundreds of texts. */
const maxMarks = 500

/** Words that were looked for, and where one was found: 'root/entity/field'. */
export type Found = Readonly<{ words: string; place: string | null }>

/**
 * Shows a place on the page under `root`: scrolls to it, gives it the focus, and marks the words wherever
 * they stand. The page may still be loading, so it waits for the place, and first goes to what comes near:
 * the item, when its field is folded away. Ends with the first key, press or turn of the wheel: then
 * somebody is doing something else. Answers its own stop function.
 */
export function showFoundPlace(root: HTMLElement, { words, place }: Found): () => void {
  let nearest = Infinity
  const look = (): void => {
    const [element, distance] = findWhole(root, place)
    if (element !== null && distance < nearest) {
      nearest = distance
      goTo(element)
    }
    markWords(root, words)
    if (nearest === 0) observer.disconnect()
  }
  const observer = new MutationObserver(look)
  const stopLooking = (): void => observer.disconnect()
  observer.observe(root, { childList: true, subtree: true })
  for (const event of handEvents) window.addEventListener(event, stopLooking)
  look()
  return () => {
    stopLooking()
    for (const event of handEvents) window.removeEventListener(event, stopLooking)
    if (canHighlight()) CSS.highlights.delete(highlightName)
  }
}

/** Tells who cares for the focus on a new page that this one has its own place to begin (use-arrival.ts). */
const arrival = 'data-arrival'

const handEvents = ['keydown', 'pointerdown', 'wheel'] as const

/** A row of a long list is its words only while it is far away; it comes near here, first its list, then itself. */
function findWhole(root: HTMLElement, place: string | null): readonly [Element | null, number] {
  const [far, distance] = findNearest(root, place)
  if (far?.hasAttribute('data-far') !== true) return [far, distance]
  bringNear(far)
  return far.isConnected ? [far, distance] : findWhole(root, place)
}

/** The element of the field, or of anything of its entity, with how far that is from what was meant. */
function findNearest(root: HTMLElement, place: string | null): readonly [Element | null, number] {
  if (place === null) return [null, Infinity]
  const field = root.querySelector(`[data-place="${CSS.escape(place)}"]`)
  if (field !== null) return [field, 0]
  const entity = place.slice(0, place.lastIndexOf('/'))
  const part = root.querySelector(`[data-place^="${CSS.escape(entity)}/"]`)
  if (part !== null) return [part, 1]
  return [root.querySelector(`[data-entity="${CSS.escape(entity)}"]`), 2]
}

function goTo(element: Element): void {
  element.scrollIntoView({ block: 'center' })
  // The text is shown by a mirror; the editor over it, where one may write, is what takes the focus.
  const editor = element.parentElement?.querySelector('textarea') ?? element
  if (!(editor instanceof HTMLElement)) return
  if (!(editor instanceof HTMLTextAreaElement)) editor.tabIndex = -1
  for (const former of document.querySelectorAll(`[${arrival}]`)) former.removeAttribute(arrival)
  editor.setAttribute(arrival, '')
  editor.focus({ preventScroll: true })
}

/** Marks without touching the page: React and other people's carets know nothing of it. */
function markWords(root: HTMLElement, words: string): void {
  if (!canHighlight()) return
  const ranges: Range[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null && ranges.length < maxMarks) {
    const node = walker.currentNode
    if (node.parentElement?.closest('[data-unmarked]') !== null) continue
    for (const { start, end } of findWords(node.textContent ?? '', words)) {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  CSS.highlights.set(highlightName, new Highlight(...ranges))
}

/** Older browsers cannot: they show the place without marks. */
const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function'
