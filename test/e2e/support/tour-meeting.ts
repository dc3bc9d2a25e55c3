import { buttonOf, closeTop, type Stage, type Tour } from './stage.ts'
import { openInvite, openRegisseur, promiseAndWait, setTable, type Table } from './table.ts'
import { goWithin, openScreen, type Screen } from './open-page.ts'

/** A meeting: before it begins, an item, an agreement put before the table, the family's phone and the big screen. */
export const tourMeeting: Tour = async (stage) => {
  const table = await setTable(['--admit-all'])
  try {
    const owner = await openRegisseur(stage.browser, table, 'tafel', stage.look)
    await begin(stage, owner)
    const family = await sitDown(stage, table)
    const wall = await openWall(stage, table)
    await showItem(stage, owner, wall)
    await showHelp(stage, owner)
    await putBeforeTable(stage, owner)
    await answer(stage, { owner, family, wall })
    await follow(stage, { owner, family })
    await stop(stage, owner)
    await Promise.all([owner, family, wall].map(async ({ context }) => context.close()))
  } finally {
    await table.close()
  }
}

async function begin({ t, stop: look }: Stage, screen: Screen): Promise<void> {
  const start = buttonOf(screen.page, t('meeting.none.start'))
  await start.waitFor()
  await look('meeting-none', screen)
  await start.click()
  await screen.page.getByRole('heading', { name: t('meeting.agenda.title') }).waitFor()
}

/** Marloes, on her own phone. */
async function sitDown({ browser, look, t }: Stage, table: Table): Promise<Screen> {
  const family = await openInvite(browser, table, 'gezinslid', look)
  await promiseAndWait(family.page, look.language)
  await family.page.waitForURL(/gezin$/)
  await goWithin(family.page, `${table.host().listening.url}/huishouden/${table.caseId}/tafel`)
  await buttonOf(family.page, t('meeting.speak.raise')).waitFor()
  return family
}

async function openWall({ browser, look, t }: Stage, table: Table): Promise<Screen> {
  const { caseId } = table
  const body = { caseId, role: 'scherm', name: t('meeting.big.name') }
  const { link } = await table.ask<{ link: string }>('/api/invites', body)
  const wall = await openScreen(browser, link, { ...look, width: 1920, height: 1080 })
  await wall.page.getByRole('banner').waitFor()
  return wall
}

async function showItem({ t, stop: look }: Stage, owner: Screen, wall: Screen): Promise<void> {
  const { page } = owner
  const [before] = t('meeting.agenda.beginWith', { title: '|' }).split('|')
  await page.getByRole('button', { name: before ?? '' }).click()
  await page.getByRole('textbox', { name: t('meeting.item.notes') }).fill(notes)
  await buttonOf(page, t('meeting.speak.round')).click()
  await page.getByText(t('meeting.speak.now'), { exact: true }).waitFor()
  await look('meeting-item', owner)
  await wall.page.getByRole('timer').waitFor()
  await look('meeting-wall', wall)
}

const notes =
  'Jesse: het was er rustig en ze vroegen wat ik zelf wil.\nArjan: het dossier is op 8 oktober ingediend.'

/** The buttons that are always at hand, and who comes without a device. */
async function showHelp({ t, stop: look }: Stage, owner: Screen): Promise<void> {
  const { page } = owner
  const dialogs = [
    ['meeting-word', buttonOf(page, t('meeting.foot.word'))],
    ['meeting-fact', buttonOf(page, t('meeting.foot.fact'))],
    ['meeting-not-shared', buttonOf(page, t('meeting.foot.notShared'))],
    ['meeting-add-person', buttonOf(page, t('meeting.present.add'))],
    ['meeting-wall-choice', page.getByRole('banner').getByRole('button').first()],
  ] as const
  for (const [name, button] of dialogs) {
    // oxlint-disable-next-line no-await-in-loop -- one dialog lies on top at a time
    await button.click()
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('dialog').waitFor()
    // oxlint-disable-next-line no-await-in-loop
    await look(name, owner)
    // oxlint-disable-next-line no-await-in-loop
    await closeTop(page)
  }
}

async function putBeforeTable({ t, look: { language }, stop: look }: Stage, owner: Screen) {
  const { page } = owner
  await buttonOf(page, t('meeting.draft.add')).click()
  const line = page.getByRole('textbox', { name: t('meeting.draft.line') })
  await line.fill(
    language === 'en' ? 'Marloes calls the school by Friday' : 'Marloes belt school vóór vrijdag',
  )
  await look('meeting-draft', owner)
  await line.press('Enter')
  await page.getByRole('dialog').waitFor()
  await look('meeting-open-round', owner)
  await buttonOf(page, t('meeting.open.do')).click()
  await page.getByRole('heading', { name: t('meeting.round.title') }).waitFor()
}

type Screens = Readonly<{ owner: Screen; family: Screen; wall: Screen }>

async function answer({ t, stop: look }: Stage, { owner, family, wall }: Screens): Promise<void> {
  await family.page.getByRole('radiogroup').waitFor()
  await look('meeting-family', family)
  await family.page.getByRole('radio').first().check({ force: true })
  await buttonOf(family.page, t('meeting.vote.send')).click()
  await buttonOf(family.page, t('meeting.vote.change')).waitFor()
  await look('meeting-family-answered', family)
  await owner.page.getByText(t('meeting.round.count', { done: 1, count: 2 })).waitFor()
  await look('meeting-round', owner)
  await wall.page.getByText(t('meeting.big.ask')).waitFor()
  await look('meeting-wall-round', wall)
  await owner.page.getByRole('button', { name: t('meeting.round.close') }).click()
  await owner.page.getByRole('alertdialog').waitFor()
  await buttonOf(owner.page, t('meeting.round.closeDo')).click()
  await owner.page.getByText(t('meeting.made.positions')).waitFor()
  await look('meeting-made', owner)
}

/** The regisseur takes everybody along to the plan; Marloes comes along, and may leave. */
async function follow({ t, stop: look }: Stage, { owner, family }: Omit<Screens, 'wall'>) {
  await buttonOf(owner.page, t('meeting.follow.lead')).click()
  await owner.page.getByRole('link', { name: t('meeting.back.plan') }).click()
  await buttonOf(owner.page, t('meeting.follow.stop')).waitFor()
  await family.page.waitForURL(/plan$/)
  await family.page.getByRole('heading', { name: t('plan.goals.title') }).waitFor()
  await buttonOf(family.page, t('meeting.follow.leave')).click()
  await buttonOf(family.page, t('meeting.follow.rejoin')).waitFor()
  await look('meeting-following', family)
  await buttonOf(owner.page, t('meeting.follow.stop')).click()
  await owner.page.getByRole('link', { name: t('meeting.follow.toTable') }).click()
}

/** Anyone may stop the table, and nobody is named for it. */
async function stop({ t, stop: look }: Stage, owner: Screen): Promise<void> {
  await buttonOf(owner.page, t('meeting.foot.stop')).click()
  await buttonOf(owner.page, t('meeting.pause.resume')).first().waitFor()
  await look('meeting-paused', owner)
}
