import type { Browser, Locator, Page } from '@playwright/test'
import type { Look, Screen } from './open-page.ts'
import { readTexts, type Texts } from './texts.ts'

/** What a tour needs: a browser, a look, the texts in its language, and what to do at every stop. */
export type Stage = Readonly<{
  browser: Browser
  look: Look
  t: Texts
  /** Called at every screen worth a look, with a name for it. */
  stop: (name: string, screen: Screen) => Promise<void>
}>

export type Tour = (stage: Stage) => Promise<void>

/** A stage in this look; `stop` is told of every screen. */
export const makeStage = (browser: Browser, look: Look, stop: Stage['stop']): Stage => ({
  browser,
  look,
  stop,
  t: readTexts(look.language ?? 'nl'),
})

/** The button that says exactly this. */
export const buttonOf = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

/** The page's own heading, waited for. */
export async function waitForHeading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).first().waitFor()
}

/** Closes the dialog or menu that lies on top, and waits until it is gone. */
export async function closeTop(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .or(page.getByRole('menu'))
    .first()
    .waitFor({ state: 'detached' })
}
