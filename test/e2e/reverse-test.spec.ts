import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { writeTest } from '../helpers/write-test.ts'
import { goWithin, type Screen } from './support/open-page.ts'
import {
  answer,
  bare,
  chosenTitle,
  goToFamilyQuestion,
  printBare,
  question,
  recordFourEyes,
  takeDecision,
  toAllButOutcome,
  toGoldenPieces,
} from './support/reverse-test-story.ts'
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

/** Starts a test as the regisseur; answers the path of its walk. */
async function beginTest(page: Page, title: string): Promise<string> {
  await page.getByLabel('De kwestie in een paar woorden').fill(title)
  await page.getByRole('button', { name: 'Begin een toets' }).click()
  const href = await page.getByRole('link', { name: title }).getAttribute('href')
  return new URL(href ?? '', page.url()).pathname
}

async function goTo({ page }: Screen, path: string, step: number): Promise<void> {
  await goWithin(page, `${table.host().listening.url}${path}?stap=${step}`)
  await expect(page.getByRole('navigation', { name: 'Stappen van de toets' })).toBeVisible()
}

/** The day of the first small step. */
async function fillDay(page: Page): Promise<void> {
  const group = question(page, 'OT-3.8').getByRole('group', { name: 'Wanneer is die gezet?' })
  await group.getByRole('spinbutton').first().focus()
  await page.keyboard.type('01122026')
}

async function join(browser: Parameters<typeof openInvite>[0], role: string): Promise<Screen> {
  const screen = await openInvite(browser, table, role)
  await promiseAndWait(screen.page)
  await screen.page.waitForURL(/huishouden/)
  return screen
}

test('@reverse-test five screens walk one test to its end: first what is needed, the law last', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const golden = await readFile(
    new URL('../fixtures/outputs/onderbouwing-VB-2026-001-nl.txt', import.meta.url),
    'utf8',
  )
  const regisseur = await openRegisseur(browser, table, 'omgekeerde-toets')
  const path = await beginTest(regisseur.page, 'Blijft Jesse thuis na school?')
  const [professional, family, supporter, reader] = await Promise.all(
    (['professional', 'gezinslid', 'steunfiguur', 'meelezer'] as const).map(async (role) =>
      join(browser, role),
    ),
  )
  if (!professional || !family || !supporter || !reader) throw new Error('a guest is missing')
  const screens = [regisseur, professional, family, supporter, reader]
  const testId = path.split('/').at(-1) ?? ''
  const { url, ownerToken } = table.host().listening
  const home = `${url}/huishouden/${table.caseId}`

  await test.step('three write one answer at once; who may only read sees it come', async () => {
    await Promise.all(screens.map(async (screen) => goTo(screen, path, 0)))
    await Promise.all(
      [regisseur, professional, family].map(async ({ page }, index) => {
        await answer(page, 'OT-0.1').focus()
        await page.keyboard.type(['Eerst. ', 'Daarna. ', 'Tot slot. '][index] ?? '', { delay: 30 })
      }),
    )
    // "Alles bewaard" is about the own words; those of the others come when they come.
    await expect(answer(regisseur.page, 'OT-0.1')).toHaveValue(/^[A-Z][ .\w]{24}$/)
    const words = await answer(regisseur.page, 'OT-0.1').inputValue()
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

  await test.step('what is left is answered, chosen and recognised at once, until nothing is open', async () => {
    await writeTest(
      table.host(),
      { caseId: table.caseId, testId, token: ownerToken },
      toAllButOutcome(),
    )
    await recordFourEyes(table, testId)
    await family.page.setViewportSize({ width: 390, height: 844 })
    await Promise.all([
      ...[regisseur, professional, supporter].map(async (screen) => goTo(screen, path, 3)),
      goWithin(family.page, `${home}/gezin/toets/${testId}`),
    ])
    await Promise.all([
      question(regisseur.page, 'OT-3.7').getByText(`Oplossing 1: ${chosenTitle}`).click(),
      answer(professional.page, 'OT-3.8').fill('Marloes past haar rooster aan.'),
      goToFamilyQuestion(family.page, 'Herken je jezelf hierin?'),
    ])
    await regisseur.page.getByLabel('Waarom deze?').fill('De jongens zijn niet alleen.')
    await family.page.getByText('Ja, helemaal', { exact: true }).click()
    await expect(answer(regisseur.page, 'OT-3.8')).toHaveValue('Marloes past haar rooster aan.')
    await expect(question(supporter.page, 'OT-3.7')).toContainText('De jongens zijn niet alleen.')
    await fillDay(regisseur.page)
    await expect(regisseur.page.getByText('Er staat niets meer open.')).toBeVisible()
  })

  await test.step('the choice becomes goal, action and agreement, and stands in the plan', async () => {
    const { page } = regisseur
    for (const what of ['doel', 'actie', 'afspraak'])
      // oxlint-disable-next-line no-await-in-loop -- one press after the other
      await page.getByRole('button', { name: `Maak er een ${what} van` }).click()
    await expect(page.getByText('Staat als doel in het plan', { exact: true })).toBeVisible()
    await goWithin(page, `${home}/plan`)
    const draft = page.getByRole('textbox', { name: 'Afspraak in de maak 1' })
    await expect(draft).toHaveValue(chosenTitle)
  })

  await test.step('a version is made, and its PDF says what was weighed', async () => {
    const { page } = regisseur
    await goWithin(page, `${url}${path}/onderbouwing`)
    await page.getByRole('button', { name: 'Versie 1 maken' }).click()
    await page.getByRole('link', { name: 'Bekijk en bewaar versie 1' }).click()
    const said = await printBare(page)
    for (const words of ['De jongens zijn niet alleen.', 'Marloes past haar rooster aan.'])
      expect(said).toContain(bare(words))
    await page.goto(`${home}/stuk/onderbouwing?over=OT-A1.1`)
    const example = await printBare(page)
    expect(toGoldenPieces(golden).filter((piece) => !example.includes(piece))).toEqual([])
  })

  await test.step('a decision begins with the choice, and locks the version', async () => {
    const { page } = regisseur
    await goTo(regisseur, path, 3)
    await page.getByRole('link', { name: 'Maak er een besluit van' }).click()
    await expect(page.getByLabel(/Wat wordt er besloten/)).toHaveValue(chosenTitle)
    await expect(page.getByLabel(/Waarom is dit nodig/)).toHaveValue('De jongens zijn niet alleen.')
    await expect(page.getByLabel(/Wat betekent dit voor het gezin/)).toHaveValue(
      /Jesse en Finn komen niet in een leeg huis\./,
    )
    await takeDecision(page)
    const decision = page.url().split('/').at(-1) ?? ''
    await goWithin(page, `${url}${path}/onderbouwing`)
    await expect(page.getByText(`Staat vast door besluit ${decision}`)).toBeVisible()
  })

  await test.step('a later change is a second version, with a reason and the difference', async () => {
    const { page } = regisseur
    await goTo(professional, path, 3)
    await professional.page.getByLabel('Waarom deze?').fill('De jongens zijn nooit alleen.')
    await expect(savedState(professional.page)).toHaveText(/Alles bewaard/)
    await page.getByRole('button', { name: 'Versie 2 maken' }).click()
    await expect(page.getByText('Schrijf op wat er verandert en waarom.')).toBeVisible()
    await page.getByLabel(/Wat verandert er, en waarom/).fill('De reden staat er nu scherper.')
    await page.getByRole('button', { name: 'Versie 2 maken' }).click()
    await expect(page.getByRole('heading', { name: 'Veranderd sinds versie 1' })).toBeVisible()
    await expect(page.locator('del').filter({ hasText: 'niet' }).first()).toBeVisible()
    await expect(page.locator('ins').filter({ hasText: 'nooit' }).first()).toBeVisible()
  })

  await test.step('another test finds no solution, and the family reads why', async () => {
    const { page } = regisseur
    await goWithin(page, `${home}/omgekeerde-toets`)
    const second = await beginTest(page, 'Kan Finn naar de opvang in de buurt?')
    await goTo(regisseur, second, 3)
    await page.getByText('Geen oplossing gevonden, zorgvuldig onderzocht').click()
    await page
      .getByLabel('Uitleg voor het gezin')
      .fill('We belden vijf plekken. Er is nu geen plek.')
    await expect(savedState(page)).toHaveText(/Alles bewaard/)
    await goWithin(family.page, `${home}/gezin/toets/${second.split('/').at(-1) ?? ''}`)
    await goToFamilyQuestion(family.page, 'Wat vind je van de keuze?')
    await expect(
      family.page.getByText('We vonden geen oplossing. We hebben goed gezocht.'),
    ).toBeVisible()
    await expect(family.page.getByText('We belden vijf plekken. Er is nu geen plek.')).toBeVisible()
  })

  await test.step('no screen reported anything that should not happen', () => {
    for (const { faults } of screens) expect(faults).toEqual([])
  })
  await Promise.all(screens.map(async ({ context }) => context.close()))
})
