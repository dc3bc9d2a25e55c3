import { expect, type Page, test } from '@playwright/test'
import { openScreen } from './support/open-page.ts'
import { setTable, type Table } from './support/table.ts'

// A guest whose browser is too old gets words and a way on, in both languages, and never a blank page.
let table: Table

test.beforeAll(async () => {
  table = await setTable()
})
test.afterAll(async () => table.close())

const open = async (browser: Parameters<typeof openScreen>[0], spoil: () => void) => {
  const screen = await openScreen(browser, 'about:blank')
  await screen.context.addInitScript(spoil)
  await screen.page.goto(`${table.host().listening.url}/meedoen`)
  return screen
}

async function expectWayOn(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze browser is te oud voor Rondetafel',
  )
  await expect(page.getByText(/Open de link op een ander apparaat/)).toBeVisible()
  await expect(page.getByText(/Vraag de regisseur om het plan op papier/)).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'This browser is too old for Rondetafel' }),
  ).toBeVisible()
}

test('a browser without what the app is built on is told what to do', async ({ browser }) => {
  const { page, faults } = await open(browser, () => Reflect.deleteProperty(Map, 'groupBy'))
  await expectWayOn(page)
  expect(faults.filter((fault) => fault.includes('refused by policy'))).toEqual([])
})

test('a browser in which the app cannot start for another reason is told so too', async ({
  browser,
}) => {
  const { page } = await open(browser, () => Reflect.deleteProperty(Object, 'freeze'))
  await expectWayOn(page)
})

test('a browser that is new enough sees the app, and nothing of this', async ({ browser }) => {
  const { page } = await openScreen(browser, `${table.host().listening.url}/meedoen`)
  await expect(page.getByLabel('Code uit je uitnodiging')).toBeVisible()
  await expect(page.getByText('te oud')).toHaveCount(0)
})

test('without scripts the page says so', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${table.host().listening.url}/meedoen`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Rondetafel heeft JavaScript nodig',
  )
  await context.close()
})
