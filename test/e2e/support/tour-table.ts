import { openInvite, openRegisseur, promiseAndWait, setTable } from './table.ts'
import { buttonOf, closeTop, type Stage, type Tour } from './stage.ts'
import type { Screen } from './open-page.ts'

/** The page of the table: closed, with a fresh invite, open, with someone at the door and inside. */
export const tourTable: Tour = async (stage) => {
  const table = await setTable()
  try {
    const screen = await openRegisseur(stage.browser, table, 'gesprekken', stage.look)
    await makeInvite(stage, screen)
    const guest = await openInvite(stage.browser, table, 'professional', stage.look)
    await promiseAndWait(guest.page, stage.look.language)
    await letIn(stage, screen, guest)
    await openNetwork(stage, screen)
    await screen.context.close()
  } finally {
    await table.close()
  }
}

async function makeInvite({ t, stop }: Stage, screen: Screen): Promise<void> {
  const { page } = screen
  await buttonOf(page, t('table.network.open')).waitFor()
  await stop('table-closed', screen)
  await page.getByLabel(t('table.invite.name'), { exact: true }).fill('Karin Visser')
  await buttonOf(page, t('table.invite.submit')).click()
  await page
    .getByRole('heading', { name: t('table.fresh.title', { name: 'Karin Visser' }) })
    .waitFor()
  await stop('table-invite', screen)
  await buttonOf(page, t('table.fresh.done')).click()
}

async function letIn({ t, stop }: Stage, screen: Screen, guest: Screen): Promise<void> {
  const { page } = screen
  const admit = buttonOf(page, t('table.lobby.admitNamed', { name: 'Priya Ramdin' }))
  await admit.waitFor()
  await admit.scrollIntoViewIfNeeded()
  await stop('table-lobby', screen)
  await admit.click()
  await guest.page.getByRole('heading', { name: t('plan.goals.title') }).waitFor()
  await stop('plan-guest', guest)
  await guest.context.close()
  const end = buttonOf(page, t('table.people.endNamed', { name: 'Priya Ramdin' }))
  await end.click()
  await page.getByRole('alertdialog').waitFor()
  await stop('table-end-dialog', screen)
  await closeTop(page)
}

async function openNetwork({ t, stop }: Stage, screen: Screen): Promise<void> {
  const { page } = screen
  await page.getByRole('checkbox').first().check({ force: true })
  await buttonOf(page, t('table.network.open')).click()
  await page.getByText(t('table.network.openText')).waitFor()
  await stop('table-open', screen)
}
