import { expect, type Page, test } from '@playwright/test'
import { expectFocus, press, tabTo } from './support/keyboard.ts'
import { goWithin, openScreen } from './support/open-page.ts'
import { savedState, setTable, type Table } from './support/table.ts'

let table: Table
test.beforeAll(async () => {
  table = await setTable()
})
test.afterAll(async () => table.close())

/** Opens a pick list that has the focus, types the beginning of an answer and takes it. */
async function pick(page: Page, field: RegExp, answer: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.type(answer)
  await expect(page.getByRole('option', { name: answer })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
}

async function addPerson(page: Page, button: string, name: string): Promise<void> {
  await press(page, button)
  await expectFocus(page, /^Naam van persoon/)
  await page.keyboard.type(name)
}

// Nothing here clicks, fills or focuses, but for the start of the page.
test('@plan a household of three generations and a separation is built from nothing by keyboard', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { id: caseId } = await table.ask<{ id: string }>('/api/cases', { title: 'Nieuw gezin' })
  const { url, ownerToken } = table.host().listening
  const screen = await openScreen(browser, `${url}/#token=${ownerToken}`)
  const { page } = screen
  await page.waitForURL(/werkvoorraad/)
  await goWithin(page, `${url}/huishouden/${caseId}/huishouden`)
  await expect(page.getByText(/Wie horen erbij\? Begin met één naam/)).toBeVisible()

  await test.step('people', async () => {
    await addPerson(page, 'Persoon toevoegen', 'Marloes Terpstra')
    await addPerson(page, 'Persoon toevoegen', 'Dennis Kuipers')
    await addPerson(page, 'Persoon toevoegen', 'Jesse Kuipers')
    await addPerson(page, 'Familie of netwerk toevoegen', 'Tineke Terpstra')
    await expect(page.getByRole('button', { name: 'Tineke', exact: true })).toBeVisible()
  })

  await test.step('a separation with a child', async () => {
    await press(page, 'Relatie toevoegen')
    await pick(page, /Eerste/, 'Marloes')
    await pick(page, /Tweede/, 'Dennis')
    await pick(page, /Voorbij/, 'Uit elkaar')
    await tabTo(page, /Voorbij sinds/)
    await page.keyboard.type('augustus')
    await page.keyboard.press('Tab')
    await expect(page.getByText(/Deze datum begrijpen we niet/)).toBeVisible()
    await tabTo(page, /Voorbij sinds/, 'Shift+Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('8-2026')
    await pick(page, /Kind toevoegen/, 'Jesse')
  })

  await test.step('a grandmother', async () => {
    await press(page, 'Relatie toevoegen')
    await pick(page, /Eerste/, 'Tineke')
    await pick(page, /Kind toevoegen/, 'Marloes')
  })

  await test.step('is drawn in three rows, in words too', async () => {
    const sign = (name: RegExp) =>
      page.getByRole('group', { name: /^Genogram/ }).getByRole('button', { name })
    await expect(sign(/^Jesse, kind van Marloes en Dennis/)).toBeVisible()
    await expect(
      sign(/^Dennis, ouder van Jesse, uit elkaar met Marloes sinds augustus 2026/),
    ).toBeVisible()
    const tops = await Promise.all(
      [/^Tineke, ouder van Marloes/, /^Marloes/, /^Jesse/].map(
        async (name) => (await sign(name).boundingBox())?.y ?? 0,
      ),
    )
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(new Set(tops.map(Math.round)).size).toBe(3)
    await tabTo(page, /^Tineke, ouder van Marloes/, 'Shift+Tab')
    await page.keyboard.press('ArrowDown')
    await expectFocus(page, /^Marloes, ouder van Jesse/)
    await page.keyboard.press('ArrowUp')
    await expectFocus(page, /^Tineke, ouder van Marloes/)
    await page.keyboard.press('Enter')
    await press(page, 'Verplaats rechts')
    await expect(page.getByRole('button', { name: 'Terug naar vanzelf' })).toBeVisible()
  })

  await expect(savedState(page)).toHaveText(/Alles bewaard/)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Tineke, ouder van Marloes/ })).toBeVisible()
  expect(screen.faults).toEqual([])
  await screen.context.close()
})
