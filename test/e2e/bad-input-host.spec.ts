import { expect, type Page, test } from '@playwright/test'
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

/** Who writes while the host is gone, in which language and at which goal, and what they read. */
const tellings = [
  {
    role: 'professional',
    language: 'nl',
    goal: 1,
    words: ' Getypt zonder host.',
    title: 'De verbinding met de tafel is weg',
    reason:
      /De laptop van Nadia el Amrani is nu niet bereikbaar\. Alles met 'bewaard' staat daar veilig\./,
    waits: /^\d+ wijziging(en)? wacht(en)? op verbinding$/,
    saved: 'Alles bewaard',
  },
  {
    role: 'regisseur',
    language: 'en',
    goal: 2,
    words: ' Typed without a host.',
    title: 'The connection with the table is gone',
    reason:
      /Nadia el Amrani's laptop can't be reached right now\. Everything marked 'saved' is safe there\./,
    waits: /^\d+ changes? waiting for a connection$/,
    saved: 'All saved',
  },
] as const

const stateOf = (page: Page) =>
  page.getByRole('group', { name: /bewaard|saved/ }).getByRole('button')

test('a host that is gone is told in Dutch and English, and what was typed meanwhile arrives', async ({
  browser,
}) => {
  const people = await Promise.all(
    tellings.map(async (telling) => {
      const { page } = await openInvite(browser, table, telling.role, telling)
      await promiseAndWait(page, telling.language)
      const field = page.getByRole('textbox', { name: new RegExp(`^(Doel|Goal) ${telling.goal} `) })
      await field.waitFor()
      return { ...telling, page, field }
    }),
  )
  await table.end('SIGKILL')
  for (const { page, field, words, title, reason, waits } of people) {
    // oxlint-disable no-await-in-loop -- one after the other, or they would take each other's focus
    await field.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
    await expect(page.getByText(title)).toBeVisible()
    await expect(page.getByText(reason)).toBeVisible()
    await expect(stateOf(page).filter({ hasText: waits })).toBeVisible()
    // oxlint-enable no-await-in-loop
  }

  await table.restart()
  const regisseur = await openRegisseur(browser, table, 'plan')
  for (const { page, title, saved, goal, words } of people) {
    // oxlint-disable no-await-in-loop -- their screens come back by themselves
    await expect(stateOf(page).filter({ hasText: saved })).toBeVisible({ timeout: 45_000 })
    await expect(page.getByText(title)).toHaveCount(0)
    await expect(goalTitle(regisseur.page, goal)).toHaveValue(new RegExp(`${words}$`))
    // oxlint-enable no-await-in-loop
  }
})

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
