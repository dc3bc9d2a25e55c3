import { type Browser, expect, type Page, test } from '@playwright/test'
import { documentShapes } from '../../shared/document/document-kind.ts'
import { addEntity } from '../../shared/document/entities.ts'
import type { Manifest } from '../helpers/node-writer.ts'
import { connectSyncClient } from '../helpers/sync-client.ts'
import { putStopInLine } from './support/held-line.ts'
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

test('whose access ends while writing reads why, and keeps the words that were not sent', async ({
  browser,
}) => {
  const guest = await openInvite(browser, table, 'professional')
  const line = await putStopInLine(guest.page)
  await promiseAndWait(guest.page)
  await typeAtEnd(guest.page, ' Dit staat al veilig.')
  await expect(savedState(guest.page)).toHaveText(/Alles bewaard/)
  line.hold()
  await guest.page.keyboard.type(' Dit was nog onderweg.')

  const regisseur = await openRegisseur(browser, table, 'gesprekken')
  await regisseur.page.getByRole('button', { name: 'Toegang stoppen: Priya Ramdin' }).click()
  await expect(regisseur.page.getByText('Wat Priya Ramdin schreef, blijft.')).toBeVisible()
  await regisseur.page.getByRole('button', { name: 'Stoppen', exact: true }).click()

  await test.step('the guest reads who ended it, and what was not sent', async () => {
    await expect(
      guest.page.getByText(/Je doet niet meer mee; Nadia.* heeft je toegang gestopt\./).first(),
    ).toBeVisible()
    await expect(guest.page.getByLabel('Dit is nog niet bewaard:')).toHaveValue(
      'Dit was nog onderweg.',
    )
    await expect(goalTitle(guest.page, 1)).toHaveCount(0)
  })

  await test.step('they can be copied, and read away', async () => {
    await guest.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await guest.page.getByRole('button', { name: 'Tekst kopiëren' }).click()
    await expect(guest.page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible()
    expect(await guest.page.evaluate(async () => navigator.clipboard.readText())).toBe(
      'Dit was nog onderweg.',
    )
    await guest.page.getByRole('button', { name: 'Verder', exact: true }).first().click()
    await expect(guest.page.getByLabel('Dit is nog niet bewaard:')).toHaveCount(0)
    await expect(guest.page.getByLabel('Code uit je uitnodiging')).toBeVisible()
  })

  await test.step('what was saved stays, and nothing else came through', async () => {
    await regisseur.page.getByRole('link', { name: 'Plan', exact: true }).click()
    await expect(goalTitle(regisseur.page, 1)).toHaveValue(/Dit staat al veilig\.$/)
  })

  await test.step('the old token opens nothing any more', async () => {
    await guest.page.reload()
    await expect(guest.page.getByText('heeft je toegang gestopt')).toBeVisible()
    await expect(guest.page.getByLabel('Code uit je uitnodiging')).toBeVisible()
  })
})

test('a meelezer and a steunfiguur read along without one dead control, and cannot write past the screen', async ({
  browser,
}) => {
  const regisseur = await openRegisseur(browser, table, 'plan')
  for (const role of ['meelezer', 'steunfiguur'])
    // oxlint-disable-next-line no-await-in-loop -- one reader after the other: each forges the same words
    await test.step(role, async () => readAlong(browser, regisseur.page, role))
})

async function readAlong(browser: Browser, regisseur: Page, role: string): Promise<void> {
  const reader = await openInvite(browser, table, role)
  await promiseAndWait(reader.page)
  const main = reader.page.getByRole('main')
  const words = main.getByText('Ouders bespreken één keer per week', { exact: false }).first()

  await test.step('the screen says so', async () => {
    await expect(words).toBeVisible()
    await expect(main.getByText('Je kunt dit plan lezen, niet wijzigen.')).toBeVisible()
    await expect(reader.page.getByRole('button', { name: 'Alleen lezen' })).toBeVisible()
  })

  await test.step('nothing on it asks to be written in, also unfolded', async () => {
    await unfoldAll(main.page())
    for (const kind of ['textbox', 'combobox', 'checkbox', 'spinbutton'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one page
      await expect(main.getByRole(kind)).toHaveCount(0)
    }
    // Two ways to look at the life domains; every other choice would be one to write with.
    await expect(main.getByRole('radio')).toHaveText(['Verloop', 'Toen en nu'])
    await expect(main.locator(':disabled')).toHaveCount(0)
    await expect(
      main.getByRole('button', {
        name: /toevoegen|weghalen|ongedaan|opnieuw doen|^menu van|omhoog|omlaag|verplaatsen/i,
      }),
    ).toHaveCount(0)
  })

  await test.step('a forged write from this very session is refused, and the screen lives on', async () => {
    const token = await reader.page.evaluate(() => sessionStorage.getItem('rondetafel.token'))
    expect(await forgeWrite(token ?? '')).toEqual({ code: 4403, reason: 'access/read-only' })
    await typeAtEnd(regisseur, ` Na de poging van een ${role}.`)
    await expect(words).toContainText(`Na de poging van een ${role}.`)
    await expect(regisseur.getByText('Verzonnen steun')).toHaveCount(0)
    await expect(reader.page.getByRole('alert')).toHaveCount(0)
  })
  expect(reader.faults).toEqual([])
}

test('closing a tab with words that were not sent asks first, and then loses nothing', async ({
  browser,
}) => {
  const guest = await openInvite(browser, table, 'professional')
  await promiseAndWait(guest.page)
  await goalTitle(guest.page, 1).waitFor()
  await guest.context.setOffline(true)
  await typeAtEnd(guest.page, ' Nog niet verstuurd.')
  await expect(savedState(guest.page)).toHaveText(/wachten? op verbinding/)

  const asked = guest.page.waitForEvent('dialog')
  await guest.page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await expect(goalTitle(guest.page, 1)).toHaveValue(/Nog niet verstuurd\.$/)

  await guest.context.setOffline(false)
  await expect(savedState(guest.page)).toHaveText(/Alles bewaard/, { timeout: 30_000 })
  const questions: string[] = []
  guest.page.on('dialog', (dialog) => {
    questions.push(dialog.type())
    void dialog.accept()
  })
  const closed = guest.page.waitForEvent('close')
  await guest.page.close({ runBeforeUnload: true })
  await closed
  expect(questions).toEqual([])

  const regisseur = await openRegisseur(browser, table, 'plan')
  await expect(goalTitle(regisseur.page, 1)).toHaveValue(/Nog niet verstuurd\.$/)
})

async function unfoldAll(page: Page): Promise<void> {
  const folded = page.getByRole('main').getByRole('button', { name: /^(meer over|meer tonen)/i })
  // What was unfolded leaves the list, so the first of it is always the next; it may hold more that is folded.
  await expect(async () => {
    for (let left = await folded.count(); left > 0; left--) await folded.first().click()
    await expect(folded).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
}

/** A frame that no screen of this role can send, over a socket of its own. */
async function forgeWrite(token: string): Promise<Readonly<{ code: number; reason: string }>> {
  const host = table.host()
  const manifest = await host.ask<Manifest>(`/api/cases/${table.caseId}/documents`, token)
  const documentId = manifest.find(({ kind }) => kind === 'plan')?.id ?? ''
  const { clientId } = await host.ask<{ clientId: number }>(
    `/api/documents/${documentId}/open`,
    token,
    {},
  )
  const client = await connectSyncClient(host.listening.url, { documentId, token, clientId })
  const by = { source: 'view', label: 'forged' } as const
  addEntity(
    client.doc,
    documentShapes.plan.strengths,
    { id: 'forged', text: 'Verzonnen steun' },
    by,
  )
  const end = await client.closed
  client.close()
  return end
}
