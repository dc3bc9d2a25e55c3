import { type Browser, expect, type Page, test } from '@playwright/test'
import type { FreshInvite } from '../../shared/api/replies.ts'
import { goWithin, openScreen, type Screen } from './support/open-page.ts'
import { promiseAndWait, setTable, type Table } from './support/table.ts'

// The regisseur brings a household to the pilot group as a story; the group thinks along, by name, and never
// learns whose household it is.
const title = 'Twee huizen, te veel hulp'
const question = 'Hoe houden we het bij één iemand die belt?'
let table: Table
let groupId: string

test.beforeAll(async () => {
  table = await setTable(['--admit-all'])
  const group = { title: 'Pilotgroep Zuid', kind: 'pilotgroep' }
  groupId = (await table.ask<{ id: string }>('/api/cases', group)).id
})
test.afterAll(async () => table.close())

test('@reflection a household is thought about by its story, and no name of it leaves the case', async ({
  browser,
}) => {
  const { url, ownerToken } = table.host().listening
  const owner = await openScreen(browser, `${url}/#token=${ownerToken}`)
  await owner.page.waitForURL(/werkvoorraad/)
  const guests = [await sitDown(browser, 'Jos Zwaluw'), await sitDown(browser, 'Els Grutto')]
  const [first, second] = guests
  if (first === undefined || second === undefined) throw new Error('no guests')

  await test.step('the regisseur writes with names and shares without', async () => {
    await goWithin(owner.page, `${url}/pilot/${groupId}/verhalen`)
    await writeStory(owner.page)
    await judgeEveryWord(owner.page)
    await owner.page
      .getByRole('checkbox', { name: /Niemand is te herkennen/ })
      .check({ force: true })
    await press(owner.page, 'In de bibliotheek zetten')
    await expect(owner.page.getByRole('heading', { name: title })).toBeVisible()
  })

  await test.step('a member holds a case reflection on it, with names at the cards', async () => {
    await press(first.page, 'Nieuwe sessie')
    await first.page.getByRole('radio', { name: /^Casusreflectie/ }).check({ force: true })
    await first.page.getByLabel('Waar gaat het over?').fill('Samen kijken')
    await first.page.getByRole('button', { name: /Verhaal$/ }).click()
    await first.page.getByRole('option', { name: title }).click()
    await first.page.getByRole('radio', { name: /^Met namen/ }).check({ force: true })
    await press(first.page, 'Sessie beginnen')
    await second.page.getByRole('link', { name: 'Samen kijken' }).click()
    for (const { page } of guests) await expect(page.getByText(question)).toBeVisible()
  })

  await test.step('a card is its writer’s until all are shown, and then carries the name', async () => {
    const box = second.page.getByRole('textbox', { name: /^Nieuwe kaart bij/ }).first()
    await box.fill('Vraag het gezin wie er mag bellen')
    await second.page
      .getByRole('button', { name: /^Kaart bewaren bij/ })
      .first()
      .click()
    await expect(first.page.getByText('1 kaart nog dicht')).toBeVisible()
    expect(first.received()).not.toContain('wie er mag bellen')
    await press(first.page, 'Verder naar Tonen')
    await press(first.page, 'Alles tonen')
    await expect(first.page.getByText('Vraag het gezin wie er mag bellen')).toBeVisible()
    await expect(first.page.getByText(/Els Grutto/)).toBeVisible()
  })

  await test.step('nothing that a member received names the household', async () => {
    const names = await readNames()
    expect(names.length).toBeGreaterThan(10)
    for (const { received, faults } of guests) {
      const text = Buffer.from(received(), 'latin1').toString('utf8').toLowerCase()
      expect(text).toContain(title.toLowerCase())
      for (const name of [...names, table.caseId])
        expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u'))
      expect(faults).toEqual([])
    }
  })
})

const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

async function sitDown(browser: Browser, name: string): Promise<Screen> {
  const invite = { caseId: groupId, role: 'professional', name }
  const { link } = await table.ask<FreshInvite>('/api/invites', invite)
  const guest = await openScreen(browser, link)
  await promiseAndWait(guest.page)
  await expect(guest.page.getByRole('heading', { level: 1, name: 'Reflectie' })).toBeVisible()
  return guest
}

async function writeStory(page: Page): Promise<void> {
  await press(page, 'Verhaal toevoegen')
  await page.getByRole('button', { name: /Huishouden$/ }).click()
  await page.getByRole('option', { name: /Terpstra en Kuipers/ }).click()
  await page.getByLabel('Titel', { exact: true }).fill(title)
  // The first part is offered from the household itself, with all its names.
  await expect(page.getByLabel('Hoe is het nu?')).not.toHaveValue('')
  await page
    .getByLabel('Wat is geprobeerd?')
    .fill('Marloes en Dennis spraken met juf Eva over Jesse.')
  await page.getByLabel('Wat is de vraag aan de groep?').fill(question)
  await expect(page.getByRole('region', { name: 'Zoals de groep het krijgt' })).not.toContainText(
    'Marloes',
  )
}

/** Whatever the rules did not know is looked at by a person, word by word. */
async function judgeEveryWord(page: Page): Promise<void> {
  const words = page.getByRole('list', { name: 'Misschien nog een naam' }).getByRole('listitem')
  for (let left = await words.count(); left > 0; left--) {
    await words
      .first()
      .getByRole('button', { name: /vervangen$/ })
      .click()
    await expect(words).toHaveCount(left - 1)
  }
  await expect(page.getByText('Er zijn geen twijfelwoorden meer.')).toBeVisible()
}

/** Every part of every name in the case, but for those of the regisseur, who sits in the group. */
async function readNames(): Promise<readonly string[]> {
  const source = await table.ask<{ names: readonly { name: string; kind: string }[] }>(
    `/api/cases/${table.caseId}/story-source`,
  )
  const me = await table.ask<{ name: string }>('/api/session')
  const own = new Set(me.name.toLowerCase().split(/[^\p{L}]+/u))
  const parts = source.names
    .filter(({ kind }) => kind === 'persoon')
    .flatMap(({ name }) => name.split(/[^\p{L}]+/u))
    .filter((part) => part.length > 2 && !/^(van|der|den|het)$/i.test(part))
  return [...new Set(parts)].filter((part) => !own.has(part.toLowerCase()))
}
