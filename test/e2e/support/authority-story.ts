import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { openScreen, type Screen } from './open-page.ts'

/** A button that says exactly this. */
export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true })

/** Picks one of many answers from a list that opens. */
export async function pick(within: Page | Locator, label: string, option: string): Promise<void> {
  const page = 'page' in within ? within.page() : within
  await within.getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

/** Chooses one or more answers that are all in sight, by what they say. */
export async function choose(within: Page | Locator, ...answers: readonly string[]): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one press after the other
  for (const answer of answers) await within.getByText(answer, { exact: true }).click()
}

/** Types a day so many days from now in its parts: day, month, year. */
export async function typeDay(within: Page | Locator, label: RegExp, ahead: number): Promise<void> {
  const page = 'page' in within ? within.page() : within
  const parts = within.getByRole('group', { name: label }).getByRole('spinbutton')
  await parts.first().focus()
  await page.keyboard.type(toDay(ahead).split('-').toReversed().join(''))
}

/** 'YYYY-MM-DD', so many days from now. */
export const toDay = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

/** Makes a link that works once, for the thing with this name, to this person; answers its address. */
export async function makeLink(page: Page, about: string, person: string): Promise<string> {
  await button(page, `Vraag met een link: ${about}`).click()
  const dialog = page.getByRole('dialog', { name: 'Vraag met een link' })
  await dialog.getByLabel('Voor wie is de link?').fill(person)
  await button(dialog, 'Link maken').click()
  await expect(dialog.getByText(`De link voor ${person} is klaar`)).toBeVisible()
  const link = (await dialog.locator('code').textContent()) ?? ''
  await button(dialog, 'Klaar').click()
  await expect(page.getByText(new RegExp(`^Link voor ${person}, werkt tot`))).toBeVisible()
  return link
}

/** A phone of somebody without an account, at the address of a link. */
export const openPhone = async (browser: Browser, link: string): Promise<Screen> =>
  openScreen(browser, link, { width: 390, height: 844 })
