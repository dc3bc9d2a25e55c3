import { openInvite, openRegisseur, promiseAndWait, setTable } from './table.ts'
import { buttonOf, closeTop, type Stage, type Tour, waitForHeading } from './stage.ts'
import { goWithin, type Screen } from './open-page.ts'

/** The vault's pages and everything of the plan and the team notes, as the regisseur has them. */
export const tourPlan: Tour = async (stage) => {
  const table = await setTable(['--admit-all'])
  try {
    const screen = await openRegisseur(stage.browser, table, 'plan', stage.look)
    await lookAtPlan(stage, screen)
    await lookAtDialogs(stage, screen)
    await lookAround(stage, screen, `${table.host().listening.url}/`, table.caseId)
    await screen.context.close()
  } finally {
    await table.close()
  }
}

/** The plan for who may only read along. */
export const tourReader: Tour = async (stage) => {
  const table = await setTable(['--admit-all'])
  try {
    const screen = await openInvite(stage.browser, table, 'meelezer', stage.look)
    await promiseAndWait(screen.page, stage.look.language)
    await screen.page.getByText(stage.t('plan.readOnly')).first().waitFor()
    await stage.stop('plan-reader', screen)
    await screen.context.close()
  } finally {
    await table.close()
  }
}

async function lookAtPlan({ t, stop }: Stage, screen: Screen): Promise<void> {
  const { page } = screen
  await page.getByRole('heading', { name: t('plan.goals.title') }).waitFor()
  await stop('plan', screen)
  await buttonOf(
    page,
    t('plan.row.unfold', { name: t('plan.goals.number', { number: 1 }) }),
  ).click()
  await page.getByText(t('plan.gas.title')).first().waitFor()
  await stop('plan-goal', screen)
  await buttonOf(page, t('plan.row.fold', { name: t('plan.goals.number', { number: 1 }) })).click()
  await buttonOf(page, t('plan.domains.showAll')).click()
  await buttonOf(page, t('plan.domains.showFew')).waitFor()
  await stop('plan-domains', screen)
  const domains = page.locator('section', {
    has: page.getByRole('heading', { name: t('plan.domains.title'), exact: true }),
  })
  await domains.locator('button[aria-expanded="false"]').first().click()
  await page.getByText(t('plan.domains.ratings')).first().waitFor()
  await stop('plan-domain', screen)
}

async function lookAtDialogs({ t, stop }: Stage, screen: Screen): Promise<void> {
  const { page } = screen
  const trust = page.getByRole('group', { name: t('common.trust') })
  for (const [name, index] of [
    ['dialog-audience', 0],
    ['dialog-saved', -1],
  ] as const) {
    await trust.getByRole('button').nth(index).click()
    await page.getByRole('dialog').waitFor()
    await stop(name, screen)
    await closeTop(page)
  }
  await buttonOf(page, t('plan.row.menu', { name: t('plan.goals.number', { number: 1 }) })).click()
  const menu = page.getByRole('menu')
  await menu.waitFor()
  await stop('plan-menu', screen)
  // Still there: what was looked at was the open menu, and not the plan after it.
  await menu.getByRole('menuitem', { name: t('purge.button') }).waitFor()
  await closeTop(page)
}

async function lookAround(
  { t, stop }: Stage,
  screen: Screen,
  url: string,
  caseId: string,
): Promise<void> {
  const { page } = screen
  await goWithin(page, `${url}zoeken?woorden=school`)
  await page.locator('mark').first().waitFor()
  await stop('search', screen)
  await page.getByRole('searchbox').fill('qqqq')
  await page.getByText(/qqqq/).waitFor()
  await stop('search-none', screen)
  await goWithin(page, `${url}inlezen`)
  await waitForHeading(page, t('frame.import'))
  await stop('import', screen)
  await goWithin(page, `${url}huishouden/${caseId}/teamnotities`)
  await waitForHeading(page, t('team-notes.title'))
  await buttonOf(page, t('team-notes.add')).first().waitFor()
  await stop('team-notes', screen)
  await goWithin(page, `${url}werkvoorraad`)
  await page
    .getByRole('link', { name: /Terpstra/ })
    .first()
    .waitFor()
  await stop('caseload', screen)
  await goWithin(page, `${url}instellingen`)
  await waitForHeading(page, t('frame.settings'))
  await stop('settings', screen)
  await goWithin(page, `${url}nergens`)
  await waitForHeading(page, t('frame.notFound.title'))
  await stop('not-found', screen)
}
