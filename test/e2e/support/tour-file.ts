import { openRegisseur, setTable } from './table.ts'
import { buttonOf, closeTop, type Stage, type Tour, waitForHeading } from './stage.ts'
import { goWithin, type Screen } from './open-page.ts'

type Walk = (stage: Stage, screen: Screen, home: string) => Promise<void>

/** Everything of a household around its plan: who belongs to whom, its life, its history, its papers. */
export const tourFile: Tour = async (stage) => {
  const table = await setTable(['--admit-all'])
  try {
    const screen = await openRegisseur(stage.browser, table, 'plan', stage.look)
    const home = `${table.host().listening.url}/huishouden/${table.caseId}`
    for (const walk of [seeWithinPlan, seeHousehold, seeHistory, seePapers, seeCase])
      // oxlint-disable-next-line no-await-in-loop -- one screen, one walk after the other
      await walk(stage, screen, home)
    await screen.context.close()
  } finally {
    await table.close()
  }
}

const seeWithinPlan: Walk = async ({ t, stop }, screen) => {
  const { page } = screen
  await page.getByRole('heading', { name: t('plan.goals.title') }).waitFor()
  const thenAndNow = page.getByRole('radio', { name: t('plan.domains.thenAndNow') })
  await thenAndNow.click()
  await thenAndNow.and(page.locator('[aria-checked="true"]')).waitFor()
  await stop('plan-then-now', screen)
  await page
    .getByRole('button', { name: /open opmerking|open remark/ })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  await stop('plan-remarks', screen)
  await closeTop(page)
}

const seeHousehold: Walk = async ({ t, stop }, screen, home) => {
  const { page } = screen
  for (const view of ['familie', 'netwerk', 'lijst'] as const) {
    await page.goto(`${home}/huishouden?beeld=${view}`)
    await waitForHeading(page, t('household.title'))
    await page.getByRole('table').first().waitFor()
    if (view !== 'lijst') await buttonOf(page, t('household.picture.fit')).waitFor()
    await stop(`household-${view}`, screen)
  }
}

const seeHistory: Walk = async ({ t, stop }, screen, home) => {
  const { page } = screen
  await goWithin(page, `${home}/geschiedenis`)
  await waitForHeading(page, t('history.title'))
  await page.getByText(t('history.compare.same')).waitFor()
  await stop('history', screen)
  await buttonOf(page, t('history.adoption.adoptAgain')).click()
  await page.getByRole('dialog').waitFor()
  await stop('history-adopt', screen)
  await closeTop(page)
}

const seePapers: Walk = async ({ t, stop }, screen, home) => {
  const { page } = screen
  for (const kind of ['plan', 'agreements']) {
    await page.goto(`${home}/stuk/${kind}`)
    await buttonOf(page, t('output.act.print.label')).waitFor()
    await stop(`paper-${kind}`, screen)
  }
}

const seeCase: Walk = async ({ t, stop }, screen, home) => {
  const { page } = screen
  await goWithin(page, `${home}/zaak`)
  await waitForHeading(page, t('case-life.title'))
  await stop('case-life', screen)
  await buttonOf(page, t('case-life.triage.again')).click()
  await buttonOf(page, t('case-life.status.change')).click()
  await stop('case-life-forms', screen)
  await goWithin(page, `${home}/meenemen`)
  await waitForHeading(page, t('transfer.title'))
  await stop('transfer', screen)
}
