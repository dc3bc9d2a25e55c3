import { expect, type Page, test } from '@playwright/test'
import type { Screen } from './support/open-page.ts'
import {
  goalTitle,
  openInvite,
  openRegisseur,
  promiseAndWait,
  savedState,
  setTable,
} from './support/table.ts'

/** Chooses a position for one family member or party in the open dialog. */
async function choosePosition(page: Page, row: number, position: string): Promise<void> {
  const voice = page.getByRole('dialog').getByRole('listitem').nth(row)
  await voice.getByRole('button').first().click()
  await page.getByRole('option', { name: position, exact: true }).click()
}

test('@plan adopted with a reservation, changed afterwards, and a deleted goal put back', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const table = await setTable(['--admit-all'])
  try {
    const regisseur = await openRegisseur(browser, table, 'geschiedenis')
    await adopt(regisseur)
    await changeThePlan(regisseur)
    await putTheGoalBack(regisseur)

    await test.step('a reader sees the adopted version, and nothing of who wrote when', async () => {
      const reader = await openInvite(browser, table, 'meelezer')
      await promiseAndWait(reader.page)
      await reader.page.getByRole('link', { name: 'Geschiedenis', exact: true }).click()
      await expect(reader.page.getByText(/Versie 3 is vastgesteld/)).toBeVisible()
      await expect(reader.page.getByRole('heading', { name: 'Elk moment' })).toHaveCount(0)
      await expect(reader.page.getByRole('button', { name: /Terugzetten/ })).toHaveCount(0)
      expect(reader.faults).toEqual([])
    })
    expect(regisseur.faults).toEqual([])
  } finally {
    await table.close()
  }
})

async function adopt({ page }: Screen): Promise<void> {
  await test.step('the plan is adopted with one party that has a reservation', async () => {
    await page.getByRole('button', { name: 'Opnieuw vaststellen' }).click()
    const dialog = page.getByRole('dialog')
    const voices = await dialog.getByRole('listitem').allInnerTexts()
    const reserved = voices.findIndex((text) => text.includes('De Oeverzorg'))
    for (const row of voices.keys()) {
      // oxlint-disable-next-line no-await-in-loop -- one list is open at a time
      await choosePosition(page, row, row === reserved ? 'Met voorbehoud' : 'Akkoord')
    }
    await dialog.getByRole('button', { name: 'Vaststellen', exact: true }).click()
    await expect(
      dialog.getByText('Bij De Oeverzorg ontbreekt nog iets.', { exact: false }),
    ).toBeVisible()
    await dialog.getByLabel('Waarom, volgens De Oeverzorg').fill('Wij houden onze eigen methodiek.')
    await dialog.getByRole('button', { name: 'Vaststellen', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(/Versie 3 is vastgesteld.*niets veranderd/)).toBeVisible()
    const position = page
      .getByRole('listitem')
      .filter({ hasText: 'Wij houden onze eigen methodiek.' })
    await expect(position).toContainText('Met voorbehoud')
  })
}

async function changeThePlan({ page }: Screen): Promise<void> {
  await test.step('what changes afterwards is counted in the plan and told on its page', async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await goalTitle(page, 1).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Vanaf januari.')
    await page.getByRole('button', { name: 'Menu van Doel 2' }).click()
    await page.getByRole('menuitem', { name: /doel weghalen/i }).click()
    await expect(savedState(page)).toHaveText(/Alles bewaard/)
    await page.getByRole('link', { name: /wijzigingen sinds de vaststelling/ }).click()
    await expect(page.getByText('Stand van het plan: Bijgesteld')).toBeVisible()
    const reworded = page.getByRole('listitem').filter({ hasText: 'Veranderd' })
    await expect(reworded.locator('ins')).toContainText('Vanaf januari.')
    await expect(reworded).toContainText('Door Nadia el Amrani')
  })
}

async function putTheGoalBack({ page }: Screen): Promise<void> {
  await test.step('a removed goal is put back, and stands in the plan again', async () => {
    const removed = page
      .getByRole('listitem')
      .filter({ hasText: 'Weggehaald' })
      .filter({ hasText: 'Jesse gaat vanaf 1 januari' })
    await expect(removed.first()).toContainText('Door Nadia el Amrani')
    await removed
      .first()
      .getByRole('button', { name: /^Terugzetten/ })
      .click()
    await expect(removed).toHaveCount(0)
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await expect(goalTitle(page, 2)).toHaveValue(/Jesse gaat vanaf 1 januari/)
    await expect(savedState(page)).toHaveText(/Alles bewaard/)
  })
}
