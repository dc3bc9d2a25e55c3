import { expect, type Page, test } from '@playwright/test'
import { openScreen } from './support/open-page.ts'
import { openInvite, promiseAndWait, setTable, type Table } from './support/table.ts'

let table: Table

test.beforeAll(async () => {
  table = await setTable()
})
test.afterAll(async () => table.close())

test('a code that does not work says why, and the right one still does', async ({ browser }) => {
  const guest = await openScreen(browser, `${table.host().listening.url}/meedoen`)
  const { page } = guest

  await test.step('nothing typed is not a try', async () => {
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await expect(page.getByText('Nog nodig: de code van acht tekens.')).toBeVisible()
  })

  await test.step('a wrong code tells how many tries are left', async () => {
    await tryCode(page, 'LIND7K4P')
    await expectAlert(page, [
      'Deze code hoort niet bij dit gesprek.',
      'Er is niets veranderd.',
      'Nog 4 keer.',
      'invite/code-unknown',
    ])
    await tryCode(page, 'geen code')
    await expectAlert(page, ['Nog 3 keer.'])
    await expect(codeField(page)).toHaveValue('geen code')
  })

  await test.step('the right code goes on from there', async () => {
    await codeField(page).fill(codeOf('professional'))
    await promiseAndWait(page)
    await expect(page.getByRole('heading', { name: 'Je bent er bijna, Priya' })).toBeVisible()
  })

  await test.step('a used code lets nobody else in, and the first guest stays', async () => {
    const second = await openInvite(browser, table, 'professional')
    await second.page.getByRole('button', { name: 'Verder', exact: true }).click()
    await expectAlert(second.page, [
      'Deze code is al gebruikt.',
      'Wie ermee binnenkwam, blijft binnen.',
      'Vraag de gastheer om een nieuwe code.',
    ])
    await second.context.close()
    await expect(page.getByText(/laat je zo binnen/)).toBeVisible()
  })

  await test.step('what the browser said on its console was only the answers themselves', () => {
    expect(guest.faults.filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([])
  })
})

test('an expired invite says until when it was valid, in Dutch and English', async ({
  browser,
}) => {
  const { code } = await table.ask<{ code: string }>('/api/invites', {
    caseId: table.caseId,
    role: 'professional',
    name: 'Karin Vos',
    validHours: 0.000_05,
  })
  await expect
    .poll(async () => {
      const invites = await table.ask<{ name: string; state: string }[]>('/api/invites')
      return invites.find(({ name }) => name === 'Karin Vos')?.state
    })
    .toBe('expired')
  const dutch = await openScreen(browser, `${table.host().listening.url}/meedoen#code=${code}`)
  await dutch.page.getByRole('button', { name: 'Verder', exact: true }).click()
  await expectAlert(dutch.page, [
    /Deze uitnodiging gold tot .*\d[:.]\d\d.*\./,
    'De gastheer kan je een nieuwe sturen.',
  ])
  const english = await openScreen(browser, `${table.host().listening.url}/meedoen#code=${code}`, {
    language: 'en',
  })
  await english.page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expectAlert(english.page, [
    /This invitation was valid until .*\d[:.]\d\d.*\./,
    'Your host can send a new one.',
  ])
})

test('too many wrong codes close the door for a while, in Dutch and English', async ({
  browser,
}) => {
  // A table of its own: the door stays shut for this address.
  const shut = await setTable()
  const { url, invites } = shut.host().listening
  const dutch = await openScreen(browser, `${url}/meedoen`)
  for (const left of [4, 3, 2, 1, 0]) {
    await tryCode(dutch.page, 'LIND7K4P')
    await expectAlert(dutch.page, [`Nog ${left} keer.`])
  }
  await tryCode(dutch.page, invites?.find(({ role }) => role === 'gezinslid')?.code ?? '')
  await expectAlert(dutch.page, [
    'Dit ging te vaak achter elkaar.',
    'niemand is binnengekomen',
    /Wacht \d minu(ut|ten)\./,
  ])
  const english = await openScreen(browser, `${url}/meedoen`, { language: 'en' })
  await english.page.getByLabel('Code from your invitation').fill('LIND7K4P')
  await english.page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expectAlert(english.page, ['That was too often in a row.', /Wait \d minutes?\./])
  await shut.close()
})

const codeField = (page: Page) => page.getByLabel('Code uit je uitnodiging')

async function tryCode(page: Page, code: string): Promise<void> {
  await codeField(page).fill(code)
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
}

async function expectAlert(page: Page, parts: readonly (string | RegExp)[]): Promise<void> {
  for (const part of parts) await expect(page.getByRole('alert')).toContainText(part)
}

const codeOf = (role: string): string =>
  table.host().listening.invites?.find((invite) => invite.role === role)?.code ?? ''
