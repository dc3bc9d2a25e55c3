import { expect, test } from '@playwright/test'
import {
  admitButton,
  goalTitle,
  openInvite,
  openRegisseur,
  promiseAndWait,
  savedState,
  setTable,
  type Table,
} from './support/table.ts'
import type { Screen } from './support/open-page.ts'

const secret = 'Alleen voor het team: merel-zeven'
let table: Table

test.beforeAll(async () => {
  table = await setTable()
})
test.afterAll(async () => table.close())

test('regisseur, professional and family write in one plan and lose nothing', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const regisseur = await openRegisseur(browser, table, 'gesprekken')
  const professional = await openInvite(browser, table, 'professional')
  const family = await openInvite(browser, table, 'gezinslid')

  await test.step('both guests wait in the lobby until they are let in', async () => {
    for (const guest of [professional, family]) await promiseAndWait(guest.page)
    await expect(professional.page.getByText(/Nadia.* laat je zo binnen/)).toBeVisible()
    for (const name of ['Priya Ramdin', 'Marloes Terpstra']) {
      await admitButton(regisseur.page, name).click()
    }
    await expect(goalTitle(professional.page, 1)).toBeVisible()
    await expect(family.page.getByRole('heading', { level: 1, name: 'Dag Marloes' })).toBeVisible()
  })

  await test.step('the team writes a note that the family must never receive', async () => {
    await regisseur.page.getByRole('link', { name: 'Teamnotities' }).click()
    await regisseur.page.getByRole('button', { name: /notitie toevoegen/i }).click()
    await regisseur.page.keyboard.type(secret)
    await expect(savedState(regisseur.page)).toHaveText(/Alles bewaard/)
    await regisseur.page.getByRole('link', { name: 'Plan', exact: true }).click()
    await family.page.goto(`${table.host().listening.url}/huishouden/${table.caseId}/plan`)
    await expect(family.page.getByRole('link', { name: 'Teamnotities' })).toHaveCount(0)
  })

  const screens: readonly Screen[] = [regisseur, professional, family]

  await test.step('all three edit the same goal title at once', async () => {
    await Promise.all(
      screens.map(async ({ page }, index) => {
        await goalTitle(page, 1).focus()
        await page.keyboard.press('Control+End')
        await page.keyboard.type(
          [' Vanaf mei.', ' Met Priya erbij.', ' Ook met oma.'][index] ?? '',
          {
            delay: 40,
          },
        )
      }),
    )
    const texts = await settledTexts(screens)
    expect(new Set(texts).size).toBe(1)
    // Every letter that was typed is there, whatever the order in which three people mixed them.
    expect(lettersOf(texts[0] ?? '')).toBe(
      lettersOf(
        'Ouders bespreken één keer per week de kinderen, zonder ruzie, uiterlijk 1 december.' +
          ' Vanaf mei. Met Priya erbij. Ook met oma.',
      ),
    )
  })

  await test.step('each sees where the others write', async () => {
    await goalTitle(family.page, 1).focus()
    await family.page.keyboard.type('.')
    for (const { page } of [regisseur, professional]) {
      await expect(page.locator('[data-name="Marloes"]').first()).toBeAttached()
    }
    await expect(family.page.locator('[data-name="Priya"]').first()).toBeAttached()
  })

  await test.step('ten seconds without a connection lose nothing', async () => {
    await professional.context.setOffline(true)
    await goalTitle(professional.page, 2).focus()
    await professional.page.keyboard.press('Control+End')
    await professional.page.keyboard.type(' Zonder verbinding getypt in tien tellen.', {
      delay: 250,
    })
    await expect(savedState(professional.page)).toHaveText(/wachten? op verbinding/)
    await goalTitle(family.page, 2).focus()
    await family.page.keyboard.press('Control+Home')
    await family.page.keyboard.type('Intussen: ')
    await professional.context.setOffline(false)
    await expect(savedState(professional.page)).toHaveText(/Alles bewaard/, { timeout: 30_000 })
    for (const { page } of screens) {
      await expect(goalTitle(page, 2)).toHaveValue(
        /^Intussen: .*Zonder verbinding getypt in tien tellen\.$/,
      )
    }
  })

  await test.step('the host is killed and comes back with every acknowledged word', async () => {
    await goalTitle(family.page, 4).focus()
    await family.page.keyboard.press('Control+End')
    await family.page.keyboard.type(' Dit staat veilig.')
    await expect(savedState(family.page)).toHaveText(/Alles bewaard/)
    await table.killAndRestart()
    await family.page.keyboard.type(' En dit kwam erna.')
    await expect(savedState(family.page)).toHaveText(/Alles bewaard/, { timeout: 45_000 })
    for (const { page } of screens) {
      await expect(goalTitle(page, 4)).toHaveValue(/Dit staat veilig\. En dit kwam erna\.$/, {
        timeout: 45_000,
      })
    }
  })

  await test.step('nothing of the team notes ever reached the family', async () => {
    expect(regisseur.received()).toContain('Doel')
    expect(family.received().length).toBeGreaterThan(1000)
    expect(family.received()).not.toContain('merel-zeven')
    expect(family.received()).not.toContain('teamNotes')
  })
})

const lettersOf = (text: string): string => text.split('').toSorted().join('')

async function settledTexts(screens: readonly Screen[]): Promise<readonly string[]> {
  for (const { page } of screens) await expect(savedState(page)).toHaveText(/Alles bewaard/)
  const read = async () =>
    Promise.all(screens.map(async ({ page }) => goalTitle(page, 1).inputValue()))
  await expect.poll(async () => new Set(await read()).size).toBe(1)
  return read()
}
