import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { addEntity, findText, readEntities, removeEntity } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { openPastPlan, type PastPlan, showHistory } from '../helpers/history-stage.tsx'
import { ownerSession } from '../helpers/show-page.tsx'

let plan: PastPlan
beforeEach(async () => {
  plan = await openPastPlan({
    goals: [
      { id: 'g1', title: 'Rustige avonden thuis' },
      { id: 'g2', title: 'Weer naar school' },
    ],
  })
})
afterEach(() => {
  plan.priya.close()
  vi.unstubAllGlobals()
})

const goals = (): readonly string[] =>
  readEntities(plan.host.doc, planShape.goals).map(({ title }) => title)
const strengths = (): readonly string[] =>
  readEntities(plan.host.doc, planShape.strengths).map(({ text }) => text)

/** Priya rewords one goal, takes another away and adds a strength. */
async function changeAsPriya(): Promise<void> {
  const { doc, origin } = plan.priya
  doc.transact(() => {
    const title = findText(doc, planShape.goals, 'g1', 'title')
    title?.delete(0, 'Rustige'.length)
    title?.insert(0, 'Fijne')
    removeEntity(doc, planShape.goals, 'g2', origin)
    addEntity(doc, planShape.strengths, { id: 's1', text: 'Oma past op' }, origin)
  }, origin)
  await vi.waitFor(() => expect(strengths()).toEqual(['Oma past op']))
}
/** The row with this mark; "weggehaald" is also said of single words in others. */
const rowOf = (screen: Pick<Locator, 'getByRole'>, mark: string): Locator =>
  screen.getByRole('listitem').filter({ has: page.getByText(mark, { exact: true }) })

describe('what changed since the plan was adopted', () => {
  test('is told item by item, word by word, and with who did it', async () => {
    await changeAsPriya()
    const screen = await showHistory(plan)
    await expect.element(screen.getByText('3 verschillen')).toBeVisible()
    const reworded = rowOf(screen, 'Veranderd')
    expect(reworded.element().querySelector('del')?.textContent).toBe('weggehaald: Rustige')
    expect(reworded.element().querySelector('ins')?.textContent).toBe('toegevoegd: Fijne')
    for (const mark of ['Veranderd', 'Weggehaald', 'Nieuw'])
      // oxlint-disable-next-line no-await-in-loop -- three rows
      await expect.element(rowOf(screen, mark)).toMatchTextContent(/Door Priya Ramdin/)
    await expect.element(rowOf(screen, 'Weggehaald')).toMatchTextContent(/Weer naar school/)
    await expect.element(screen.getByText('Stand van het plan: Concept')).toBeVisible()
  })

  test('follows the plan while it is written in', async () => {
    const screen = await showHistory(plan)
    await expect.element(screen.getByText(/zeggen hetzelfde/)).toBeVisible()
    await changeAsPriya()
    await expect.element(screen.getByText('3 verschillen')).toBeVisible()
  })

  test('lies between any two states, and only what leads to now can be put back', async () => {
    await changeAsPriya()
    plan.keepMoment()
    removeEntity(plan.priya.doc, planShape.strengths, 's1', plan.priya.origin)
    const screen = await showHistory(plan)
    await expect.element(screen.getByText('2 verschillen')).toBeVisible()
    await screen.getByRole('button', { name: /^Vergelijk .* om .* uur met nu$/ }).click()
    await expect.element(screen.getByText('1 verschil', { exact: true })).toBeVisible()
    await expect.element(rowOf(screen, 'Weggehaald')).toMatchTextContent(/Oma past op/)
    await screen.getByRole('button', { name: /^Nu Tot|Tot Nu|Tot/ }).click()
    await screen.getByRole('option', { name: 'Versie 1', exact: false }).click()
    await expect.element(screen.getByText('3 verschillen')).toBeVisible()
    expect(screen.getByRole('button', { name: /erugzetten/ }).elements()).toEqual([])
  })
})

describe('putting back', () => {
  test('one item brings it back for everyone, and its undo takes just that away again', async () => {
    await changeAsPriya()
    const screen = await showHistory(plan)
    await screen.getByRole('button', { name: 'Terugzetten: Weer naar school' }).click()
    await vi.waitFor(() => expect(goals()).toEqual(['Fijne avonden thuis', 'Weer naar school']))
    await expect.element(rowOf(screen, 'Weggehaald')).not.toBeInTheDocument()
    await expect.element(screen.getByText('1 ding teruggezet.').first()).toBeVisible()
    await screen.getByRole('button', { name: 'Ongedaan maken' }).click()
    await vi.waitFor(() => expect(goals()).toEqual(['Fijne avonden thuis']))
    expect(strengths()).toEqual(['Oma past op'])
  })

  test('words puts them back under what others are typing', async () => {
    await changeAsPriya()
    const screen = await showHistory(plan)
    await screen.getByRole('button', { name: 'Terugzetten: Fijne avonden thuis' }).click()
    await vi.waitFor(() => expect(goals()).toEqual(['Rustige avonden thuis']))
    expect(strengths()).toEqual(['Oma past op'])
  })

  test('what is new has nothing to put back', async () => {
    await changeAsPriya()
    const screen = await showHistory(plan)
    await expect.element(rowOf(screen, 'Nieuw')).toBeVisible()
    expect(rowOf(screen, 'Nieuw').getByRole('button').elements()).toEqual([])
  })

  test('the whole plan asks first, says how much changes, and can be undone', async () => {
    await changeAsPriya()
    const screen = await showHistory(plan)
    await screen.getByRole('button', { name: 'Alles terugzetten' }).click()
    const dialog = screen.getByRole('alertdialog')
    await expect.element(dialog).toMatchTextContent(/Er veranderen 3 dingen, voor iedereen/)
    await dialog.getByRole('button', { name: 'Terug', exact: true }).click()
    await expect.element(dialog).not.toBeInTheDocument()
    expect(goals()).toEqual(['Fijne avonden thuis'])
    await screen.getByRole('button', { name: 'Alles terugzetten' }).click()
    await dialog.getByRole('button', { name: 'Alles terugzetten' }).click()
    await vi.waitFor(() => expect(goals()).toEqual(['Rustige avonden thuis', 'Weer naar school']))
    expect(strengths()).toEqual([])
    await expect.element(screen.getByText(/zeggen hetzelfde/)).toBeVisible()
    await screen.getByRole('button', { name: 'Ongedaan maken' }).click()
    await vi.waitFor(() => expect(goals()).toEqual(['Fijne avonden thuis']))
    expect(strengths()).toEqual(['Oma past op'])
  })
})

describe('versions', () => {
  test('are kept under a name, which then stands in the list', async () => {
    const screen = await showHistory(plan)
    await userEvent.fill(screen.getByLabelText('Naam voor de versie van nu'), 'Voor de vakantie')
    await screen.getByRole('button', { name: 'Versie bewaren' }).click()
    await expect
      .element(screen.getByRole('button', { name: 'Vergelijk Voor de vakantie met nu' }))
      .toBeVisible()
  })

  test('want a name, and say so', async () => {
    const screen = await showHistory(plan)
    const keep = screen.getByRole('button', { name: 'Versie bewaren' })
    await keep.click()
    const field = screen.getByRole('textbox', { name: 'Naam voor de versie van nu' })
    await expect.element(field).toBeInvalid()
    await expect.element(field).toHaveAccessibleDescription('Nog nodig: een naam voor de versie.')
    expect(plan.routes.calls('keepVersion')).toEqual([])
    await field.fill('Voor de vakantie')
    await expect.element(field).toBeValid()
    await keep.click()
    await expect.element(field).toHaveValue('')
    await expect.element(field).toBeValid()
    expect(plan.routes.calls('keepVersion')).toMatchObject([{ body: { name: 'Voor de vakantie' } }])
  })

  test('that cannot be read say so, with a way to try again', async () => {
    plan.answerVersion(new AppError('internal'))
    const screen = await showHistory(plan)
    const notice = screen.getByRole('alert')
    await expect.element(notice).toBeVisible()
    plan.answerVersion(null)
    await changeAsPriya()
    await notice.getByRole('button').click()
    await expect.element(screen.getByText('3 verschillen')).toBeVisible()
  })
})

test('a version that has rotted is said to be so, and not that the vault is', async () => {
  plan.answerVersion(new AppError('vault/damaged', { part: 'versions' }))
  const screen = await showHistory(plan)
  await expect.element(screen.getByText('Deze eerdere stand is beschadigd.')).toBeVisible()
  expect(screen.getByText(/De kluis/).query()).toBeNull()
})

test('a reader sees what changed, and neither moments, nor who removed, nor a way to put back', async () => {
  await changeAsPriya()
  const session = { ...ownerSession, role: 'meelezer', isOwner: false } as const
  const screen = await showHistory(plan, { right: 'read', session })
  await expect.element(screen.getByText('3 verschillen')).toBeVisible()
  await expect.element(rowOf(screen, 'Nieuw')).toMatchTextContent(/Door Priya Ramdin/)
  expect(rowOf(screen, 'Weggehaald').element().textContent).not.toContain('Door')
  expect(screen.getByRole('heading', { name: 'Elk moment' }).query()).toBeNull()
  expect(screen.getByRole('button', { name: /erugzetten|bewaren/ }).elements()).toEqual([])
  expect([plan.routes.calls('moments'), plan.routes.calls('removals')]).toEqual([[], []])
})

test('what was filled in for an adoption stands there still after the dialog was closed; the dead are not asked', async () => {
  const { host, priya } = plan
  addEntity(host.doc, planShape.persons, { id: 'p1', name: 'Marloes' }, priya.origin)
  addEntity(host.doc, planShape.persons, { id: 'p2', name: 'Tess', died: '2019' }, priya.origin)
  const screen = await showHistory(plan)
  const open = screen.getByRole('button', { name: /vaststellen$/i })
  await open.click()
  await screen.getByRole('button', { name: 'Kies Marloes' }).click()
  await screen.getByRole('option', { name: 'Met voorbehoud' }).click()
  await screen.getByLabelText('Waarom, volgens Marloes').fill('Eerst overleg')
  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  await open.click()
  await expect
    .element(screen.getByLabelText('Waarom, volgens Marloes'))
    .toHaveValue('Eerst overleg')
  await expect.element(screen.getByRole('button', { name: /Tess/ })).not.toBeInTheDocument()
})
