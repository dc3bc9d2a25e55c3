import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { createCheapVault } from '../helpers/cheap-vault.ts'
import { makeHostFolder } from '../helpers/host-process.ts'
import { addPilotHouseholds } from '../helpers/pilot-households.ts'
import { openScreen } from './support/open-page.ts'
import { setTable, type Table } from './support/table.ts'

// Forty households of a pilot: what they show together, and what stays hidden because it would be about few.
const folder = makeHostFolder()
let table: Table

test.beforeAll(async () => {
  const vault = await createCheapVault(folder, 'Nadia el Amrani')
  await addPilotHouseholds(vault, 40, 'nobody')
  await vault.close()
  table = await setTable([], folder)
})
test.afterAll(async () => table.close())

test('@reflection forty households show what they show together, and never what five would', async ({
  browser,
}) => {
  const { url, ownerToken } = table.host().listening
  const { page, faults } = await openScreen(browser, `${url}/#token=${ownerToken}`)
  await page.waitForURL(/werkvoorraad/)
  const [answer] = await Promise.all([
    page.waitForResponse(/\/api\/pilot\/figures/),
    page.goto(`${url}/pilot`),
  ])
  await expect(page.getByText(/^Over 40 huishoudens, zonder namen/)).toBeVisible()

  await test.step('each chart has the same numbers in a table', async () => {
    const state = page.getByRole('region', { name: 'Waar de zaken staan' })
    await state.getByText('Als tabel').click()
    await expect(state.getByRole('row', { name: /Actief 30/ })).toBeVisible()
    await expect(state.getByRole('row', { name: /Waakvlam 10/ })).toBeVisible()
    await expect(page.getByRole('region', { name: /Doelen/ }).first()).toBeVisible()
  })

  await test.step('a group that is too small says so, and no household or worker is in the figures', async () => {
    await page.getByRole('button', { name: /Groep$/ }).click()
    await page.getByRole('option', { name: 'Overgang 18-/18+' }).click()
    // Five households, of which two moved an evaluation.
    const evaluations = page.getByRole('region', { name: 'Evaluaties' })
    await expect(evaluations.getByText(/^Te weinig huishoudens om dit te laten zien/)).toBeVisible()
    const figures = await answer.text()
    for (const word of ['Tom de Boer', 'Huishouden 1', 'RT-2026', 'Nadia'])
      expect(figures).not.toContain(word)
  })

  await test.step('the whole goes into a spreadsheet', async () => {
    await page.getByRole('button', { name: /Groep$/ }).click()
    await page.getByRole('option', { name: 'Alle groepen' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Voor een spreadsheet' }).click(),
    ])
    const text = await readFile(await file.path(), 'utf8')
    expect(text.split(/\r?\n/)[0]).toMatch(/Cijfer;Wat;Aantal/)
    expect(text).toMatch(/Waakvlam.*10/)
  })
  expect(faults).toEqual([])
})
