import { type Browser, expect, type Page, test } from '@playwright/test'
import type { FreshInvite } from '../../shared/api/replies.ts'
import { goWithin, openScreen, type Screen } from './support/open-page.ts'
import { promiseAndWait, setTable, type Table } from './support/table.ts'

// Six members look back without names, from silent cards to an action that comes back first.
const names = ['Jos Zwaluw', 'Lies Vink', 'Piet Kievit', 'Els Grutto', 'Mo Kluut']
const wordsOf = (who: number) => `Kaart van stoel ${who}: bel het gezin eerst`
const title = 'Wat leerden we in november?'
let table: Table
let caseId: string

test.beforeAll(async () => {
  table = await setTable(['--admit-all'])
  const group = { title: 'Pilotgroep Noord', kind: 'pilotgroep' }
  caseId = (await table.ask<{ id: string }>('/api/cases', group)).id
})
test.afterAll(async () => table.close())

const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

test('@reflection six members go from silent cards to an action, and nobody knows who wrote what', async ({
  browser,
}) => {
  const { url, ownerToken } = table.host().listening
  const owner = await openScreen(browser, `${url}/#token=${ownerToken}`)
  await owner.page.waitForURL(/werkvoorraad/)
  await goWithin(owner.page, `${url}/pilot/${caseId}/reflectie`)
  const guests = await Promise.all(
    names.map(async (name) => {
      const invite = { caseId, role: 'professional', name }
      const { link } = await table.ask<FreshInvite>('/api/invites', invite)
      const guest = await openScreen(browser, link)
      await promiseAndWait(guest.page)
      // A member of a group comes in at its sessions.
      await expect(guest.page.getByRole('heading', { level: 1, name: 'Reflectie' })).toBeVisible()
      return guest
    }),
  )
  const screens: readonly Screen[] = [owner, ...guests]
  const [leader] = guests
  if (leader === undefined) throw new Error('no guests')

  await test.step('a guest starts a session in which cards carry no name', async () => {
    await press(leader.page, 'Nieuwe sessie')
    await leader.page.getByLabel('Waar gaat het over?').fill(title)
    await leader.page.getByRole('radio', { name: /^Zonder namen/ }).check({ force: true })
    await press(leader.page, 'Sessie beginnen')
    for (const { page } of screens) {
      if (page !== leader.page) await page.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByText(/Wie een kaart schreef, wordt nergens bewaard/)).toBeVisible()
    }
  })

  await test.step('everyone writes, and gets nothing of what the others wrote', async () => {
    await Promise.all(
      screens.map(async ({ page }, who) => {
        await page.getByLabel('Nieuwe kaart bij Doorbraken').fill(wordsOf(who))
        await press(page, 'Kaart bewaren bij Doorbraken')
        await expect(page.getByRole('list', { name: 'Jouw kaarten' })).toContainText(wordsOf(who))
      }),
    )
    for (const { page, received } of screens) {
      await expect(page.getByText('5 kaarten nog dicht')).toBeVisible()
      expect(received()).not.toContain('Kaart van stoel')
    }
  })

  await test.step('cards are shown to all at once, group and vote', async () => {
    await press(leader.page, 'Verder naar Tonen')
    await press(leader.page, 'Volgende kaart tonen')
    await expect(owner.page.getByText('1 van 6 open')).toBeVisible()
    await press(leader.page, 'Alles tonen')
    for (const { page } of screens) await expect(page.getByText(/^Kaart van stoel/)).toHaveCount(6)
    await press(leader.page, 'Verder naar Groeperen')
    await owner.page.getByLabel('Naam van de groep kaarten').fill('Zelf bellen')
    await press(owner.page, 'Groep maken')
    await takeToGroup(owner.page, wordsOf(0))
    await press(leader.page, 'Verder naar Stemmen')
    for (const { page } of screens) {
      await press(page, 'Stem erbij: Zelf bellen')
      await press(page, 'Stemmen inleveren')
      await expect(page.getByText('Je stemmen zijn binnen')).toBeVisible()
    }
    await expect(leader.page.getByText('6 van 6 leverden hun stemmen in.')).toBeVisible()
    await press(leader.page, 'Verder naar Bespreken')
    await expect(owner.page.getByText('6 stemmen')).toBeVisible()
  })

  await test.step('an action comes back first', async () => {
    await leader.page.getByLabel('Wat gaat er gebeuren?').fill('Zoekplicht voorleggen')
    await leader.page.getByLabel('Wie pakt het op?').fill('Els')
    await press(leader.page, 'Actie vastleggen')
    await owner.page.getByRole('link', { name: 'Reflectie' }).click()
    const open = owner.page.getByRole('list', { name: 'Wat we eerder oppakten' })
    await expect(open).toContainText('Zoekplicht voorleggen')
    expect(screens.flatMap(({ faults }) => faults)).toEqual([])
  })
})

type Joining = Readonly<{ caseId: string; organisation: string; partyId?: string; at: string }>

/** A professional who comes for an organisation, on the page with this address. */
async function joinFor(browser: Browser, { at, ...given }: Joining): Promise<Screen> {
  const invite = { ...given, role: 'professional', name: `Van ${given.organisation}` }
  const { link } = await table.ask<FreshInvite>('/api/invites', invite)
  const guest = await openScreen(browser, link)
  await promiseAndWait(guest.page)
  await expect(guest.page.getByRole('navigation').first()).toBeVisible()
  await goWithin(guest.page, `${table.host().listening.url}${at}`)
  return guest
}

// What municipality and partners of Lelystad said of these two indicators (S001).
const power = 'De doorzettingsmacht voor de regisseur is geregeld'
const holdOn = 'Uitgangspunt bij de aanpak is dat het gezin niet wordt losgelaten'
const said = [
  ['Gemeente', 'Ja', 'Ja'],
  ['Partner 1', 'Ja', 'Nee'],
  ['Partner 2', 'Nee', 'Nee'],
  ['Partner 3', 'Nee', 'Nee'],
] as const

test('@reflection municipality and three partners answer apart, and see where they contradict each other', async ({
  browser,
}) => {
  const at = `/pilot/${caseId}/vragenlijsten`
  const { url, ownerToken } = table.host().listening
  const owner = await openScreen(browser, `${url}/#token=${ownerToken}`)
  await owner.page.waitForURL(/werkvoorraad/)
  await goWithin(owner.page, `${url}${at}`)
  await press(owner.page, 'Nieuwe ronde')
  await owner.page.getByRole('radio', { name: /^Toetsingskader/ }).check({ force: true })
  await owner.page.getByLabel('Hoe heet deze ronde?').fill('Lelystad')
  await press(owner.page, 'Ronde beginnen')
  const partners = await Promise.all(
    said.slice(1).map(async ([organisation]) => joinFor(browser, { caseId, organisation, at })),
  )
  const screens = [owner, ...partners]
  await Promise.all(
    screens.map(async ({ page }, index) => {
      await page.getByRole('link', { name: 'Lelystad', exact: true }).click()
      if (index === 0)
        await page.getByLabel('Voor welke organisatie is dit antwoord?').fill('Gemeente')
      await answer(page, power, said[index]?.[1] ?? '')
      await answer(page, holdOn, said[index]?.[2] ?? '')
      await press(page, 'Antwoord bewaren')
      await expect(page.getByText('4 antwoorden')).toBeVisible()
    }),
  )
  for (const { page } of screens) await expect(page.getByText('Tegenspraak')).toHaveCount(0)
  await press(owner.page, 'Ronde sluiten')
  await owner.page.getByRole('alertdialog').getByRole('button', { name: 'Ronde sluiten' }).click()
  for (const { page, faults } of screens) {
    const rows = [power, holdOn].map((name) => page.getByRole('row', { name }))
    for (const [which, row] of rows.entries()) {
      await expect(row).toContainText('Tegenspraak')
      // Columns stand in the order in which they answered.
      for (const [organisation, ...values] of said)
        await expect(row).toContainText(`${organisation}${values[which] ?? ''}`)
    }
    expect(faults).toEqual([])
  }
})

const answer = async (page: Page, item: string, value: string): Promise<void> =>
  page
    .getByRole('radiogroup', { name: item })
    .getByRole('radio', { name: value, exact: true })
    .check({ force: true })

test('@reflection the group writes one report, and the paper is what it chose', async ({
  browser,
}) => {
  const at = `/pilot/${caseId}/evaluatie`
  const { url, ownerToken } = table.host().listening
  const owner = await openScreen(browser, `${url}/#token=${ownerToken}`)
  await owner.page.waitForURL(/werkvoorraad/)
  const member = await joinFor(browser, { caseId, organisation: 'De Oeverzorg', at })
  await press(member.page, 'Nieuw verslag')
  await member.page.getByLabel('Hoe heet het verslag?').fill('Tussenevaluatie')
  await press(member.page, 'Verslag beginnen')
  const question = 'Wat wilden we bereiken, en waaraan zouden we dat zien?'
  await member.page.getByLabel(question).fill('Eén plan per huishouden.')
  await goWithin(owner.page, `${url}${at}`)
  await owner.page.getByRole('link', { name: 'Tussenevaluatie' }).click()
  await expect(owner.page.getByLabel(question)).toHaveValue('Eén plan per huishouden.')
  await owner.page.getByRole('checkbox', { name: 'Hoe verder' }).uncheck({ force: true })
  await expect(member.page.getByRole('region', { name: 'Hoe verder' })).toHaveCount(0)
  await expect(owner.page.getByText('Alles bewaard')).toBeVisible()
  await member.page.getByRole('link', { name: 'Als PDF, Word of tekst' }).click()
  const paper = member.page.getByRole('article')
  await expect(paper).toContainText('Eén plan per huishouden.')
  await expect(paper).toContainText('Hoe dit is geteld')
  await expect(paper).not.toContainText('Hoe verder')
  for (const { faults } of [owner, member]) expect(faults).toEqual([])
})

test('@reflection two parties say how they see each other, and then it lies side by side', async ({
  browser,
}) => {
  const household = { caseId: table.caseId, at: `/huishouden/${table.caseId}/spiegel` }
  const parties = [
    { organisation: 'Gemeente Lindervoort, Wmo', partyId: 'O1' },
    { organisation: 'De Oeverzorg', partyId: 'O2' },
  ] as const
  const [wmo, care] = await Promise.all(
    parties.map(async (party) => joinFor(browser, { ...household, ...party })),
  )
  if (wmo === undefined || care === undefined) throw new Error('no guests')
  await seeOther(wmo.page, 'De Oeverzorg', 'dat jij elke week thuis komt', 'Vrijwillig')
  await expect(
    care.page.getByText(/Gemeente Lindervoort, Wmo schreef over De Oeverzorg/),
  ).toBeVisible()
  expect(care.received()).not.toContain('elke week thuis')
  await seeOther(care.page, 'Gemeente Lindervoort, Wmo', 'dat jij over de uren gaat', 'Opgelegd')
  for (const { page, faults } of [wmo, care]) {
    const pair = page.getByRole('region', { name: 'Gemeente Lindervoort, Wmo en De Oeverzorg' })
    await expect(pair).toContainText('dat jij elke week thuis komt')
    await expect(pair).toContainText('dat jij over de uren gaat')
    await expect(pair).toContainText('Kader verschilt')
    expect(faults).toEqual([])
  }
})

async function seeOther(page: Page, about: string, words: string, frame: string): Promise<void> {
  await page.getByRole('button', { name: 'Over welke partij?' }).click()
  await page.getByRole('option', { name: about, exact: true }).click()
  await page.getByLabel('Ik denk dat jij …').fill(words)
  await page.getByLabel('Van mij mag je verwachten …').fill('Een antwoord binnen een week')
  await page.getByRole('radio', { name: new RegExp(`^${frame}`) }).check({ force: true })
  await press(page, 'Beeld bewaren')
}

/** By the keyboard: take the card up by its handle, go to the other list, put it down. */
async function takeToGroup(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: `Verplaatsen: ${words}` }).press('Enter')
  const target = page.getByRole('button', { name: 'Neerzetten op' }).last()
  await expect(target).toBeAttached()
  for (let step = 0; step < 12; step++) {
    const isThere = await target.evaluate((element) => element === document.activeElement)
    if (isThere) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  const group = page.getByRole('region', { name: 'Zelf bellen' })
  await expect(group.getByText(words, { exact: true })).toBeVisible()
}
