import { expect, test } from '@playwright/test'
import {
  admitButton,
  goalTitle,
  openInvite,
  openRegisseur,
  promiseAndWait,
  setTable,
  type Table,
} from './support/table.ts'

let table: Table

test.beforeAll(async () => {
  table = await setTable()
})
test.afterAll(async () => table.close())

test('who is not let in now reads so in place, and comes in when the regisseur changes that', async ({
  browser,
}) => {
  const regisseur = await openRegisseur(browser, table, 'gesprekken')
  const guest = await openInvite(browser, table, 'professional')
  await promiseAndWait(guest.page)

  await test.step('nothing of the case comes through the door', async () => {
    await expect(guest.page.getByText(/Nadia.* laat je zo binnen/)).toBeVisible()
    await guest.page.goto(`${table.host().listening.url}/huishouden/${table.caseId}/plan`)
    await expect(guest.page.getByText(/laat je zo binnen/)).toBeVisible()
    expect(guest.received()).not.toContain('RT-')
  })

  await test.step('refused: who decided, what is kept, a way on', async () => {
    await regisseur.page.getByRole('button', { name: 'Niet nu: Priya Ramdin' }).click()
    const title = guest.page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText(/^Nadia.* laat je nu niet binnen\.$/)
    await expect(title).toBeFocused()
    await expect(
      guest.page.getByText('Er is niets over jou bewaard behalve dat je vroeg.'),
    ).toBeVisible()
    await expect(guest.page.getByRole('button', { name: 'Andere code' })).toBeVisible()
  })

  await test.step('the same person can still be let in, without a new code', async () => {
    await regisseur.page.getByRole('button', { name: 'Alsnog binnenlaten: Priya Ramdin' }).click()
    await expect(goalTitle(guest.page, 1)).toBeVisible()
  })
  expect(guest.faults).toEqual([])
})

test('who was not let in can start again with another code', async ({ browser }) => {
  const regisseur = await openRegisseur(browser, table, 'gesprekken')
  const guest = await openInvite(browser, table, 'steunfiguur')
  await promiseAndWait(guest.page)
  await regisseur.page.getByRole('button', { name: /^Niet nu: / }).click()
  await guest.page.getByRole('button', { name: 'Andere code' }).click()
  await expect(guest.page.getByLabel('Code uit je uitnodiging')).toHaveValue('')
})

test('who leaves the lobby is gone from it, and needs a new code', async ({ browser }) => {
  const regisseur = await openRegisseur(browser, table, 'gesprekken')
  const guest = await openInvite(browser, table, 'gezinslid')
  await promiseAndWait(guest.page)
  const waits = admitButton(regisseur.page, 'Marloes Terpstra')
  await expect(waits).toBeVisible()
  await guest.page.getByRole('button', { name: 'Wachtkamer verlaten' }).click()
  await expect(guest.page.getByRole('heading', { name: 'Doe mee met je code' })).toBeVisible()
  await expect(waits).toHaveCount(0)
})
