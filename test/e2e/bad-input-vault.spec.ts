import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { type HostFolder, type HostProcess, startHostProcess } from '../helpers/host-process.ts'
import { copyPracticeFolder } from '../helpers/practice-folder.ts'
import { damageVault, raiseVaultVersion, readPassphrase } from './support/harm-vault.ts'
import { runRefusedHost } from './support/run-refused-host.ts'
import { type Look, openScreen, type Screen } from './support/open-page.ts'
import { goalTitle, promiseAndWait, savedState, typeAtEnd } from './support/table.ts'

let folder: HostFolder
const started: HostProcess[] = []

test.beforeEach(async () => {
  folder = await copyPracticeFolder()
})
test.afterEach(async () => {
  await Promise.all(started.splice(0).map(async (host) => host.end('SIGTERM')))
})

test('a damaged vault says so, and the newest copy is put back with nothing deleted', async ({
  browser,
}) => {
  damageVault(folder)
  await test.step('a host that should open it by itself ends with 3 and the reason', async () => {
    await expectRefused(folder, 3, /^rondetafel: .*the vault is damaged.*\(vault\/damaged\)$/)
  })
  const { page } = await openDoor(browser)
  await test.step('the door says what is kept and offers the copy', async () => {
    await giveWhenAsked(page)
    await expect(
      page.getByRole('heading', { name: 'De kluis is beschadigd en gaat niet open' }),
    ).toBeVisible()
    await expect(
      page.getByText(/apart gezet, niet gewist\. De laatste goede kopie is van /),
    ).toBeVisible()
    await expectNothingToDelete(page)
  })
  await test.step('after one question it is back, and opens by the same passphrase', async () => {
    await page.getByRole('button', { name: 'Kopie terugzetten' }).click()
    await page.getByRole('button', { name: 'Terugzetten', exact: true }).click()
    await expect(page.getByText(/^De kopie van .* staat terug\.$/)).toBeVisible()
    const kept = /is bewaard als (set-aside\S+?)\. /.exec(
      (await page.getByRole('main').textContent()) ?? '',
    )
    expect(existsSync(join(folder.data, kept?.[1] ?? 'nothing', 'vault.db'))).toBe(true)
    await givePassphrase(page)
    await expect(page.getByRole('link', { name: /Terpstra en Kuipers/ })).toBeVisible({
      timeout: 20_000,
    })
  })
})

for (const [language, label, open, title] of [
  ['nl', 'Wachtzin', 'Kluis openen', 'Deze kluis is van een nieuwere versie van Rondetafel.'],
  ['en', 'Passphrase', 'Open vault', 'This vault belongs to a newer version of Rondetafel.'],
] as const) {
  test(`a vault of a newer version is left alone, and the door says so in ${language}`, async ({
    browser,
  }) => {
    await raiseVaultVersion(folder)
    await expectRefused(folder, 3, /^rondetafel: .*newer version.*\(vault\/newer\)$/)
    const { page } = await openDoor(browser, { language })
    // Who tried to open it once knows already; the door then says so without asking.
    await expect(page.getByText(title).or(page.getByLabel(label, { exact: true }))).toBeVisible()
    if (await page.getByLabel(label, { exact: true }).isVisible()) {
      await page.getByLabel(label, { exact: true }).fill(readPassphrase(folder))
      await page.getByRole('button', { name: open, exact: true }).click()
    }
    await expect(page.getByText(title)).toBeVisible({ timeout: 20_000 })
    await expectNothingToDelete(page)
    expect(existsSync(join(folder.data, 'vault.db'))).toBe(true)
  })
}

test('a vault that is open in another program says so, and opens when that one is closed', async ({
  browser,
}) => {
  const other = await startHostProcess('built', folder, ['--port', '0'])
  await test.step('a second host that should open it ends with 3 and the reason', async () => {
    await expectRefused(folder, 3, /^rondetafel: .*another program.*\(vault\/locked-by-other\)$/)
  })
  const { page } = await openDoor(browser)
  await test.step('the door says that it is open elsewhere', async () => {
    await givePassphrase(page)
    await expect(
      page.getByText('De kluis is al open in een ander programma op deze laptop.'),
    ).toBeVisible({ timeout: 20_000 })
    await expectNothingToDelete(page)
  })
  await test.step('the way on is to close the other and try again', async () => {
    await other.end('SIGTERM')
    await givePassphrase(page)
    await expect(page.getByRole('link', { name: /Terpstra en Kuipers/ })).toBeVisible({
      timeout: 20_000,
    })
  })
})

test('a host that cannot start says why in one line and ends with its code', async () => {
  const taken = createServer()
  taken.listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? String(address.port) : ''
  const noKey: HostFolder = { data: folder.data, passphraseFile: null }
  await expectRefused(
    noKey,
    2,
    /^rondetafel: the port is in use by another program \(host\/port-taken\)$/,
    ['--port', port],
  )
  taken.close()
  await expectRefused(noKey, 2, /^rondetafel: .*--volledig/, ['--volledig'])
  await expectRefused(noKey, 2, /^rondetafel: --port has a value that it cannot have$/, [
    '--port',
    'tachtig',
  ])
  const passphraseFile = join(folder.data, '..', 'wrong')
  writeFileSync(passphraseFile, 'vijf paarden eten stil gras bij de molen\n')
  await expectRefused(
    { ...folder, passphraseFile },
    3,
    /^rondetafel: .*does not open this vault \(vault\/wrong-passphrase\)$/,
  )
})

test('a copy put back while a page is open: the page reads it, and shows what it had not sent', async ({
  browser,
}) => {
  const { host, page: door } = await openDoor(browser, {}, ['--admit-all'])
  await givePassphrase(door)
  await expect(door.getByRole('link', { name: /Terpstra en Kuipers/ })).toBeVisible({
    timeout: 20_000,
  })
  const doorToken = host.listening.ownerToken
  const unlock = async () =>
    host.ask<{ token: string }>('/api/vault/unlock', doorToken, {
      passphrase: readPassphrase(folder),
    })
  const { token } = await unlock()
  const cases = await host.ask<{ id: string; title: string }[]>('/api/cases', token)
  const caseId = cases.find(({ title }) => title.includes('Terpstra'))?.id
  const guest = { caseId, role: 'professional', name: 'Karin Vos' }
  const invite = await host.ask<{ link: string }>('/api/invites', token, guest)
  const { page, context } = await openScreen(browser, invite.link)
  await promiseAndWait(page)
  await typeAtEnd(page, ' In de kopie.')
  await expect(savedState(page)).toHaveText(/Alles bewaard/)

  await test.step('a vault that is locked for a moment is told, and the page goes on by itself', async () => {
    await host.ask('/api/vault/lock', token, {})
    await expect(page.getByText('De kluis is op slot.').first()).toBeVisible()
    await unlock()
    await expect(goalTitle(page, 1)).toHaveValue(/In de kopie\.$/, { timeout: 30_000 })
  })
  const { backups } = await host.ask<{ backups: { id: string }[] }>('/api/vault', doorToken)

  await test.step('a copy is put back while the guest is out of reach', async () => {
    await typeAtEnd(page, ' Na de kopie.')
    await expect(savedState(page)).toHaveText(/Alles bewaard/)
    await context.setOffline(true)
    await typeAtEnd(page, ' Nooit verstuurd.')
    await expect(savedState(page)).toHaveText(/wachten? op verbinding/)
    await host.ask('/api/vault/lock', (await unlock()).token, {})
    await host.ask('/api/vault/restore', doorToken, { backupId: backups[0]?.id })
    await unlock()
    await context.setOffline(false)
  })

  await test.step('the guest reads what happened, the plan of the copy, and the own unsent words', async () => {
    await expect(
      page.getByText(/^Nadia.* heeft een eerdere versie teruggezet of iets gewist\.$/),
    ).toHaveCount(1, { timeout: 30_000 })
    await expect(page.getByLabel('Dit is nog niet bewaard:')).toHaveValue('Nooit verstuurd.')
    await expect(goalTitle(page, 1)).toHaveValue(/In de kopie\.$/)
  })

  await test.step('and writes on', async () => {
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await typeAtEnd(page, ' En verder.')
    await expect(savedState(page)).toHaveText(/Alles bewaard/)
    await expect(goalTitle(page, 1)).toHaveValue(/In de kopie\. En verder\.$/)
  })
})

async function openDoor(
  browser: Browser,
  look: Look = {},
  flags: readonly string[] = [],
): Promise<Screen & Readonly<{ host: HostProcess }>> {
  const host = await startHostProcess('built', { ...folder, passphraseFile: null }, [
    '--port',
    '0',
    ...flags,
  ])
  started.push(host)
  const { url, ownerToken } = host.listening
  return { ...(await openScreen(browser, `${url}/#door=${ownerToken}`, look)), host }
}

async function givePassphrase(page: Page): Promise<void> {
  await page.getByLabel('Wachtzin', { exact: true }).fill(readPassphrase(folder))
  await page.getByRole('button', { name: 'Kluis openen', exact: true }).click()
}

/** The vault may be known to be damaged already, from an earlier try; then nothing is asked. */
async function giveWhenAsked(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  if (await page.getByLabel('Wachtzin', { exact: true }).isVisible()) await givePassphrase(page)
}

async function expectNothingToDelete(page: Page): Promise<void> {
  await expect(
    page.getByRole('button', { name: /wis|verwijder|weggooi|delete|remove/i }),
  ).toHaveCount(0)
}

/** A host that must not serve: nothing on stdout, its exit code, and why in the last line of stderr. */
async function expectRefused(
  where: HostFolder,
  code: number,
  line: RegExp,
  flags: readonly string[] = [],
): Promise<void> {
  const refused = await runRefusedHost(where, flags)
  expect(refused).toMatchObject({ code, out: '' })
  expect(refused.lastLine).toMatch(line)
}
