import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type HostProcess, startHostProcess } from '../helpers/host-process.ts'
import { arrowTo, expectFocus, press, tabTo } from './support/keyboard.ts'
import { openScreen } from './support/open-page.ts'
import { goalTitle, savedState } from './support/table.ts'

const passphrase = 'zes kalme ganzen lopen achter het station'
let host: HostProcess

test.beforeAll(async () => {
  const data = join(mkdtempSync(join(tmpdir(), 'rondetafel-keys-')), 'data')
  host = await startHostProcess('built', { data, passphraseFile: null }, ['--port', '0'])
})
test.afterAll(async () => void (await host.end('SIGTERM')))

// Nothing here clicks, fills or focuses: what these people can do, they do with keys.
test('a regisseur and a guest do everything with the keyboard alone', async ({ browser }) => {
  test.setTimeout(300_000)
  const { url, ownerToken } = host.listening
  const owner = await openScreen(browser, `${url}/#door=${ownerToken}`)
  const { page } = owner
  let code = ''

  await test.step('makes a vault and types the recovery key back', async () => makeVault(page))

  await test.step('takes the practice cases and opens a household', async () => {
    await press(page, 'Oefenen met twee voorbeelden')
    await expect(page.getByRole('link', { name: /Terpstra en Kuipers/ })).toBeVisible()
    await expectFocus(page, /Nadia$/)
    await press(page, /Terpstra en Kuipers/)
    await expect(goalTitle(page, 1)).toBeVisible()
    await expectFocus(page, /Het plan van/)
  })

  await test.step('writes in the plan', async () => writeWords(page))
  await test.step('orders the goals', async () => orderGoals(page))
  await test.step('gives an action an owner and a day', async () => addAction(page))
  await test.step('rates a life domain', async () => rateDomain(page))

  await test.step('makes an invite', async () => {
    await press(page, 'Gesprekken')
    await expectFocus(page, 'Gesprekken')
    await tabTo(page, /^Naam/)
    await page.keyboard.type('Karin Visser')
    await press(page, 'Uitnodiging maken')
    // The same code stands on the card that comes out of the printer.
    const spoken = page.getByText(/^[A-Z0-9]{4} [A-Z0-9]{4}$/).first()
    await expect(spoken).toBeVisible()
    await expectFocus(page)
    code = (await spoken.innerText()).replace(' ', '')
    await press(page, 'Klaar, code verbergen')
    await expectFocus(page)
  })

  const guest = await openScreen(browser, `${url}/meedoen`)
  await test.step('the guest asks to come in', async () => askToComeIn(guest.page, code))

  await test.step('is let in and writes along', async () => {
    await press(page, 'Binnenlaten: Karin Visser')
    await expect(goalTitle(guest.page, 1)).toBeVisible()
    await expectFocus(page)
    await expectFocus(guest.page)
    await tabTo(guest.page, 'Doel 1 in eigen woorden')
    await guest.page.keyboard.press('Control+End')
    await guest.page.keyboard.type(' Karin helpt mee.')
    await expect(savedState(guest.page)).toHaveText(/Alles bewaard/)
  })

  await test.step('the access of the guest ends', async () => {
    await press(page, 'Toegang stoppen: Karin Visser')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await press(page, 'Stoppen')
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
    await expectFocus(page)
    await expect(guest.page.getByText(/toegang gestopt/).first()).toBeVisible()
    await expectFocus(guest.page)
  })

  await test.step('locks the vault', async () => {
    await press(page, 'Kluis op slot')
    await expect(page.getByLabel('Wachtzin', { exact: true })).toBeVisible()
    await tabTo(page, 'Wachtzin')
  })
  // A page that asks something while the vault closes is answered with an error status, which the browser
  // puts on its console by itself.
  expect(owner.faults.filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([])
})

async function makeVault(page: Page): Promise<void> {
  await press(page, 'Kluis maken')
  await expectFocus(page)
  await tabTo(page, /^Hoe heet je/)
  await page.keyboard.type('Nadia el Amrani')
  await tabTo(page, /^Wachtzin/)
  await page.keyboard.type(passphrase)
  await expect(page.getByText(/moeilijk te raden$/i)).toBeVisible()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('region', { name: 'Herstelblad' })
  await expect(sheet).toBeVisible({ timeout: 30_000 })
  await expectFocus(page, 'Dit is je herstelsleutel')
  const groups = await sheet.getByRole('listitem').allInnerTexts()
  await press(page, 'Ik heb hem opgeborgen')
  await expectFocus(page)
  await press(page, 'Ik heb hem')
  await expectFocus(page, 'Typ de sleutel over van je blad')
  await tabTo(page, 'Groep 1')
  await page.keyboard.type(groups.map((group) => group.replace(/^\d+\s*/, '')).join(''))
  await press(page, 'Kluis openen')
  await expect(page.getByRole('heading', { level: 1, name: /Nadia$/ })).toBeVisible({
    timeout: 30_000,
  })
  await expectFocus(page)
}

async function writeWords(page: Page): Promise<void> {
  await tabTo(page, 'Stip op de horizon, in eigen woorden')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' En rust in huis.')
  await press(page, 'Iets goeds toevoegen')
  await expectFocus(page, /^Wat goed gaat, \d+$/)
  await page.keyboard.type('Oma belt elke dag.')
  await press(page, 'Doel toevoegen')
  await expectFocus(page, 'Doel 6 in eigen woorden')
  await page.keyboard.type('Samen eten op zondag.')
  await undoAndRedo(page)
}

/** Taken back to the last step, with the row in which it was typed, and made again. */
async function undoAndRedo(page: Page): Promise<void> {
  const goal = goalTitle(page, 6)
  while ((await goal.count()) > 0) {
    const before = await goal.inputValue()
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => ((await goal.count()) === 0 ? null : goal.inputValue()))
      .not.toBe(before)
  }
  await expectFocus(page)
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+Shift+z')
      return (await goal.count()) === 0 ? null : goal.inputValue()
    })
    .toBe('Samen eten op zondag.')
}

async function orderGoals(page: Page): Promise<void> {
  await press(page, 'Menu van Doel 6')
  await expect(page.getByRole('menu')).toBeVisible()
  await arrowTo(page, 'Verplaatsen naar Later')
  await page.keyboard.press('Enter')
  const later = page.getByRole('region', { name: 'Later', exact: true })
  await expect(later.getByRole('textbox', { name: 'Doel 6 in eigen woorden' })).toBeVisible()
  await expectFocus(page, /Doel 6/)
  const first = await goalTitle(page, 1).inputValue()
  await tabTo(page, 'Verplaatsen: Doel 1', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expectFocus(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(goalTitle(page, 1)).not.toHaveValue(first)
  await expectFocus(page)
}

async function addAction(page: Page): Promise<void> {
  await press(page, 'Actie toevoegen')
  await expectFocus(page, /^Actie \d+, wat er gebeurt$/)
  await page.keyboard.type('Recept kiezen')
  await press(page, /^Meer over Actie/)
  await tabTo(page, /Wie doet dit/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await arrowTo(page, /^Marloes/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expectFocus(page, /Wie doet dit/)
  await tabTo(page, /^dag|^day/)
  await page.keyboard.type('24122026')
  await page.keyboard.press('Escape')
  await expectFocus(page, /^Meer over Actie/)
  await expect(page.getByText(/uiterlijk.* 24 december/).first()).toBeVisible()
}

async function rateDomain(page: Page): Promise<void> {
  await tabTo(page, /^Meer over Veiligheid thuis/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await press(page, 'Inschatting toevoegen')
  await expectFocus(page)
  await tabTo(page, /^Inschatting \d+, wat het team ziet|wat het team ziet$/)
  await page.keyboard.press('Enter')
  await arrowTo(page, /^3 /)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expectFocus(page)
  await expect(savedState(page)).toHaveText(/Alles bewaard/)
}

async function askToComeIn(page: Page, code: string): Promise<void> {
  await tabTo(page, /^Code uit je uitnodiging/)
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Dag Karin/ })).toBeVisible()
  await expectFocus(page, /^Dag Karin/)
  await press(page, /Dat beloof ik/, 'Space')
  await press(page, 'Verder naar de wachtkamer')
  await expect(page.getByText(/laat je zo binnen/)).toBeVisible()
  await expectFocus(page)
}
