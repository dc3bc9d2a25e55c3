import { expect, type Page, test } from '@playwright/test'
import type { FreshInvite } from '../../shared/api/replies.ts'
import {
  button,
  choose,
  makeLink,
  openPhone,
  pick,
  toDay,
  typeDay,
} from './support/authority-story.ts'
import { findSidewaysScroll } from './support/find-sideways-scroll.ts'
import { expectFocus, press, tabTo } from './support/keyboard.ts'

import { goWithin, type Screen } from './support/open-page.ts'
import { bare, printBare } from './support/reverse-test-story.ts'
import { openInvite, openRegisseur, promiseAndWait, setTable, type Table } from './support/table.ts'

const title = 'Finn gaat voor op de wachtlijst van De Oeverzorg'
const plainText =
  'Finn is sneller aan de beurt. Dit geldt drie maanden. Jullie hoeven niets te doen.'
const view = 'Een ander kind wacht met acuut gevaar.'
const needs = 'Een plek voor allebei'
const question = 'Mag Finn voor op de wachtlijst?'
const answer = 'Ja. Er komt een tweede plek, dus dit kan veilig.'

let table: Table
test.beforeAll(async () => {
  table = await setTable(['--admit-all'])
})
test.afterAll(async () => table.close())

const toHome = (): string => `${table.host().listening.url}/huishouden/${table.caseId}`

// Nothing here clicks, fills or focuses: one hand on the keys is enough.
test('@authority a decision is taken with the keyboard alone', async ({ browser }) => {
  test.setTimeout(180_000)
  const { page, context, faults } = await openRegisseur(browser, table, 'besluiten')
  const write = async (name: string | RegExp, words: string): Promise<void> => {
    await tabTo(page, name)
    await page.keyboard.type(words)
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Besluiten' })).toBeVisible()
  await press(page, 'Besluit nemen')
  await expectFocus(page, 'Besluit onder doorzettingsmacht')
  await press(page, 'Volgorde en prioriteit bepalen', 'Space')
  await write(/^dag,/, toDay(-1).split('-').toReversed().join(''))
  await write(/^Hoe ging dat/, 'Drie keer besproken, het bleef bij twee plannen.')
  await write(/^Wat wordt er besloten/, 'Eerst rust thuis, dan pas school')
  await write(/^Waarom is dit nodig/, 'Twee plannen tegelijk lukt niet.')
  await press(page, 'De Oeverzorg', 'Space')
  await write(/^Waarom is er geen toets/, 'Er verandert geen recht.')
  await write(/^Wat betekent dit voor het gezin/, 'Het wordt rustiger.')
  await write(/^Wat krijgt het gezin te horen/, 'Eerst rust. Daarna kijken we naar school.')
  await write(/^Wie voert het uit/, 'Nadia el Amrani')
  await press(page, 'Besluit nemen')
  await expect(page.getByRole('alertdialog', { name: 'Dit besluit nemen?' })).toBeVisible()
  await press(page, 'Besluit nemen')
  await expect(page).toHaveURL(/besluiten\/D\d+$/)
  await expectFocus(page, 'Eerst rust thuis, dan pas school')
  await press(page, 'Gezin weet het')
  await write(/^Hoe hoorde het gezin het/, 'Thuis verteld.')
  await press(page, 'Gezin weet het')
  await expect(page.getByText('Thuis verteld.')).toBeVisible()
  await expectFocus(page)
  expect(faults).toEqual([])
  await context.close()
})

test('@authority a decision is taken, doubted, put to a higher level, begun, and lapses', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const regisseur = await openRegisseur(browser, table, 'mandaat')
  const { page } = regisseur
  const [partner, family] = await Promise.all([
    openInvite(browser, table, 'professional'),
    openInvite(browser, table, 'gezinslid', { width: 390, height: 844 }),
  ])
  await Promise.all([promiseAndWait(partner.page), promiseAndWait(family.page)])
  await Promise.all([partner.page.waitForURL(/plan/), family.page.waitForURL(/gezin/)])
  const phones: Screen[] = []

  await test.step('a mandate is put on record', async () => {
    await button(page, 'Mandaat vastleggen').click()
    const form = page.getByRole('form', { name: 'Mandaat vastleggen' })
    await form.getByLabel(/Van wie is het mandaat/).fill('College van Lindervoort')
    await pick(form, 'Gegeven door', 'College van burgemeester en wethouders')
    await pick(form, 'Berust op', 'Mandaatbesluit van het college')
    await typeDay(form, /Laatste dag/, 300)
    await choose(form, 'Voorrang vragen op een wachtlijst volgens afspraak')
    await button(form, 'Mandaat vastleggen').click()
    await expect(
      page.getByRole('heading', { name: 'M2, van College van Lindervoort' }),
    ).toBeVisible()
  })
  const mandate = page.locator('#M2')

  await test.step('one partner acknowledges it with a limit, on the own device', async () => {
    await goWithin(partner.page, `${toHome()}/mandaat`)
    const own = partner.page.locator('#M2')
    await button(own, 'Mijn antwoord geven: Gezinshulp Lindeveld').click()
    await choose(own, 'Erkend, met deze grens')
    await own.getByLabel('Welke grens?').fill('Niet bij spoed')
    await button(own, 'Antwoord vastleggen').click()
    await expect(mandate.getByText('Niet bij spoed')).toBeVisible()
  })

  await test.step('one does not, with a link, on a phone without an account', async () => {
    await button(mandate, 'Vraag of ze dit erkennen: De Oeverzorg').click()
    const link = await makeLink(page, 'De Oeverzorg', 'Karin Blok')
    const phone = await openPhone(browser, link)
    phones.push(phone)
    await expect(
      phone.page.getByRole('heading', { level: 1, name: /Erkent De Oeverzorg/ }),
    ).toBeVisible()
    await choose(phone.page, 'Niet erkend')
    await button(phone.page, 'Antwoord geven').click()
    await phone.page.getByLabel('Waarom niet?').fill('Onze wachtlijst is van ons.')
    await button(phone.page, 'Antwoord geven').click()
    await expect(phone.page.getByText('Je antwoord is vastgelegd')).toBeVisible()
    await expect(mandate.getByText('Onze wachtlijst is van ons.')).toBeVisible()
    await expect(page.getByText('De Oeverzorg erkent het mandaat niet.').first()).toBeVisible()
  })

  let path = ''
  await test.step('agreeing failed, and the decision is taken by the form', async () => {
    await goWithin(page, `${toHome()}/besluiten/nieuw`)
    await pick(page, 'Welk mandaat?', 'M2, College van Lindervoort')
    await choose(page, 'Voorrang vragen op een wachtlijst volgens afspraak')
    const form = page.getByRole('form', { name: 'Besluit onder doorzettingsmacht' })
    await form.getByLabel(/Wat wordt er besloten/).fill(title)
    await button(form, 'Besluit nemen').click()
    // What is missing is said at its place, and there is no decision yet.
    await expect(form.getByText(/poging/).first()).toBeVisible()
    await fillDecision(form.page())
    await button(form, 'Besluit nemen').click()
    await button(page.getByRole('alertdialog'), 'Besluit nemen').click()
    await expect(page).toHaveURL(/besluiten\/D\d+$/)
    path = new URL(page.url()).pathname
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('Aan tafel besproken; De Oeverzorg stemde niet in.')).toBeVisible()
  })

  await test.step('the family is told first, in plain language', async () => {
    await button(family.page, 'Afspraken').click()
    const told = family.page.getByRole('listitem').filter({ hasText: plainText })
    await expect(told).toContainText('Dit is net besloten.')
    await expect(button(page, 'Uitvoering begint')).toBeDisabled()
    await button(page, 'Gezin weet het').click()
    await page.getByLabel(/Hoe hoorde het gezin het/).fill('Thuis verteld aan Marloes: fijn.')
    await button(page.getByRole('form'), 'Gezin weet het').click()
    await expect(button(page, 'Uitvoering begint')).toBeEnabled()
    await expect(told).toContainText(/Dit geldt tot en met/)
  })

  await test.step('a view on safety suspends it, for everyone at once', async () => {
    await goWithin(partner.page, `${table.host().listening.url}${path}`)
    await button(partner.page, 'Standpunt geven').click()
    const dialog = partner.page.getByRole('dialog')
    await choose(dialog, 'Voert uit, met afwijkend standpunt')
    await pick(dialog, 'Waar gaat het standpunt over?', 'Veiligheid')
    await dialog.getByLabel(/Wat is het standpunt/).fill(view)
    await dialog.getByLabel(/Wat is nodig om mee te gaan/).fill(needs)
    await button(dialog, 'Standpunt vastleggen').click()
    await expect(page.getByText('Dit besluit is opgeschort')).toBeVisible()
    await expect(button(page, 'Uitvoering begint')).toBeDisabled()
    await expect(family.page.getByRole('listitem').filter({ hasText: plainText })).toContainText(
      'Dit gaat nog niet door.',
    )
  })

  await test.step('the casusautoriteit is asked, and answers on a phone', async () => {
    await button(page, 'Opschalen').click()
    const form = page.getByRole('form', { name: 'Opschalen' })
    // The rung that can lift it stands there, and what the partner needs is asked.
    await expect(form.getByRole('button', { name: /Naar wie/ })).toContainText('Casusautoriteit')
    await expect(form.getByLabel('Wat vraag je')).toHaveValue(needs)
    await form.getByLabel('Naam').fill('Anke Wierda')
    await form.getByLabel(/Eén vraag, in één zin/).fill(question)
    await button(form, 'Vraag vastleggen').click()
    const link = await makeLink(page, 'E2', 'Anke Wierda')
    const phone = await openPhone(browser, link)
    phones.push(phone)
    await expect(phone.page.getByRole('heading', { level: 1, name: question })).toBeVisible()
    await expect(phone.page.getByText(title)).toBeVisible()
    expect(await findSidewaysScroll(phone.page)).toEqual([])
    // A question carries nothing of the household with it that was not ticked.
    for (const name of ['Terpstra', 'Kuipers', 'Marloes', view])
      expect(phone.received()).not.toContain(name)
    await choose(phone.page, 'Het besluit gaat door')
    await phone.page.getByRole('textbox').fill(answer)
    await button(phone.page, 'Antwoord geven').click()
    await expect(phone.page.getByText('Je antwoord is vastgelegd')).toBeVisible()
    await expect(page.getByText('Dit besluit is opgeschort')).toHaveCount(0)
    const again = await openPhone(browser, link)
    await expect(again.page.getByText(/al geantwoord|al gebruikt/)).toBeVisible()
    await again.context.close()
  })

  await test.step('it goes on, and begins', async () => {
    await button(page, 'Uitvoering begint').click()
    await page.getByLabel('Wat is er begonnen?').fill('Finn staat vooraan.')
    await button(page.getByRole('form'), 'Uitvoering begint').click()
    await expect(page.getByText('In uitvoering').first()).toBeVisible()
    expect([regisseur, partner, family].flatMap(({ faults }) => faults)).toEqual([])
  })

  await test.step('it lapses after its term, and register and papers say the same', async () => {
    await Promise.all([regisseur, partner, family, ...phones].map(({ context }) => context.close()))
    await table.end('SIGTERM')
    await table.restart(120)
    const later = await openLater(await openRegisseur(browser, table, 'werkvoorraad'))
    await later.goto(`${table.host().listening.url}${path}`)
    await expect(later.getByText('Dit besluit is verlopen')).toBeVisible()
    await checkPapers(later, path.split('/').at(-1) ?? '')
    const invite = { caseId: table.caseId, role: 'gezinslid', name: 'Marloes Terpstra' }
    const { link } = await table.ask<FreshInvite>('/api/invites', invite)
    const back = await openPhone(browser, link)
    await promiseAndWait(back.page)
    await back.page.waitForURL(/gezin/)
    await openLater(back)
    await back.page.reload()
    await button(back.page, 'Afspraken').click()
    await expect(back.page.getByRole('listitem').filter({ hasText: plainText })).toContainText(
      'Dit geldt niet meer.',
    )
    expect(back.faults).toEqual([])
  })
})

async function fillDecision(page: Page): Promise<void> {
  await typeDay(page, /Wanneer is geprobeerd/, -1)
  await page.getByLabel(/Hoe ging dat/).fill('Aan tafel besproken; De Oeverzorg stemde niet in.')
  await page.getByLabel(/Waarom is dit nodig/).fill('Finn zit al acht maanden thuis.')
  await choose(
    page.getByRole('group', { name: /Welke partijen raakt het/ }),
    'De Oeverzorg',
    'Gezinshulp Lindeveld',
  )
  await page.getByLabel(/Waarom is er geen toets/).fill('Geen recht of plicht verandert.')
  await page.getByLabel(/Wat betekent dit voor het gezin/).fill('Finn krijgt eerder hulp.')
  await page.getByLabel(/Wat krijgt het gezin te horen/).fill(plainText)
  await page.getByLabel(/Wie voert het uit/).fill('De Oeverzorg')
}

/** The clock of a laptop goes along with that of its host. */
async function openLater({ page }: Screen): Promise<Page> {
  await page.clock.setFixedTime(new Date(`${toDay(120)}T12:00:00Z`))
  return page
}

/** The register on the screen, the register on paper and the paper for outsiders, about one decision. */
async function checkPapers(page: Page, id: string): Promise<void> {
  await goWithin(page, `${toHome()}/register`)
  const row = page
    .getByRole('table', { name: 'Afspraken en besluiten' })
    .getByRole('row')
    .filter({ hasText: title })
  await expect(row).toContainText('Verlopen')
  const line = await row.innerText()
  const print = async (paper: string): Promise<string> => {
    await page.goto(`${toHome()}/stuk/${paper}`)
    return printBare(page)
  }
  const register = await print('register')
  const outsider = await print(`decision?over=${id}`)
  const letter = await print('escalation-letter?over=E2')
  for (const words of [title, 'Verlopen', 'Gezinshulp Lindeveld', 'afwijkend standpunt']) {
    expect(line).toContain(words)
    expect(register).toContain(bare(words))
    expect(outsider).toContain(bare(words))
  }
  for (const words of [view, needs, answer]) expect(outsider).toContain(bare(words))
  for (const words of [question, 'Anke Wierda']) {
    expect(letter).toContain(bare(words))
    expect(outsider).toContain(bare(words))
  }
}
