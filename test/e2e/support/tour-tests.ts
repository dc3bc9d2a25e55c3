import type { Locator, Page } from '@playwright/test'
import { openInvite, openRegisseur, promiseAndWait, setTable } from './table.ts'
import { buttonOf, type Stage, type Tour, waitForHeading } from './stage.ts'
import { goWithin, type Screen } from './open-page.ts'

type Place = Readonly<{ home: string; test: string }>
type Walk = (stage: Stage, screen: Screen, place: Place) => Promise<void>

/** The reverse test of the worked example, what comes of it, and the family's own screen of it. */
export const tourTests: Tour = async (stage) => {
  const table = await setTable(['--admit-all'])
  try {
    const screen = await openRegisseur(stage.browser, table, 'omgekeerde-toets', stage.look)
    const { url } = table.host().listening
    const home = `${url}/huishouden/${table.caseId}`
    const place = { home, test: await findExample(screen.page) }
    for (const walk of [seeWalk, seeOutcome, seeJustification])
      // oxlint-disable-next-line no-await-in-loop -- one screen, one walk after the other
      await walk(stage, screen, place)
    await seeAdaptations(stage, screen, url)
    await screen.context.close()
    const family = await openInvite(stage.browser, table, 'gezinslid', stage.look)
    await promiseAndWait(family.page, stage.look.language)
    await family.page.waitForURL(/gezin$/)
    await seeFamilyTest(stage, family, place)
    await family.context.close()
  } finally {
    await table.close()
  }
}

/** The id of the test that the practice household comes with. */
async function findExample(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: /Meer uren werken/ }).getAttribute('href')
  return /omgekeerde-toets\/(?<test>[^/?]+)/.exec(href ?? '')?.groups?.['test'] ?? ''
}

const question = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`)

/** Every step of the walk but the effects, each with a question that only it asks. */
const steps = [
  { step: 0, asks: 'OT-0.1', name: 'reverse-test-beforehand' },
  { step: 1, asks: 'OT-1.5', name: 'reverse-test-options' },
  { step: 2, asks: 'OT-2.1', name: 'reverse-test-purpose' },
  { step: 4, asks: 'OT-4.1', name: 'reverse-test-law' },
  { step: 5, asks: 'OT-5.1', name: 'reverse-test-choice' },
] as const

const seeWalk: Walk = async ({ t, stop }, screen, { home, test }) => {
  const { page } = screen
  await waitForHeading(page, t('reverse-test.title'))
  await stop('reverse-tests', screen)
  for (const { step, asks, name } of steps) {
    // oxlint-disable-next-line no-await-in-loop -- one screen, one step after the other
    await goWithin(page, `${home}/omgekeerde-toets/${test}?stap=${step}`)
    // oxlint-disable-next-line no-await-in-loop
    await question(page, asks).waitFor()
    // oxlint-disable-next-line no-await-in-loop
    await stop(name, screen)
  }
  await goWithin(page, `${home}/omgekeerde-toets/OT-99`)
  await page.getByText(t('reverse-test.unknown')).waitFor()
  await stop('reverse-test-unknown', screen)
}

/** Effects as a matrix, the options as pictures and in words, and what the choice becomes. */
const seeOutcome: Walk = async ({ t, stop }, screen, { home, test }) => {
  const { page } = screen
  await goWithin(page, `${home}/omgekeerde-toets/${test}?stap=3`)
  await question(page, 'OT-3.7').waitFor()
  await stop('reverse-test-effects', screen)
  const map = page.getByRole('radio', { name: t('reverse-test-parts.pictures.map'), exact: true })
  await map.click()
  await page.getByRole('table', { name: t('reverse-test-parts.pictures.mapLabel') }).waitFor()
  await stop('reverse-test-map', screen)
  await page.getByRole('link', { name: t('reverse-test-parts.toDecision.make') }).click()
  await waitForHeading(page, t('authority.take.title'))
  await page.getByText(t('authority.take.fromTest')).waitFor()
  await stop('decision-from-test', screen)
}

const seeJustification: Walk = async ({ t, stop }, screen, { home, test }) => {
  const { page } = screen
  await goWithin(page, `${home}/omgekeerde-toets/${test}/onderbouwing`)
  await waitForHeading(page, t('justification.title'))
  await page.getByRole('heading', { name: t('justification.version', { version: 1 }) }).waitFor()
  await stop('justification', screen)
}

async function seeAdaptations({ t, stop }: Stage, screen: Screen, url: string): Promise<void> {
  const { page } = screen
  await goWithin(page, `${url}/instellingen`)
  await waitForHeading(page, t('frame.settings'))
  await buttonOf(page, t('adaptations.references.add')).waitFor()
  await stop('adaptations', screen)
}

const seeFamilyTest: Walk = async ({ t, stop }, screen, { home, test }) => {
  const { page } = screen
  await goWithin(page, `${home}/gezin/toets/${test}`)
  await waitForHeading(page, /Meer uren werken/)
  const placeOf = (number: number): Locator =>
    page.getByText(t('reverse-test-parts.family.place', { number, count: 7 }))
  await placeOf(1).waitFor()
  await stop('family-test', screen)
  for (const number of [2, 3, 4]) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    await buttonOf(page, t('reverse-test-parts.family.next')).click()
    // oxlint-disable-next-line no-await-in-loop
    await placeOf(number).waitFor()
  }
  await stop('family-test-options', screen)
}
