import { useEffect } from 'react'

/**
 * What has the focus can disappear: undone, removed by someone else, or replaced by what it asked for.
 * The focus then goes to the heading of the part it stood in, so that whoever works with keys or listens
 * goes on from there. Not a field: on a phone that would bring up the keyboard.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: readonly Element[] = []
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? toAncestors(target) : []
    }
    const observer = new MutationObserver(() => {
      const [lost] = last
      if (lost === undefined || lost.isConnected) return
      const around = last
      last = []
      // Whoever took it away (a dialog that closes, a list, a new page) may have a better place for it.
      requestAnimationFrame(() => requestAnimationFrame(() => giveBack(around)))
    })
    // On the way down: some lists keep this news to themselves.
    document.addEventListener('focusin', remember, true)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember, true)
      observer.disconnect()
    }
  }, [])
}

function giveBack(around: readonly Element[]): void {
  if (document.activeElement !== document.body) return
  const main = document.querySelector('main')
  const places = around.filter((one) => one.isConnected && main?.contains(one) === true)
  const heading =
    places.map(findHeading).find((one) => one !== null) ?? findHeading(document.body) ?? null
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus()
}

const findHeading = (place: Element): HTMLElement | null =>
  place.querySelector<HTMLElement>('h1, h2, h3, h4')

function toAncestors(element: Element): readonly Element[] {
  const all: Element[] = []
  for (let one: Element | null = element; one !== null; one = one.parentElement) all.push(one)
  return all
}
