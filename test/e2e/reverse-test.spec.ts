import { expect, type Locator, type Page, test } from '@playwright/test'
import { findAccessibilityFaults } from './support/find-accessibility-faults.ts'
import type { Screen } from './support/open-page.ts'
import {
  openInvite,
  openRegisseur,
  promiseAndWait,
  savedState,
  setTable,
  type Table,
} from './support/table.ts'

let table: Table
test.beforeAll(async () => {
  table = await setTable(['--admit-all'])
})
test.afterAll(async () => table.close())

const question = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`)
const answer = (page: Page, id: string): Locator => question(page, id).getByRole('textbox').first()

/** Starts a test as the regisseur; answers the path of its walk. */
async function beginTest(page: Page, title: string): Promise<string> {
  await page.getByLabel('De kwestie in een paar woorden').fill(title)
  await page.getByRole('button', { name: 'Begin een toets' }).click()
  const href = await page.getByRole('link', { name: title }).getAttribute('href')
  return new URL(href ?? '', page.url()).pathname
}

async function goTo({ page }: Screen, path: string, step: number): Promise<void> {
  await page.goto(`${table.host().listening.url}${path}?stap=${step}`)
  await expect(page.getByRole('navigation', { name: 'Stappen van de toets' })).toBeVisible()
}

async function join(browser: Parameters<typeof openInvite>[0], role: string): Promise<Screen> {
  const screen = await openInvite(browser, table, role)
  await promiseAndWait(screen.page)
  await screen.page.waitForURL(/huishouden/)
  return screen
}

test('@reverse-test five screens walk one test: first what is needed, the law last', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const regisseur = await openRegisseur(browser, table, 'omgekeerde-toets')
  const path = await beginTest(regisseur.page, 'Blijft Jesse thuis na school?')
  const [professional, family, supporter, reader] = await Promise.all(
    (['professional', 'gezinslid', 'steunfiguur', 'meelezer'] as const).map(async (role) =>
      join(browser, role),
    ),
  )
  if (!professional || !family || !supporter || !reader) throw new Error('a guest is missing')
  const screens = [regisseur, professional, family, supporter, reader]

  await test.step('three write one answer at once; who may only read sees it come', async () => {
    await Promise.all(screens.map(async (screen) => goTo(screen, path, 0)))
    await Promise.all(
      [regisseur, professional, family].map(async ({ page }, index) => {
        await answer(page, 'OT-0.1').focus()
        await page.keyboard.type(['Eerst. ', 'Daarna. ', 'Tot slot. '][index] ?? '', { delay: 30 })
      }),
    )
    await expect(savedState(regisseur.page)).toHaveText(/Alles bewaard/)
    const words = await answer(regisseur.page, 'OT-0.1').inputValue()
    expect(words).toHaveLength('Eerst. Daarna. Tot slot. '.length)
    for (const { page } of [supporter, reader])
      await expect(question(page, 'OT-0.1')).toContainText(words.trim())
  })

  await test.step('the family says it itself; a reader of the file does not receive it', async () => {
    const secret = 'Ik wil gewoon thuis zijn: merel-acht'
    await question(family.page, 'OT-0.2')
      .getByRole('button', { name: 'Zeg het in je eigen woorden' })
      .click()
    await family.page.keyboard.type(secret)
    await expect(question(professional.page, 'OT-0.2')).toContainText(secret)
    await expect(question(reader.page, 'OT-0.2')).toContainText('niet met je gedeeld')
    expect(reader.received()).not.toContain('merel-acht')
  })

  await test.step('the law waits, and opens for everyone when an effect has content', async () => {
    await Promise.all([professional, family].map(async (screen) => goTo(screen, path, 4)))
    await expect(family.page.getByText('De wet komt als laatste')).toBeVisible()
    await professional.page.getByRole('button', { name: 'Toch alvast kijken' }).click()
    await professional.page
      .getByLabel(/Waarom kijken we nu al/)
      .fill('De termijn van het bezwaar loopt morgen af.')
    await professional.page.getByRole('button', { name: 'Open de juridische stap' }).click()
    for (const { page } of [professional, family])
      await expect(question(page, 'OT-4.7')).toBeVisible()
  })

  await test.step("'past niet' sends back to step 1, where everything still stands", async () => {
    await goTo(family, path, 1)
    await answer(family.page, 'OT-1.1').fill('Jesse komt thuis en er is iemand.')
    await expect(savedState(family.page)).toHaveText(/Alles bewaard/)
    await goTo(regisseur, path, 2)
    await question(regisseur.page, 'OT-2.4').getByText('Past niet', { exact: true }).click()
    await question(regisseur.page, 'OT-2.4')
      .getByRole('link', { name: 'Terug naar stap 1' })
      .click()
    await expect(regisseur.page).toHaveURL(/stap=1/)
    await expect(answer(regisseur.page, 'OT-1.1')).toHaveValue('Jesse komt thuis en er is iemand.')
    await expect(regisseur.page.getByText('Past niet: terug naar stap 1').first()).toBeVisible()
  })

  await test.step('no screen reported anything that should not happen', () => {
    for (const { faults } of screens) expect(faults).toEqual([])
  })
  await Promise.all(screens.map(async ({ context }) => context.close()))
})

test('@reverse-test every step of the worked example is free of accessibility faults', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const regisseur = await openRegisseur(browser, table, 'omgekeerde-toets')
  const { page } = regisseur
  const example = page.getByRole('heading', { level: 3 }).getByRole('link').first()
  const path = new URL((await example.getAttribute('href')) ?? '', page.url()).pathname
  expect(await findAccessibilityFaults(page)).toEqual([])
  for (const step of [0, 1, 2, 3, 4, 5]) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await goTo(regisseur, path, step)
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByText('Er staat niets meer open.')).toBeVisible()
    // oxlint-disable-next-line no-await-in-loop
    expect(await findAccessibilityFaults(page), `step ${step}`).toEqual([])
  }
  await regisseur.context.close()
})
