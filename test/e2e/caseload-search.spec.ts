import { expect, test } from '@playwright/test'
import { findAccessibilityFaults } from './support/find-accessibility-faults.ts'
import { openInvite, openRegisseur, promiseAndWait, setTable, type Table } from './support/table.ts'

let table: Table

test.beforeAll(async () => {
  table = await setTable(['--admit-all'])
})
test.afterAll(async () => table.close())

test('@caseload the regisseur finds a word back at its place, and so does a guest what it may read', async ({
  browser,
}) => {
  const { page } = await openRegisseur(browser, table, 'teamnotities')
  await test.step('a note is written', async () => {
    await page.getByRole('button', { name: /notitie toevoegen/i }).click()
    await page.keyboard.type('De zilverreiger staat bij school')
    await expect(page.getByRole('button', { name: /Alles bewaard/ })).toBeVisible()
  })

  await test.step('Ctrl K leads to search, and the note is found at once', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('zilverr')
    const link = page.getByRole('link', { name: /zilverreiger staat bij school/ })
    await expect(link).toBeVisible()
    await expect(link.locator('mark')).toHaveText('zilverreiger')
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  await test.step('the link leads to the place, with the focus there and the word marked', async () => {
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: /zilverreiger/ }).press('Enter')
    await page.waitForURL(/teamnotities/)
    const field = page.locator('textarea:focus')
    await expect(field).toHaveValue(/zilverreiger/)
    await expect(field).toBeInViewport()
    await expect
      .poll(async () => page.evaluate(() => CSS.highlights.get('rondetafel-found')?.size))
      .toBe(1)
  })

  await test.step('the way back has the words still, and the marks can be taken away', async () => {
    await page.getByRole('link', { name: 'Terug naar zoeken' }).click()
    await expect(page.getByRole('searchbox')).toHaveValue('zilverr')
    await page.getByRole('link', { name: /zilverreiger/ }).click()
    await page.getByRole('button', { name: 'Markering weghalen' }).click()
    await expect(page).not.toHaveURL(/zoek/)
    expect(await page.evaluate(() => CSS.highlights.has('rondetafel-found'))).toBe(false)
  })

  await test.step('the family searches too, and never finds a word of the team', async () => {
    const guest = await openInvite(browser, table, 'gezinslid')
    await promiseAndWait(guest.page)
    // The door says 'Dag Marloes' as well, and knows no search yet.
    await guest.page.waitForURL(/gezin/)
    await expect(guest.page.getByRole('heading', { name: 'In jouw eigen woorden' })).toBeVisible()
    await guest.page.keyboard.press('Control+k')
    await guest.page.getByRole('searchbox').fill('Marloes')
    await expect(guest.page.getByText(/plekken gevonden/)).toBeVisible()
    await guest.page.getByRole('searchbox').fill('zilverreiger')
    await expect(guest.page.getByText(/Niets gevonden voor ‘zilverreiger’/)).toBeVisible()
    expect(guest.received()).not.toContain('staat bij school')
  })
})

test('@caseload the way of looking is there again after the host was killed', async ({
  browser,
}) => {
  const { page } = await openRegisseur(browser, table, 'plan')
  await page.getByRole('link', { name: 'Werkvoorraad' }).click()
  const head = page.getByRole('columnheader', { name: 'Huishouden' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'Weergaven' }).click()
  await page.getByRole('menuitem', { name: 'Deze weergave bewaren' }).click()
  await page.keyboard.type('Van a tot z')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Weergave ‘Van a tot z’ is bewaard.')).toBeVisible()
  await table.killAndRestart()
  const again = await openRegisseur(browser, table, 'plan')
  await again.page.getByRole('link', { name: 'Werkvoorraad' }).click()
  await expect(again.page.getByRole('button', { name: 'Van a tot z' })).toBeVisible()
  await expect(again.page.getByRole('columnheader', { name: 'Huishouden' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})
