import { randomUUID } from 'node:crypto'
import { goWithin, type Screen } from './open-page.ts'
import { buttonOf, closeTop, type Stage, type Tour } from './stage.ts'
import { openRegisseur, setTable, type Table } from './table.ts'

/** Around a meeting: preparing it, closing it while it runs and afterwards, and all its papers. */
export const tourMeetingAround: Tour = async (stage) => {
  const table = await setTable(['--admit-all'])
  try {
    const screen = await openRegisseur(stage.browser, table, 'voorbereiden', stage.look)
    const home = `${table.host().listening.url}/huishouden/${table.caseId}`
    await seePreparation(stage, screen)
    await seeHeld(stage, screen, home)
    await seePapers(stage, screen, home)
    await seeRunning(stage, screen, { table, home })
    await screen.context.close()
  } finally {
    await table.close()
  }
}

async function seePreparation({ t, stop }: Stage, screen: Screen): Promise<void> {
  const { page } = screen
  await page.getByRole('heading', { name: t('preparation.checks.title') }).waitFor()
  await page.getByRole('textbox', { name: t('preparation.purpose.field') }).waitFor()
  await stop('preparation', screen)
  await buttonOf(page, t('preparation.when.move')).click()
  await page.getByRole('dialog').waitFor()
  await stop('preparation-move', screen)
  await closeTop(page)
}

async function seeHeld({ t, stop }: Stage, screen: Screen, home: string): Promise<void> {
  await goWithin(screen.page, `${home}/afsluiten`)
  await screen.page.getByRole('heading', { name: t('closing.after.title') }).waitFor()
  await buttonOf(screen.page, t('register.check.save')).waitFor()
  await stop('closing-held', screen)
  await buttonOf(screen.page, t('closing.after.calls.do')).click()
  await screen.page.getByRole('dialog').waitFor()
  await stop('closing-call', screen)
  await closeTop(screen.page)
}

async function seePapers({ t, stop }: Stage, screen: Screen, home: string): Promise<void> {
  await goWithin(screen.page, `${home}/stukken?gesprek=RT2`)
  await screen.page.getByText(t('output.bundle.ready', { ready: 5, all: 5 })).waitFor()
  await stop('papers-of-meeting', screen)
  await goWithin(screen.page, `${home}/stuk/family-page`)
  await screen.page.getByRole('article').nth(1).waitFor({ state: 'detached' })
  await screen.page.getByRole('article').waitFor()
  await stop('family-page', screen)
}

type Running = Readonly<{ table: Table; home: string }>

async function seeRunning(
  { t, stop }: Stage,
  screen: Screen,
  { table, home }: Running,
): Promise<void> {
  await table.ask(`/api/cases/${table.caseId}/records`, {
    key: randomUUID(),
    type: 'meeting.started',
    body: { meetingId: 'RT3' },
  })
  await goWithin(screen.page, `${home}/afsluiten`)
  await screen.page.getByRole('heading', { name: t('closing.end.title') }).waitFor()
  await screen.page.getByRole('textbox', { name: t('closing.open.field') }).waitFor()
  await stop('closing', screen)
}
