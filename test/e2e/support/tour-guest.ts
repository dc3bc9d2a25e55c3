import { openScreen, type Screen } from './open-page.ts'
import { admitButton, openInvite, openRegisseur, setTable } from './table.ts'
import { buttonOf, type Stage, type Tour, waitForHeading } from './stage.ts'

/** The way in of a professional and of a family member, and the family's own pages behind it. */
export const tourGuest: Tour = async (stage) => {
  const table = await setTable()
  try {
    await seeCode(stage, `${table.host().listening.url}/meedoen`)
    const owner = await openRegisseur(stage.browser, table, 'gesprekken')
    const partner = await openInvite(stage.browser, table, 'professional', stage.look)
    await seeWayIn(stage, partner, 'partner')
    const screen = await openInvite(stage.browser, table, 'gezinslid', stage.look)
    await seeWayIn(stage, screen, 'family')
    await admitButton(owner.page, 'Marloes Terpstra').click()
    await seeFamily(stage, screen)
    await Promise.all([owner, partner, screen].map(async ({ context }) => context.close()))
  } finally {
    await table.close()
  }
}

async function seeCode({ browser, look, t, stop }: Stage, url: string): Promise<void> {
  const screen = await openScreen(browser, url, look)
  await waitForHeading(screen.page, t('join.code.title'))
  await stop('join-code', screen)
  await buttonOf(screen.page, t('common.next')).click()
  await screen.page.getByText(t('join.code.missing')).waitFor()
  await stop('join-code-missing', screen)
  await screen.context.close()
}

async function seeWayIn({ t, stop }: Stage, screen: Screen, who: string): Promise<void> {
  const { page } = screen
  await buttonOf(page, t('common.next')).waitFor()
  await stop(`join-invite-${who}`, screen)
  await buttonOf(page, t('common.next')).click()
  await buttonOf(page, t('join.promise.action')).waitFor()
  await stop(`join-promise-${who}`, screen)
  const promise = page.getByRole('checkbox')
  if ((await promise.count()) > 0) await promise.check({ force: true })
  await buttonOf(page, t('join.promise.action')).click()
  await buttonOf(page, t('join.lobby.leave')).waitFor()
  await stop(`join-lobby-${who}`, screen)
}

async function seeFamily({ t, stop }: Stage, screen: Screen): Promise<void> {
  const { page } = screen
  await waitForHeading(page, t('family.greeting', { name: 'Marloes' }))
  await stop('family-now', screen)
  for (const tab of ['plan', 'agreements', 'help'] as const) {
    await buttonOf(page, t(`family.tabs.${tab}`)).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await stop(`family-${tab}`, screen)
  }
}
