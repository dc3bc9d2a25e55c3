import { expect, type Page, test } from '@playwright/test'
import { findAccessibilityFaults } from './support/find-accessibility-faults.ts'
import { findSidewaysScroll } from './support/find-sideways-scroll.ts'
import type { Screen } from './support/open-page.ts'
import { makeStage } from './support/stage.ts'
import { tours } from './support/tours.ts'

const widths = [320, 390, 1366] as const
const themes = ['light', 'dark'] as const

for (const [name, tour] of Object.entries(tours)) {
  test(`every screen of the ${name} can be read, reached and seen whole`, async ({ browser }) => {
    test.setTimeout(300_000)
    await tour(makeStage(browser, { width: 1366 }, check))
  })
}

/** Soft, so that one walk tells of everything that is wrong on the way. */
async function check(name: string, screen: Screen): Promise<void> {
  const { page } = screen
  await makeTallEnough(page)
  for (const theme of themes) {
    await page.evaluate((shade) => {
      document.documentElement.dataset.theme = shade
    }, theme)
    const about = theme === 'light' ? 'everything' : 'colour'
    expect.soft(await findAccessibilityFaults(page, about), `${name}, ${theme}`).toEqual([])
  }
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light'
  })
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 1000 ? 844 : 768 })
    expect.soft(await findSidewaysScroll(page), `${name} at ${width}`).toEqual([])
  }
  expect.soft(await countHeadings(page), `headings of level 1 on ${name}`).toBe(1)
  expect.soft(screen.faults.filter(isUnexpected), `console of ${name}`).toEqual([])
}

/** Papers have titles of their own; a page around several of them has one besides. */
async function countHeadings(page: Page): Promise<number> {
  const papers = await page.locator('article h1').count()
  const all = await page.locator('h1').count()
  return papers > 1 ? all - papers : all
}

/** A bar that sticks to the window lies over what can be scrolled away from under it; that is no fault. */
async function makeTallEnough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: 1366, height: Math.max(768, height + 200) })
}

/** Wrong tries are answered with an error status, which the browser puts on its console by itself. */
const isUnexpected = (fault: string): boolean => !fault.startsWith('Failed to load resource')
