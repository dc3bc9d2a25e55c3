import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlace } from './use-place.ts'

/**
 * A change of page without loading one: the title of the window says where you are, and the focus goes
 * to the page's heading, so that a screen reader reads it. Titles name the place and never a household,
 * because they stand in task bars, histories and shared screens.
 */
export function useArrival(): void {
  const { t } = useTranslation()
  const place = usePlace()
  // Not the address itself: that changes while the former page still stands, heading and all.
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? null })
  const former = useRef(path)
  const title = `${t(`frame.${place}`)} - Rondetafel`
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    // On the first page the focus stays where a browser puts it: before everything.
    const isFirst = former.current === null
    if (former.current === path) return undefined
    former.current = path
    if (isFirst) return undefined
    if (findOwnPlace() === null) window.scrollTo(0, 0)
    return focusHeading()
  }, [path])
}

/**
 * Focuses the heading as soon as there is one, and again when a page replaces what it showed while it
 * was being fetched; lets go when the person does something first.
 */
function focusHeading(): () => void {
  const tryIt = () => {
    const own = findOwnPlace()
    if (own !== null) return own.focus()
    const heading = document.querySelector('main h1')
    if (!(heading instanceof HTMLElement)) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) tryIt()
  })
  const stop = () => {
    observer.disconnect()
    for (const sign of signsOfLife) document.removeEventListener(sign, stop, true)
  }
  const former = document.activeElement
  if (former instanceof HTMLElement && former !== findOwnPlace()) former.blur()
  tryIt()
  observer.observe(document.body, { childList: true, subtree: true })
  for (const sign of signsOfLife) document.addEventListener(sign, stop, true)
  return stop
}

/** Where a page wants its visitors to begin, when that is not its heading: a search field, a place that was found. */
const findOwnPlace = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    'main [data-arrival][tabindex], main textarea[data-arrival], main [data-arrival] input',
  )

const signsOfLife = ['keydown', 'pointerdown'] as const
