import { expect, type Page, test } from '@playwright/test'
import { arrowTo, expectFocus, press, tabTo } from './support/keyboard.ts'
import { openRegisseur, setTable, type Table } from './support/table.ts'

let table: Table
test.beforeAll(async () => {
  table = await setTable(['--admit-all'])
})
test.afterAll(async () => table.close())

// Nothing here clicks, fills or focuses: who leads a meeting may do so with keys.
test('a meeting is led with the keyboard alone @table', async ({ browser }) => {
  test.setTimeout(180_000)
  const { page, faults } = await openRegisseur(browser, table, 'tafel')

  await test.step('begins, and goes to the first item and the next', async () => {
    await press(page, 'Gesprek beginnen')
    await expect(page.getByRole('heading', { name: /^Agenda/ })).toBeVisible()
    await expectFocus(page)
    await press(page, /^Begin met: /)
    await expect(page.getByRole('timer')).toBeVisible()
    await expectFocus(page)
    await press(page, /^Volgend punt: /)
    await expect(page.getByRole('list').getByText('(klaar)').first()).toBeAttached()
    await expectFocus(page)
  })

  await test.step('puts someone without a device on the list, and gives the word', async () => {
    await press(page, 'Iemand zonder apparaat')
    await expectFocus(page)
    await tabTo(page, /^Naam/)
    await page.keyboard.type('Dennis Kuipers')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectFocus(page)
    await press(page, 'Woord geven aan')
    await expect(page.getByRole('menu')).toBeVisible()
    await arrowTo(page, /^Dennis Kuipers/)
    await page.keyboard.press('Enter')
    await expect(page.getByText('is nu aan het woord', { exact: true })).toBeVisible()
    await expectFocus(page)
  })

  await test.step('writes notes, stops for a moment and goes on', async () => {
    await tabTo(page, 'Aantekeningen bij dit punt')
    await page.keyboard.type('Dennis wil zaterdag mee naar de bank.')
    await press(page, 'Even stoppen')
    await expect(page.getByText(/^Iemand vraagt om even te stoppen/).first()).toBeVisible()
    await expectFocus(page)
    await press(page, 'Verder')
    await expect(page.getByText(/^Iemand vraagt om even te stoppen/)).toHaveCount(0)
    await expectFocus(page)
  })

  await test.step('turns a line into an agreement', async () => {
    await press(page, 'Nieuwe afspraak')
    await expectFocus(page, /^Nieuwe afspraak, in één regel/)
    await page.keyboard.type('Dennis belt de bank vóór vrijdag')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Deze afspraak voorleggen' })).toBeVisible()
    await press(page, 'Voorleggen')
    await expect(page.getByRole('heading', { name: /^Consentronde/ })).toBeVisible()
    await expectFocus(page)
    await chooseAgree(page)
    await press(page, 'Doorgeven')
    await expect(page.getByText('Jij koos: Akkoord')).toBeVisible()
    await expectFocus(page)
    await press(page, 'Opschrijven wat Dennis Kuipers zegt')
    await expectFocus(page)
    await chooseAgree(page)
    await press(page, 'Opschrijven')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectFocus(page)
    await press(page, 'Ronde sluiten')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await press(page, 'Vastleggen')
    await expect(page.getByRole('heading', { name: /^Consentronde/ })).toHaveCount(0)
    await expect(page.getByRole('region', { name: /^Vandaag afgesproken/ })).toContainText(
      'Dennis belt de bank vóór vrijdag',
    )
    await expectFocus(page)
  })

  await test.step('closes the meeting', async () => {
    await press(page, 'Gesprek afronden')
    await expect(page.getByRole('heading', { level: 1, name: /afsluiten$/ })).toBeVisible()
    await expectFocus(page)
    await press(page, 'Gesprek sluiten')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await press(page, 'Gesprek sluiten')
    await expect(page.getByRole('heading', { name: 'Nazorg' })).toBeVisible()
    await expectFocus(page)
  })
  expect(faults).toEqual([])
})

/** The first of the choices: the group is one stop, its choices are reached with the arrows. */
async function chooseAgree(page: Page): Promise<void> {
  await tabTo(page, /^Akkoord/)
  await page.keyboard.press('Space')
}
