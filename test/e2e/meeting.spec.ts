import { type Page, test } from '@playwright/test'
import type { MeetingView } from '../../shared/api/meeting-routes.ts'
import { toLeftMs } from '../../shared/domain/meeting/live-meeting.ts'
import { toDay, typeDay } from './support/authority-story.ts'
import {
  choose,
  closeRound,
  type Comer,
  comeToTheDoor,
  doNotShare,
  expect,
  goToTable,
  invite,
  nextItem,
  putBeforeTable,
  takeDown,
} from './support/meeting-story.ts'
import {
  bare,
  readPrinted,
  readScreenTables,
  saveCalendar,
  saveWordFiles,
} from './support/meeting-papers.ts'
import { openScreen, type Screen } from './support/open-page.ts'
import { buttonOf } from './support/stage.ts'
import { openRegisseur, savedState, setTable, type Table } from './support/table.ts'

const people = {
  marit: { role: 'schrijver', name: 'Marit de Boer', organisation: 'Gemeente Lindervoort' },
  priya: { role: 'professional', name: 'Priya Ramdin', organisation: 'Gezinshulp Lindeveld' },
  karin: { role: 'professional', name: 'Karin Visser', organisation: 'Vmbo De Wissel' },
  marloes: { role: 'gezinslid', name: 'Marloes Terpstra', organisation: null },
} as const satisfies Readonly<Record<string, Comer>>

const purpose = 'Samen kijken wat Jesse nodig heeft om weer naar school te gaan.'
const ground = 'Marloes vond het goed op 3 november, voor school en huis.'
const welcome = 'Welkom'
const secret = 'Marloes slikt sinds mei kalmeringstabletten.'
const secretWord = 'kalmeringstabletten'
const notes = `Thuis is het rustiger dan in september. ${secret} Jesse wil later lasser worden.`

test.use({ actionTimeout: 45_000 })

let table: Table
test.beforeAll(async () => {
  table = await setTable()
})
test.afterAll(async () => table.close())

test('a first meeting, from preparation to the paper in everyone’s hand @table', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const regisseur = await openRegisseur(browser, table, 'voorbereiden')
  const nadia = regisseur.page

  await test.step('the regisseur prepares: why, who and why each, and the checks', async () =>
    prepare(nadia))

  await test.step('begins, and sees at the door who comes, what they will see and on what ground', async () => {
    await nadia.getByRole('link', { name: 'Naar de tafel' }).first().click()
    await buttonOf(nadia, 'Gesprek beginnen').click()
    await expect(nadia.getByRole('heading', { name: /^Agenda/ })).toBeVisible()
  })
  const [marit, priya, karin, marloes] = await Promise.all([
    comeToTheDoor(browser, table, people.marit),
    comeToTheDoor(browser, table, people.priya),
    comeToTheDoor(browser, table, people.karin),
    comeToTheDoor(browser, table, people.marloes),
  ])
  const screens: readonly Screen[] = [regisseur, marit, priya, karin, marloes]
  const link = await invite(table, { role: 'scherm', name: 'Groot scherm', organisation: null })
  const wall = await openScreen(browser, link, { width: 1920, height: 1080 })

  await test.step('lets everybody in, the big screen too', async () => {
    await expect(nadia.getByText(ground)).toBeVisible()
    for (const name of [...Object.values(people).map((comer) => comer.name), 'Groot scherm'])
      await buttonOf(nadia, `${name} binnenlaten`).click()
    await Promise.all([marit, priya, karin, marloes].map(async ({ page }) => goToTable(page)))
    await expect(wall.page.getByRole('banner')).toContainText('De tafel van')
  })

  await test.step('Arjan has no device: the writer puts him on the list', async () => {
    await buttonOf(marit.page, 'Iemand zonder apparaat').click()
    await marit.page.getByLabel('Naam').fill('Arjan Mulder')
    await marit.page.getByLabel('Organisatie (mag leeg blijven)').fill('Schuldhulp Lindervoort')
    await buttonOf(marit.page, 'Op de lijst zetten').click()
    await expect(atTable(nadia)).toContainText('Arjan Mulder')
    await expect(atTable(nadia).getByRole('listitem')).toHaveCount(6)
  })

  await test.step('a round of words, and notes that two people write', async () => {
    await nextItem(nadia, welcome)
    await expect(marloes.page.getByRole('heading', { name: /^Welkom/ })).toBeVisible()
    await buttonOf(nadia, 'Rondje: iedereen aan het woord').click()
    await expect(nadia.getByText('is nu aan het woord', { exact: true })).toBeVisible()
    await buttonOf(nadia, 'Volgende').click()
    await buttonOf(nadia, 'Stop').click()
    await buttonOf(marloes.page, 'Ik wil iets zeggen').click()
    await expect(nadia.getByRole('list', { name: 'Wie wacht op het woord' })).toContainText(
      'Marloes',
    )
    await notesOf(marit.page).fill(notes)
    await expect(notesOf(priya.page)).toHaveValue(notes)
    await notesOf(priya.page).focus()
    await priya.page.keyboard.press('Control+End')
    await priya.page.keyboard.type(' Priya: hij belde zelf.')
    await expect(notesOf(karin.page)).toHaveValue(/Priya: hij belde zelf\.$/)
    // Marit typed it herself: on her own screen it did not come in.
    for (const { received } of [regisseur, priya, karin, marloes])
      await expect.poll(() => received().includes(secretWord)).toBe(true)
  })

  await test.step('the first agreement: everybody chooses, one with a remark', async () => {
    await putBeforeTable(nadia, 'Priya belt school vóór vrijdag')
    await expect(wall.page.getByText('Wat vind jij?')).toBeVisible()
    await Promise.all([
      choose(nadia, { choice: 'Akkoord' }),
      choose(marit.page, { choice: 'Akkoord' }).then(async () =>
        takeDown(marit.page, 'Arjan Mulder', { choice: 'Kan ik mee leven' }),
      ),
      choose(priya.page, { choice: 'Akkoord' }),
      choose(karin.page, { choice: 'Akkoord, met opmerking', remark: 'Liefst voor half tien.' }),
      choose(marloes.page, { choice: 'Akkoord' }),
    ])
    await closeRound(nadia)
    await expect(madeToday(marloes.page)).toContainText('Priya belt school vóór vrijdag')
  })

  await test.step('the second is open, all answers at once, when the host is killed', async () => {
    await putBeforeTable(nadia, 'Karin maakt een rooster met halve dagen', { atOnce: true })
    await Promise.all([
      choose(priya.page, { choice: 'Akkoord' }),
      choose(marloes.page, {
        choice: 'Niet mee eens',
        remark: 'Halve dagen maken hem juist onrustig.',
      }),
    ])
    const before = await readLive(table)
    await table.killAndRestart()
    const after = await readLive(table)
    expect(after.running?.itemId).toBe(before.running?.itemId)
    expect(after.left).toBeLessThanOrEqual(before.left)
    expect(before.left - after.left).toBeLessThan(60_000)
    expect(after.round?.answered).toEqual(before.round?.answered)
  })

  await test.step('it goes on, with the same people and without new codes', async () => {
    await Promise.all([
      choose(nadia, { choice: 'Akkoord' }),
      choose(karin.page, { choice: 'Akkoord' }),
      choose(marit.page, { choice: 'Niet mijn onderwerp' }).then(async () =>
        takeDown(marit.page, 'Arjan Mulder', { choice: 'Akkoord' }),
      ),
    ])
    await expect(atTable(nadia).getByRole('listitem')).toHaveCount(6)
    await buttonOf(nadia, 'Antwoorden laten zien').click()
    await expect(karin.page.getByText('Halve dagen maken hem juist onrustig.')).toBeVisible()
    await closeRound(nadia)
  })

  await test.step('the third comes in the place of an older one', async () => {
    const line = 'Priya praat de volgende dag met Marloes en Dennis na over een ruzie'
    await putBeforeTable(nadia, line, { amends: 'A1' })
    await Promise.all([
      ...[nadia, marit.page, priya.page, karin.page].map(async (page) =>
        choose(page, { choice: 'Akkoord' }),
      ),
      choose(marloes.page, { choice: 'Akkoord, met opmerking', remark: 'Als Dennis het ook wil.' }),
    ])
    await takeDown(marit.page, 'Arjan Mulder', { choice: 'Niet mijn onderwerp' })
    await closeRound(nadia)
    await expect(nadia.getByText(/^Wordt nu A\d+$/)).toBeVisible()
    await expect(madeToday(marloes.page).getByText(line)).toBeVisible()
  })

  await test.step('Marloes does not want one sentence shared: it goes everywhere, for good', async () => {
    await doNotShare(marloes.page, welcome, secret)
    for (const { page } of [regisseur, marit, priya, karin])
      await expect(notesOf(page)).toHaveValue(/^Thuis is .* Jesse wil .* Priya: hij belde zelf\.$/)
    const marks = screens.map(({ received }) => received().length)
    await Promise.all(screens.map(async ({ page }) => page.reload()))
    for (const { page } of [regisseur, marit, priya, karin])
      await expect(notesOf(page)).toHaveValue(/^Thuis is .* Priya: hij belde zelf\.$/)
    await expect(madeToday(marloes.page)).toContainText('Priya belt school')
    for (const [at, { received }] of screens.entries()) {
      const since = received().slice(marks[at])
      expect(since.includes('hij belde zelf')).toBe(true)
      expect(since.includes(secretWord)).toBe(false)
    }
    expect(wall.received().includes(purpose)).toBe(true)
    expect(wall.received().includes(secretWord)).toBe(false)
  })

  await test.step('closes: when again, how it was, and the guests are out', async () => {
    await nadia.getByRole('link', { name: 'Gesprek afronden' }).click()
    await expect(nadia.getByRole('heading', { name: 'Voorlezen' })).toBeVisible()
    await typeDay(nadia, /^Dag/, 14)
    await nadia.getByLabel('Tijd', { exact: true }).fill('15.30')
    await nadia.getByRole('textbox', { name: 'Plek' }).fill('Buurthuis De Linde')
    await nadia.getByRole('radio', { name: '4', exact: true }).first().check({ force: true })
    await expect(nadia.getByText('1 persoon heeft getikt')).toBeVisible()
    await buttonOf(nadia, 'Gesprek sluiten').click()
    await nadia.getByRole('alertdialog').getByRole('button', { name: 'Gesprek sluiten' }).click()
    await expect(nadia.getByRole('heading', { name: 'Nazorg' })).toBeVisible()
    for (const { page } of [marit, priya, karin, marloes])
      await expect(page.getByText(/heeft je toegang gestopt/).first()).toBeVisible()
    await expect(wall.page.getByText('De tafel van')).toHaveCount(0)
  })

  await test.step('the days for the calendar of who sees to an agreement', async () => {
    const { events, text } = await saveCalendar(nadia, 'In mijn agenda: afspraken van Priya Ramdin')
    expect(events).toHaveLength(1)
    expect(events[0]?.datetype).toBe('date')
    expect(text).not.toContain('Marloes')
    const again = await saveCalendar(nadia, 'In mijn agenda')
    expect(again.events.map(({ location }) => location)).toEqual(['Buurthuis De Linde'])
    expect(again.text).toContain(`DTSTART:${toDay(14).replaceAll('-', '')}T153000`)
  })

  await test.step('everybody’s paper: five papers, their sheets, their tables', async () => {
    const mark = regisseur.received().length
    await nadia.getByRole('link', { name: 'Alle stukken maken' }).click()
    await expect(nadia.getByText('5 van 5 stukken klaar')).toBeVisible()
    const { title, language, pages, roles } = await readPrinted(nadia, test.info())
    expect(title).toContain('Alle stukken van het gesprek')
    expect(language).toBe('nl')
    expect(roles.flat()).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']))
    // The family's page is one sheet: the children's page begins the second one.
    expect(bare(pages[0] ?? '')).toContain(bare('Onze afspraken'))
    expect(bare(pages[1] ?? '')).toContain(bare('Dit spreken we af'))
    const printed = bare(pages.join(''))
    for (const said of papersSay) expect(printed, said).toContain(bare(said))
    expect(printed).not.toContain(secretWord)
    // Who spoke for an organisation has spoken.
    expect(printed).not.toContain(bare('Priya Ramdin: geen standpunt vastgelegd'))
    const files = await saveWordFiles(nadia, 5)
    expect(files.flatMap(({ tables }) => tables)).toEqual(await readScreenTables(nadia))
    for (const { all, name } of files) expect(all.includes(secretWord), name).toBe(false)
    expect(regisseur.received().slice(mark).includes(secretWord)).toBe(false)
  })
  for (const { faults } of [...screens, wall]) expect(faults.filter(isNoLostLine)).toEqual([])
})

/** What has to stand on the papers: in the minutes, the list of agreements or the list of who was there. */
const papersSay = [
  purpose,
  'Thuis is het rustiger dan in september.',
  'Priya belt school vóór vrijdag',
  'Liefst voor half tien.',
  'Karin maakt een rooster met halve dagen',
  'Halve dagen maken hem juist onrustig.',
  'Arjan Mulder',
  'Buurthuis De Linde',
]

/** The host was gone for a moment, and guests are out at the end: the browser itself says so on the console. */
const isNoLostLine = (fault: string): boolean =>
  !/^Failed to load resource|WebSocket connection to|ERR_CONNECTION/.test(fault)

/** Calls off what stands, plans a first meeting, and says why, who and on what ground. */
async function prepare(page: Page): Promise<void> {
  await buttonOf(page, 'Gesprek afzeggen').click()
  await page.getByLabel('Waarom gaat het niet door?').fill('We beginnen opnieuw.')
  await page.getByRole('dialog').getByRole('button', { name: 'Gesprek afzeggen' }).click()
  await expect(page.getByRole('heading', { name: 'Gesprek plannen' })).toBeVisible()
  await typeDay(page, /^Dag/, 1)
  await page.getByLabel('Tijd', { exact: true }).fill('15.30')
  await page.getByLabel('Plek').fill('Buurthuis De Linde')
  await buttonOf(page, 'Gesprek plannen').click()
  await page.getByRole('textbox', { name: 'Doel van het gesprek' }).fill(purpose)
  await buttonOf(page, 'Iemand toevoegen').click()
  const card = page.getByRole('listitem', { name: 'Nog zonder naam' })
  await card.getByRole('textbox', { name: 'Organisatie' }).fill('Gezinshulp Lindeveld')
  await card.getByRole('textbox', { name: 'Waarom mag' }).fill(ground)
  await card.getByRole('textbox', { name: 'Waarom is' }).fill('Priya komt elke week thuis.')
  await card.getByRole('textbox', { name: 'Naam' }).fill('Priya Ramdin')
  const check = page.getByRole('radiogroup', { name: 'Stand van V1', exact: true })
  await check.getByRole('radio', { name: 'Gedaan' }).click()
  await expect(page.getByText('1 van 13 punten gedaan of niet nodig.')).toBeVisible()
  await expect(savedState(page)).toHaveText(/Alles bewaard/)
}

const atTable = (page: Page) => page.getByRole('region', { name: 'Aan tafel' })
const madeToday = (page: Page) => page.getByRole('region', { name: 'Vandaag afgesproken' })
const notesOf = (page: Page) => page.getByRole('textbox', { name: 'Aantekeningen bij dit punt' })

/** What runs, and how much time is left for the item. */
async function readLive({ ask, caseId }: Table) {
  const { live, now } = await ask<MeetingView>(`/api/cases/${caseId}/meeting`)
  if (live === null) throw new Error('no meeting runs')
  return { ...live, left: toLeftMs(live, Date.parse(now)) ?? 0 }
}
