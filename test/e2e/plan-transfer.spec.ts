import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { chainOf, readWholeCase } from '../helpers/read-whole-case.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'
import { openScreen, type Screen } from './support/open-page.ts'
import { goalTitle, savedState } from './support/table.ts'

const pages = fileURLToPath(new URL('../../out/renderer/', import.meta.url))
const looks = new Set(['document.opened', 'history.opened', 'access.read'])
const passphrase = 'negen paarse trams naar zee'

/** Two laptops in this very process, so that what lies in their vaults can be laid side by side. */
let here: TestHost
let there: TestHost

test.beforeAll(async () => {
  here = await startTestHost({ pages, demo: true })
  there = await startTestHost({ pages })
})
test.afterAll(async () => {
  await here.close()
  await there.close()
})

test('@plan a household goes to another laptop as a file, is changed there, and comes back equal', async ({
  browser,
}) => {
  const caseId = here.caseIds[0] ?? ''
  const atHome = await openLaptop(browser, here)
  const elsewhere = await openLaptop(browser, there)

  const file = await takeAlong(atHome.page, here, caseId)
  const before = await readWholeCase(here, caseId)
  await test.step('a file that is damaged, foreign or opened with other words says so', async () => {
    await refuseBadFiles(elsewhere.page, there, file)
    expect(await there.ask('cases', {})).toEqual([])
  })
  await test.step('the other laptop has it as it was: documents, log, versions, hashes', async () => {
    await choose(elsewhere.page, there, file)
    await elsewhere.page.getByRole('button', { name: 'Huishouden inlezen', exact: true }).click()
    await elsewhere.page.waitForURL(new RegExp(`/huishouden/${caseId}`))
    const after = await readWholeCase(there, caseId)
    expect(after.documents).toEqual(before.documents)
    expect(chainOf(after.records).slice(0, -1)).toEqual(chainOf(before.records))
  })
  await test.step('what is written there comes back, and both laptops are equal', async () => {
    await elsewhere.page.goto(`${there.url}/huishouden/${caseId}/plan`)
    await goalTitle(elsewhere.page, 1).focus()
    await elsewhere.page.keyboard.press('Control+End')
    await elsewhere.page.keyboard.type(' Daar geschreven.')
    await expect(savedState(elsewhere.page)).toHaveText(/Alles bewaard/)
    await choose(atHome.page, here, await takeAlong(elsewhere.page, there, caseId))
    await expect(atHome.page.getByText('Dit huishouden staat al op deze laptop.')).toBeVisible()
    await atHome.page.getByRole('button', { name: 'Samenvoegen', exact: true }).click()
    await atHome.page.waitForURL(new RegExp(`/huishouden/${caseId}`))
    await atHome.page.goto(`${here.url}/huishouden/${caseId}/plan`)
    await expect(goalTitle(atHome.page, 1)).toHaveValue(/Daar geschreven\.$/)
    await expectEqual(caseId)
  })
  expect(atHome.faults).toEqual([])
  // The host's own refusals of the files, which a browser reports as failed requests.
  expect(elsewhere.faults.filter((fault) => !fault.includes('status of 4'))).toEqual([])
})

/** Documents, log, writers and versions are the same; of the records, all that both were given. */
async function expectEqual(caseId: string): Promise<void> {
  const [home, away] = [await readWholeCase(here, caseId), await readWholeCase(there, caseId)]
  // A page gets a sign to write under before it writes: those of pages that were only looked at differ.
  expect(home.documents).toEqual(
    away.documents.map((document) => ({
      ...document,
      writers: expect.arrayContaining([...document.writers]),
    })),
  )
  // Only what was recorded of coming in itself is each laptop's own.
  const said = chainOf(away.records)
  expect(chainOf(home.records).slice(0, said.length)).toEqual(said)
  // Beside its own looks at the household, which each laptop writes down of itself.
  const own = home.records.slice(said.length).map(({ type }) => type)
  expect(own.filter((type) => !looks.has(type))).toEqual(['case.imported'])
  for (const host of [here, there])
    // oxlint-disable-next-line no-await-in-loop -- two hosts
    expect(await host.ask('verifyRecords', {})).toMatchObject({ ok: true })
}

async function openLaptop(browser: Browser, host: TestHost): Promise<Screen> {
  const screen = await openScreen(browser, `${host.url}/#token=${host.ownerToken}`)
  await screen.page.waitForURL(/werkvoorraad/)
  return screen
}

/** Takes the household out through its page; answers the file as it was saved. */
async function takeAlong(page: Page, host: TestHost, caseId: string): Promise<Buffer> {
  await page.goto(`${host.url}/huishouden/${caseId}/meenemen`)
  await page.getByLabel('Wachtzin voor dit bestand', { exact: true }).fill(passphrase)
  await page.getByLabel('Nog een keer', { exact: true }).fill(passphrase)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bestand opslaan' }).click()
  const saved = await download
  await expect(page.getByText(/Hier blijft alles staan/)).toBeVisible()
  expect(saved.suggestedFilename()).toMatch(/^[\w-]+\.rondetafel$/)
  return readFile(await saved.path())
}

/** Chooses a file on the page that takes a household in, and asks to look at it. */
async function choose(page: Page, host: TestHost, file: Buffer, words = passphrase): Promise<void> {
  await page.goto(`${host.url}/inlezen`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.rondetafel', mimeType: 'application/octet-stream', buffer: file })
  await page.getByLabel('Wachtzin van het bestand', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Bestand bekijken' }).click()
}

async function refuseBadFiles(page: Page, host: TestHost, file: Buffer): Promise<void> {
  const spoilt = Buffer.from(file)
  spoilt.writeUInt8(spoilt.readUInt8(file.length - 100) ^ 1, file.length - 100)
  const cases = [
    [spoilt, passphrase, 'Dit bestand is beschadigd.'],
    [Buffer.from('naam;rol\nSem;kind\n'), passphrase, 'Dit is geen huishouden uit Rondetafel.'],
    [file, 'een andere', 'Deze wachtzin opent dit bestand niet.'],
  ] as const
  for (const [bytes, words, said] of cases) {
    // oxlint-disable no-await-in-loop -- one page
    await choose(page, host, bytes, words)
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Bestand bekijken' })).toBeVisible()
    // oxlint-enable no-await-in-loop
  }
}
