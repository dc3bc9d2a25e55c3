import { expect, type Page } from '@playwright/test'

/** What has the focus: its name for who hears it, and what a person sees of that. */
export type Focus = Readonly<{
  name: string
  role: string
  isLost: boolean
  isVisible: boolean
}>

/** More steps than any page has places to stop: the way there is cut off, or leads in a circle. */
const mostSteps = 400

/**
 * Presses Tab (or Shift+Tab) until the focus is on what has this name; fails when it is not on the way,
 * when a stop on the way cannot be seen, or when the focus gets stuck.
 */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  let focus = await readFocus(page)
  for (let step = 0; step < mostSteps; step++) {
    if (!focus.isLost && matches(focus.name, name)) return
    passed.push(focus.name)
    // oxlint-disable-next-line no-await-in-loop -- one key after another
    await page.keyboard.press(key)
    // oxlint-disable-next-line no-await-in-loop
    focus = await readFocus(page)
    expect(focus.isLost || focus.isVisible, `the focus on '${focus.name}' shows`).toBe(true)
  }
  throw new Error(`'${String(name)}' is not on the way; passed: ${passed.slice(0, 60).join(' | ')}`)
}

/** Goes to what has this name and presses it. */
export async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

/** Down through a menu or list until the focus is on this one. */
export async function arrowTo(page: Page, name: string | RegExp): Promise<void> {
  await expectFocus(page)
  await tabTo(page, name, 'ArrowDown')
}

/** The focus is on something, and never on the bare page, which is where a lost focus ends. */
export async function expectFocus(page: Page, name?: string | RegExp): Promise<void> {
  await expect
    .poll(async () => {
      const focus = await readFocus(page)
      return focus.isLost ? 'nothing' : focus.name
    })
    .toEqual(
      name === undefined ? expect.not.stringMatching(/^nothing$/) : expect.stringMatching(name),
    )
}

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)

async function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    const isLost = element === null || element === document.body
    const toText = (one: Element | null) => (one?.textContent ?? '').trim().replaceAll(/\s+/g, ' ')
    const toName = (one: Element): string => {
      const by = one.getAttribute('aria-labelledby')?.split(' ') ?? []
      const labels = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
      const label = labels ? [...(one.labels ?? [])].map(toText).join(' ') : ''
      return (
        one.getAttribute('aria-label') ??
        (by.map((id) => toText(document.querySelector(`#${CSS.escape(id)}`))).join(' ') ||
          label ||
          toText(one))
      )
    }
    const hasRing = (one: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    }
    // A hidden checkbox shows its focus on what stands for it, just around it.
    const around: Element[] = []
    for (let one = element; one !== null && around.length < 4; one = one.parentElement)
      around.push(one)
    const besides = [...(element?.parentElement?.parentElement?.querySelectorAll('*') ?? [])]
    const isHidden = element instanceof HTMLInputElement && element.type !== 'text'
    return {
      name: element === null ? '' : toName(element),
      role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '',
      isLost,
      isVisible:
        !isLost &&
        (around.some(hasRing) ||
          (isHidden && besides.slice(0, 20).some(hasRing)) ||
          element.getAttribute('tabindex') === '-1' ||
          element.getAttribute('role') === 'spinbutton'),
    }
  })
}
