import { practiceGroup } from '../../../shared/content/practice-cases/practice-group.ts'
import { goWithin, type Screen } from './open-page.ts'
import { buttonOf, closeTop, type Stage, type Tour, waitForHeading } from './stage.ts'
import { openRegisseur, setTable, type Table } from './table.ts'

/** A pilot group: its sessions part by part, and the screen that takes the names out of a case. */
export const tourPilot: Tour = async (stage) => {
  const table = await setTable(['--admit-all'])
  try {
    const group = { title: 'Pilotgroep Noord', kind: 'pilotgroep' }
    const { id } = await table.ask<{ id: string }>('/api/cases', group)
    const screen = await openRegisseur(stage.browser, table, 'plan', stage.look)
    const home = `${table.host().listening.url}/pilot/${id}`
    await seeGroups(stage, screen, table)
    await seeSession(stage, screen, home)
    await seeStory(stage, screen, home)
    await seeLearned(stage, screen, table)
    await seeHousehold(stage, screen, table)
    await seeFigures(stage, screen, table)
    await screen.context.close()
  } finally {
    await table.close()
  }
}

async function seeGroups({ t, stop }: Stage, screen: Screen, { host }: Table): Promise<void> {
  const { page } = screen
  await goWithin(page, `${host().listening.url}/pilotgroepen`)
  await waitForHeading(page, t('reflection.groups.title'))
  await page.getByRole('link', { name: 'Pilotgroep Noord' }).waitFor()
  await stop('pilot-groups', screen)
}

async function seeSession({ t, stop }: Stage, screen: Screen, home: string): Promise<void> {
  const { page } = screen
  await goWithin(page, `${home}/reflectie`)
  await buttonOf(page, t('reflection.start.button')).click()
  await page.getByRole('dialog').waitFor()
  await stop('reflection-start', screen)
  await page.getByLabel(t('reflection.start.name')).fill('November')
  await page.getByText(t('reflection.named.title'), { exact: true }).click()
  await buttonOf(page, t('reflection.start.submit')).click()
  await waitForHeading(page, 'November')
  const columns = page.getByRole('region').getByRole('textbox')
  await columns.first().fill('Eerst het gezin gebeld.')
  await buttonOf(page, t('reflection.write.keep')).or(page.locator('form button')).first().click()
  await page.getByRole('list', { name: t('reflection.write.own') }).waitFor()
  await stop('reflection-write', screen)
  const goOn = async (phase: string) => {
    const name = t('reflection.lead.next', { phase: t(`reflection.phase.${phase}`) })
    await buttonOf(page, name).click()
    await page.getByText(t(`reflection.phaseIntro.${phase}`)).waitFor()
  }
  await goOn('onthullen')
  await stop('reflection-show', screen)
  await goOn('groeperen')
  await page.getByLabel(t('reflection.group.name')).fill('Bellen')
  await buttonOf(page, t('reflection.group.add')).click()
  await page.getByRole('heading', { name: 'Bellen' }).waitFor()
  await stop('reflection-group', screen)
  await goOn('stemmen')
  await stop('reflection-vote', screen)
  await buttonOf(page, t('reflection.vote.handIn')).click()
  await page.getByText(t('reflection.vote.done')).waitFor()
  await goOn('bespreken')
  await stop('reflection-talk', screen)
}

async function seeStory({ t, stop }: Stage, screen: Screen, home: string): Promise<void> {
  const { page } = screen
  await goWithin(page, `${home}/verhalen`)
  await buttonOf(page, t('reflection.stories.add')).click()
  await page.getByRole('button', { name: t('reflection.stories.household') }).click()
  await page.getByRole('option').first().click()
  await page.getByLabel(t('reflection.stories.name'), { exact: true }).fill('Rust voor Kevin')
  await buttonOf(page, t('reflection.leftovers.replaceWord', { word: 'Kevin' })).waitFor()
  await stop('story-form', screen)
}

/** The practice group has a past: a session with an action to do, stories, and closed rounds. */
async function seeLearned({ t, stop }: Stage, screen: Screen, table: Table): Promise<void> {
  const { page } = screen
  const cases = await table.ask<readonly Readonly<{ id: string; ref: string }>[]>('/api/cases')
  const id = cases.find(({ ref }) => ref === practiceGroup.ref)?.id ?? ''
  const home = `${table.host().listening.url}/pilot/${id}`
  await goWithin(page, `${home}/reflectie`)
  await page.getByRole('list', { name: t('reflection.actions.open') }).waitFor()
  await stop('reflection-past', screen)
  await goWithin(page, `${home}/reflectie/${practiceGroup.session.sessionId}`)
  await page.getByText(practiceGroup.session.topics[0]?.title ?? '').waitFor()
  await stop('reflection-finished', screen)
  await page.goto(`${home}/verhalen`)
  await page.getByText('Rust in twee huizen').first().waitFor()
  await stop('stories', screen)
  await goWithin(page, `${home}/vragenlijsten`)
  await page.getByRole('link', { name: 'Voorjaar 2026' }).waitFor()
  await stop('questionnaires', screen)
  await page.getByRole('link', { name: 'Voorjaar 2026' }).click()
  await waitForHeading(page, 'Voorjaar 2026')
  await stop('questionnaires-framework', screen)
  await goWithin(page, `${home}/vragenlijsten`)
  await page.getByRole('link', { name: 'September' }).click()
  await waitForHeading(page, 'September')
  await stop('questionnaires-pulse', screen)
  await seeEvaluation({ t, stop }, screen, home)
  await goWithin(page, `${home}/leden`)
  await waitForHeading(page, t('table.members.title'))
  await stop('pilot-members', screen)
}

/** The group's own figures, and its report: half written, and as a paper. */
async function seeEvaluation(
  { t, stop }: Pick<Stage, 't' | 'stop'>,
  screen: Screen,
  home: string,
): Promise<void> {
  const { page } = screen
  await goWithin(page, `${home}/cijfers`)
  await page.getByRole('heading', { name: t('pilot.rounds.title') }).waitFor()
  await stop('pilot-rounds', screen)
  await goWithin(page, `${home}/evaluatie`)
  await buttonOf(page, t('evaluation.begin.button')).click()
  await page.getByRole('dialog').waitFor()
  await stop('evaluation-begin', screen)
  await closeTop(page)
  await page.getByRole('link', { name: practiceGroup.evaluation.title }).click()
  await waitForHeading(page, practiceGroup.evaluation.title)
  await page.getByText('Rust in twee huizen').waitFor()
  await stop('evaluation', screen)
  await page.getByRole('link', { name: t('evaluation.paper') }).click()
  await page.getByRole('article').waitFor()
  await stop('evaluation-paper', screen)
}

/** In a household: what parties expect of each other, and whether the table worked as it meant to. */
async function seeHousehold({ t, stop }: Stage, screen: Screen, table: Table): Promise<void> {
  const { page } = screen
  const home = `${table.host().listening.url}/huishouden/${table.caseId}`
  await goWithin(page, `${home}/spiegel`)
  await waitForHeading(page, t('questionnaires.mirror.title'))
  await page.getByText('Dat je ons eerst belt.').waitFor()
  await stop('mirror', screen)
  await goWithin(page, `${home}/werkwijze`)
  await waitForHeading(page, t('questionnaires.workingWay.title'))
  await stop('working-way', screen)
  await page.getByRole('link', { name: 'Na het gesprek in september' }).click()
  await waitForHeading(page, 'Na het gesprek in september')
  await stop('working-way-round', screen)
}

/** What all households show (here: too few), and the logbook with an entry on its way. */
async function seeFigures({ t, stop }: Stage, screen: Screen, table: Table): Promise<void> {
  const { page } = screen
  const { url } = table.host().listening
  await goWithin(page, `${url}/pilot`)
  await waitForHeading(page, t('pilot.title'))
  await page.getByText(t('pilot.few.title')).waitFor()
  await stop('pilot-figures', screen)
  await goWithin(page, `${url}/huishouden/${table.caseId}/logboek`)
  await waitForHeading(page, t('logbook.title'))
  await buttonOf(page, t('logbook.add')).click()
  await page.getByRole('form', { name: t('logbook.add') }).waitFor()
  await stop('logbook', screen)
}
