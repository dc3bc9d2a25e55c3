import { randomUUID } from 'node:crypto'
import { goWithin, openScreen, type Screen } from './open-page.ts'
import { openRegisseur, setTable, type Table } from './table.ts'
import { buttonOf, closeTop, type Stage, type Tour, waitForHeading } from './stage.ts'

/** Mandate, decisions, escalation, register and access log, and what someone with a one-time link sees. */
export const tourAuthority: Tour = async (stage) => {
  const table = await setTable(['--admit-all'])
  try {
    await escalate(table)
    const screen = await openRegisseur(stage.browser, table, 'mandaat', stage.look)
    const home = `${table.host().listening.url}/huishouden/${table.caseId}`
    await seeMandate(stage, screen)
    await seeDecisions(stage, screen, home)
    const link = await seeEscalation(stage, screen, home)
    await seeAnswer(stage, link)
    await seeLetter(stage, screen, home)
    await seeRegister(stage, screen, home)
    await screen.context.close()
  } finally {
    await table.close()
  }
}

const question = 'Mag Finn voor op de wachtlijst?'

/** One question that waits, so that there is something to ask by link. */
async function escalate({ ask, caseId }: Table): Promise<void> {
  const body = {
    level: 1,
    sideRoute: null,
    decisionId: null,
    question,
    tried: 'Twee keer gebeld en een keer geschreven.',
    asked: 'Een plek binnen twee weken.',
    familyEffect: 'Finn zit thuis.',
    familyInformedOn: null,
    toPerson: 'Karin Blok',
    toRole: 'Manager',
    toOrganisation: 'De Oeverzorg',
    dueOn: null,
  }
  const command = { key: randomUUID(), type: 'escalation.opened', body }
  await ask(`/api/cases/${caseId}/records`, command)
}

async function seeMandate({ t, stop }: Stage, screen: Screen): Promise<void> {
  await waitForHeading(screen.page, t('authority.mandate.title'))
  await screen.page
    .getByRole('heading', { name: t('authority.ack.title') })
    .first()
    .waitFor()
  await stop('mandate', screen)
}

async function seeDecisions({ t, stop }: Stage, screen: Screen, home: string): Promise<void> {
  const { page } = screen
  await goWithin(page, `${home}/besluiten`)
  await waitForHeading(page, t('authority.decisions.title'))
  await stop('decisions', screen)
  await goWithin(page, `${home}/besluiten/D1`)
  await page.getByRole('heading', { name: t('authority.position.title') }).waitFor()
  await stop('decision', screen)
  await page.goto(`${home}/besluiten/nieuw`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await stop('decision-take', screen)
}

/** Answers the link that was made on the way. */
async function seeEscalation({ t, stop }: Stage, screen: Screen, home: string): Promise<string> {
  const { page } = screen
  await goWithin(page, `${home}/opschalen`)
  await waitForHeading(page, t('authority.escalate'))
  await page.getByText(question).waitFor()
  await stop('escalation', screen)
  await buttonOf(page, t('escalation.ask')).click()
  await buttonOf(page, t('escalation.deadlines.start')).click()
  await page.getByRole('form', { name: t('escalation.deadlines.start') }).waitFor()
  await stop('escalation-forms', screen)
  await page
    .getByRole('button', { name: t('escalation.link.make') })
    .first()
    .click()
  await buttonOf(page, t('escalation.link.create')).waitFor()
  await stop('escalation-link', screen)
  await buttonOf(page, t('escalation.link.create')).click()
  await buttonOf(page, t('escalation.link.copy')).waitFor()
  const link = (await page.getByRole('dialog').locator('code').textContent()) ?? ''
  await stop('escalation-link-ready', screen)
  await closeTop(page)
  return link
}

async function seeAnswer({ browser, look, t, stop }: Stage, link: string): Promise<void> {
  const screen = await openScreen(browser, link, look)
  const { page } = screen
  await waitForHeading(page, question)
  await stop('answer', screen)
  await buttonOf(page, t('answer.send')).click()
  await page.getByText(t('errors.reasons.textMissing')).waitFor()
  await page.getByRole('textbox').first().fill('Ja, vanaf maandag.')
  await buttonOf(page, t('answer.send')).click()
  await waitForHeading(page, t('answer.done.title'))
  await stop('answer-done', screen)
  await screen.context.close()
}

async function seeLetter({ t, stop }: Stage, screen: Screen, home: string): Promise<void> {
  await goWithin(screen.page, `${home}/stuk/escalation-letter`)
  await buttonOf(screen.page, t('output.act.print.label')).waitFor()
  await stop('paper-escalation-letter', screen)
}

async function seeRegister({ t, stop }: Stage, screen: Screen, home: string): Promise<void> {
  const { page } = screen
  await goWithin(page, `${home}/register`)
  await waitForHeading(page, t('register.title'))
  await page.getByRole('table', { name: t('register.list') }).waitFor()
  await stop('register', screen)
  await goWithin(page, `${home}/inzage`)
  await waitForHeading(page, t('access-log.title'))
  await page.getByRole('listitem').first().waitFor()
  await stop('access-log', screen)
  await goWithin(page, `${home}/stuk/register`)
  await buttonOf(page, t('output.act.print.label')).waitFor()
  await stop('paper-register', screen)
}
