import { type Browser, expect as patientExpect, type Page } from '@playwright/test'
import { buttonOf } from './stage.ts'
import { openScreen, type Screen } from './open-page.ts'
import { promiseAndWait, type Table } from './table.ts'

/** Six screens on two cores: what takes a moment for one takes longer for six. */
export const expect = patientExpect.configure({ timeout: 30_000 })

/** Who comes to the table, each with an own device. */
export type Comer = Readonly<{ role: string; name: string; organisation: string | null }>

/** A choice in a consent round, and what goes with it. */
export type Choice = Readonly<{ choice: string; remark?: string }>

/** Makes an invite for this person; answers the link that opens it. */
export async function invite(table: Table, comer: Comer): Promise<string> {
  const body = { caseId: table.caseId, ...comer }
  return (await table.ask<{ link: string }>('/api/invites', body)).link
}

/** Follows the own link up to the door of the running meeting. */
export async function comeToTheDoor(browser: Browser, table: Table, comer: Comer): Promise<Screen> {
  const look = comer.role === 'gezinslid' ? { width: 390, height: 844 } : {}
  const screen = await openScreen(browser, await invite(table, comer), look)
  await promiseAndWait(screen.page)
  await expect(screen.page.getByText(/Nadia.* laat je zo binnen/)).toBeVisible()
  return screen
}

/** From wherever a guest lands, by the way that every page of the case offers. */
export async function goToTable(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Naar de tafel' }).click()
  await expect(buttonOf(page, 'Niet delen')).toBeVisible()
}

/** Begins the first item, or the one that comes next. */
export async function nextItem(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^(Begin met|Volgend punt): ${title}$`) })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(title) })).toBeVisible()
}

/** Writes an agreement in one line and puts it before the table. */
export async function putBeforeTable(
  page: Page,
  line: string,
  { atOnce = false, amends }: Readonly<{ atOnce?: boolean; amends?: string }> = {},
): Promise<void> {
  const label = `Nieuwe afspraak, in ${amends === undefined ? 'één regel' : `plaats van ${amends}`}`
  await buttonOf(
    page,
    amends === undefined ? 'Nieuwe afspraak' : `Opnieuw afspreken, in plaats van ${amends}`,
  ).click()
  const draft = page.getByRole('textbox', { name: label })
  await draft.fill(line)
  await draft.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Deze afspraak voorleggen' })
  if (atOnce) await dialog.getByText('Allemaal tegelijk', { exact: true }).click()
  await buttonOf(page, 'Voorleggen').click()
  await expect(page.getByRole('heading', { name: 'Consentronde' })).toBeVisible()
}

/** Chooses on the own device. */
export async function choose(page: Page, choice: Choice): Promise<void> {
  await fillChoice(page, choice)
  await buttonOf(page, 'Doorgeven').click()
  await expect(page.getByText(/^Jij koos: /)).toBeVisible()
}

/** Writes down what somebody without a device says. */
export async function takeDown(page: Page, name: string, choice: Choice): Promise<void> {
  await buttonOf(page, `Opschrijven wat ${name} zegt`).click()
  await fillChoice(page, choice)
  await page.getByRole('dialog').getByRole('button', { name: 'Opschrijven', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function fillChoice(page: Page, { choice, remark }: Choice): Promise<void> {
  const dialog = page.getByRole('dialog')
  const within = (await dialog.count()) > 0 ? dialog : page
  // Its name goes on with what it means; 'Akkoord, met opmerking' begins like 'Akkoord'.
  const radio = within.getByRole('radio', { name: new RegExp(`^${choice}(?!,)`) })
  await radio.check({ force: true })
  if (remark !== undefined)
    await within.getByRole('textbox', { name: 'Wat wil je erbij zeggen?' }).fill(remark)
}

/** Closes the round in which everybody has chosen. */
export async function closeRound(page: Page): Promise<void> {
  await buttonOf(page, 'Ronde sluiten').click()
  await buttonOf(page, 'Vastleggen').click()
  await expect(page.getByRole('heading', { name: 'Consentronde' })).toHaveCount(0)
}

/** Says of one sentence in the notes that it is not to be shared, and takes it away for good. */
export async function doNotShare(page: Page, title: string, sentence: string): Promise<void> {
  await buttonOf(page, 'Niet delen').first().click()
  await page.getByRole('button', { name: new RegExp(`^Aantekeningen bij ‘${title}`) }).click()
  await page.getByRole('dialog').getByText(sentence, { exact: true }).click()
  await buttonOf(page, 'Verder').click()
  await buttonOf(page, 'Weghalen').click()
  await expect(page.getByText(/^Weggehaald\./).first()).toBeVisible()
}
