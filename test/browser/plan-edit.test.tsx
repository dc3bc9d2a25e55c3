import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { createPlanHosts, showPlan } from '../helpers/plan-stage.tsx'

const focused = (): string | undefined =>
  document.activeElement instanceof HTMLElement
    ? document.activeElement.dataset['field']
    : undefined

test('a new strength gets the focus, and Enter adds the next one', async () => {
  const hosts = createPlanHosts('empty')
  const screen = await showPlan({ hosts })
  await userEvent.click(screen.getByRole('button', { name: 'Iets goeds toevoegen' }))
  expect(focused()).toMatch(/^strengths\/.+\/text$/)
  await userEvent.keyboard('Oma helpt{Enter}De buurman ook')
  await vi.waitFor(() =>
    expect(readEntities(hosts.plan.doc, planShape.strengths).map(({ text }) => text)).toEqual([
      'Oma helpt',
      'De buurman ook',
    ]),
  )
})

test('a second press on a button that adds goes to the row that is still empty', async () => {
  const hosts = createPlanHosts('empty')
  const screen = await showPlan({ hosts })
  const add = screen.getByRole('button', { name: 'Iets goeds toevoegen' })
  const texts = () => readEntities(hosts.plan.doc, planShape.strengths).map(({ text }) => text)
  await userEvent.click(add)
  await userEvent.click(add)
  expect(focused()).toMatch(/^strengths\/.+\/text$/)
  await userEvent.keyboard('Oma helpt')
  await vi.waitFor(() => expect(texts()).toEqual(['Oma helpt']))
  await userEvent.click(add)
  await vi.waitFor(() => expect(texts()).toEqual(['Oma helpt', '']))
})

test('Backspace in an empty line removes it and goes to its neighbour', async () => {
  const hosts = createPlanHosts('empty')
  const screen = await showPlan({ hosts })
  await userEvent.click(screen.getByRole('button', { name: 'Iets goeds toevoegen' }))
  await userEvent.keyboard('Oma helpt{Enter}{Backspace}')
  const [only, ...others] = readEntities(hosts.plan.doc, planShape.strengths)
  expect(others).toEqual([])
  expect(focused()).toBe(`strengths/${only?.id}/text`)
})

test('a removed worry comes back whole with Ongedaan maken, though something was typed since', async () => {
  const hosts = createPlanHosts()
  const screen = await showPlan({ hosts })
  const before = readEntities(hosts.plan.doc, planShape.concerns)
  await userEvent.click(screen.getByRole('button', { name: 'Menu van Zorg 1', exact: true }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Weghalen' }))
  await vi.waitFor(() =>
    expect(readEntities(hosts.plan.doc, planShape.concerns)).toEqual(before.slice(1)),
  )
  expect(focused()).toBe(`concerns/${before[1]?.id}/text`)
  await userEvent.keyboard('Ook dit telt. ')
  await userEvent.click(
    screen
      .getByRole('region', { name: 'Meldingen' })
      .getByRole('button', { name: 'Ongedaan maken' }),
  )
  await vi.waitFor(() => {
    const after = readEntities(hosts.plan.doc, planShape.concerns)
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.text).toContain('Ook dit telt.')
  })
})

test('removing the last row puts the focus on the add button', async () => {
  const hosts = createPlanHosts('empty')
  const screen = await showPlan({ hosts })
  await userEvent.click(screen.getByRole('button', { name: 'Zorg toevoegen' }))
  await userEvent.keyboard('{Backspace}')
  expect(document.activeElement).toHaveTextContent('Zorg toevoegen')
})

test('a worry is unfolded from its menu, says whose it is, and Escape folds it', async () => {
  const hosts = createPlanHosts()
  const screen = await showPlan({ hosts })
  const [first] = readEntities(hosts.plan.doc, planShape.concerns)
  const row = page.getByEntity(`concerns/${first?.id}`)
  await expect.element(row.getByText(/van Vmbo De Wissel/)).toBeVisible()
  await userEvent.click(row.getByRole('button', { name: 'Menu van Zorg 1' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Meer tonen' }))
  await userEvent.click(row.getByRole('button', { name: /Feit of mening/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Vermoeden' }))
  await expect.element(row.getByText('Vermoeden', { exact: true }).first()).toBeVisible()
  await expect.element(row.getByRole('button', { name: /Feit of mening/ })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(row.getByRole('button', { name: /Feit of mening/ })).not.toBeInTheDocument()
  expect(focused()).toMatch(/^concerns\//)
})
