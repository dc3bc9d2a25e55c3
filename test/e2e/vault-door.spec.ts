import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type HostProcess, startHostProcess } from '../helpers/host-process.ts'
import { openScreen } from './support/open-page.ts'

const passphrase = 'zes kalme ganzen lopen achter het station'
let host: HostProcess

test.beforeAll(async () => {
  const data = join(mkdtempSync(join(tmpdir(), 'rondetafel-door-')), 'data')
  host = await startHostProcess('built', { data, passphraseFile: null }, ['--port', '0'])
})
test.afterAll(async () => void (await host.end('SIGTERM')))

test('a vault is made, closed, and opened by passphrase and by recovery key', async ({
  browser,
}) => {
  const { url, ownerToken } = host.listening
  const screen = await openScreen(browser, `${url}/#door=${ownerToken}`)
  const { page } = screen
  let recoveryKey = ''

  await test.step('a weak passphrase is refused with a reason', async () => {
    await page.getByRole('button', { name: 'Kluis maken' }).click()
    await page.getByLabel('Hoe heet je?').fill('Nadia el Amrani')
    await page.getByLabel('Wachtzin', { exact: true }).fill('welkom01')
    await page.getByRole('button', { name: 'Kluis maken' }).click()
    await expect(page.getByText('Kies een wachtzin die moeilijker te raden is.')).toBeVisible()
  })

  await test.step('the recovery key has to be typed back', async () => {
    await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
    await expect(page.getByText(/moeilijk te raden$/i)).toBeVisible()
    await page.getByRole('button', { name: 'Kluis maken' }).click()
    const sheet = page.getByRole('region', { name: 'Herstelblad' })
    await expect(sheet).toBeVisible({ timeout: 30_000 })
    const groups = await sheet.getByRole('listitem').allInnerTexts()
    recoveryKey = groups.map((group) => group.replace(/^\d+\s*/, '')).join('-')
    await page.getByRole('button', { name: 'Ik heb hem opgeborgen' }).click()
    await page.getByRole('button', { name: 'Ik heb hem', exact: true }).click()
    await typeRecoveryKey(page, recoveryKey)
    await page.getByRole('button', { name: 'Kluis openen', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Nadia$/ })).toBeVisible({
      timeout: 30_000,
    })
  })

  await test.step('the practice cases come on request', async () => {
    await page.getByRole('button', { name: 'Oefenen met twee voorbeelden' }).click()
    await expect(page.getByRole('link', { name: /Terpstra en Kuipers/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /Milan wordt 18/ })).toBeVisible()
  })

  await test.step('a wrong passphrase is told apart, the right one opens', async () => {
    await page.getByRole('button', { name: 'Kluis op slot' }).click()
    await page
      .getByLabel('Wachtzin', { exact: true })
      .fill('zes drukke ganzen lopen achter het station')
    await page.getByRole('button', { name: 'Kluis openen', exact: true }).click()
    await expect(page.getByText('Deze wachtzin opent de kluis niet.')).toBeVisible({
      timeout: 20_000,
    })
    await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Kluis openen', exact: true }).click()
    await expect(page.getByRole('link', { name: /Milan wordt 18/ })).toBeVisible({
      timeout: 20_000,
    })
  })

  await test.step('the recovery key opens it too, and a new passphrase is offered', async () => {
    await page.getByRole('button', { name: 'Kluis op slot' }).click()
    await page.getByText('Wachtzin kwijt? Gebruik je herstelblad').click()
    await typeRecoveryKey(page, recoveryKey)
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('heading', { name: 'Kies een nieuwe wachtzin' })).toBeVisible({
      timeout: 20_000,
    })
  })

  // Wrong tries are answered with an error status, which the browser puts on its console by itself.
  expect(screen.faults.filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([])
  expect(host.log()).not.toContain('Nadia')
  expect(host.log()).not.toContain(passphrase)
})

async function typeRecoveryKey(page: Page, key: string): Promise<void> {
  await page.getByRole('textbox').first().focus()
  await page.keyboard.insertText(key)
}
