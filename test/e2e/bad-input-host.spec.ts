import { expect, test } from '@playwright/test'
import {
  goalTitle,
  openInvite,
  openRegisseur,
  promiseAndWait,
  savedState,
  setTable,
  type Table,
  typeAtEnd,
} from './support/table.ts'

let table: Table

test.beforeEach(async () => {
  table = await setTable(['--admit-all'])
})
test.afterEach(async () => table.close())

for (const [language, title, reason, waits, saved] of [
  [
    'nl',
    'De verbinding met de tafel is weg',
    /De laptop van Nadia el Amrani is nu niet bereikbaar\. Alles met 'bewaard' staat daar veilig\./,
    /^\d+ wijziging(en)? wacht(en)? op verbinding$/,
    'Alles bewaard',
  ],
  [
    'en',
    'The connection with the table is gone',
    /Nadia el Amrani's laptop can't be reached right now\. Everything marked 'saved' is safe there\./,
    /^\d+ changes? waiting for a connection$/,
    'All saved',
  ],
] as const) {
  test(`a host that is gone is told in ${language}, and what was typed meanwhile arrives`, async ({
    browser,
  }) => {
    const guest = await openInvite(browser, table, 'professional', { language })
    await promiseAndWait(guest.page, language)
    const goal = guest.page.getByRole('textbox', { name: /^(Doel|Goal) 1 / })
    await goal.waitFor()
    await table.end('SIGKILL')
    await goal.focus()
    await guest.page.keyboard.press('Control+End')
    await guest.page.keyboard.type(' Getypt zonder host.')
    await expect(guest.page.getByText(title)).toBeVisible()
    await expect(guest.page.getByText(reason)).toBeVisible()
    const state = guest.page.getByRole('group', { name: /bewaard|saved/ }).getByRole('button')
    await expect(state.filter({ hasText: waits })).toBeVisible()

    await table.restart()
    await expect(state.filter({ hasText: saved })).toBeVisible({ timeout: 45_000 })
    await expect(guest.page.getByText(title)).toHaveCount(0)
    const regisseur = await openRegisseur(browser, table, 'plan')
    await expect(goalTitle(regisseur.page, 1)).toHaveValue(/Getypt zonder host\.$/)
  })
}

test('SIGTERM ends a host with people at the table within three seconds, and keeps their words', async ({
  browser,
}) => {
  const guest = await openInvite(browser, table, 'professional')
  const regisseur = await openRegisseur(browser, table, 'plan')
  await promiseAndWait(guest.page)
  await typeAtEnd(guest.page, ' Vlak voor het einde.')
  // Or the second writes between the letters of the first, which are still on their way.
  await expect(goalTitle(regisseur.page, 1)).toHaveValue(/Vlak voor het einde\.$/)
  await typeAtEnd(regisseur.page, ' Vlak voor het einde.')
  // Whoever started a host kills it after three seconds; a killed process has no exit code.
  const killer = setTimeout(() => void table.end('SIGKILL'), 3000)
  expect(await table.end('SIGTERM')).toBe(0)
  clearTimeout(killer)
  await table.restart()
  await expect(savedState(guest.page)).toHaveText(/Alles bewaard/, { timeout: 45_000 })
  await expect(goalTitle(regisseur.page, 1)).toHaveValue(/(Vlak voor het einde\..*){2}/, {
    timeout: 45_000,
  })
})
