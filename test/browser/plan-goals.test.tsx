import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { addEntity, findEntity, readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { createPlanHosts, openAsOther, type PlanHosts, showPlan } from '../helpers/plan-stage.tsx'

const idsIn = ({ plan }: PlanHosts, priority: string): readonly string[] =>
  readEntities(plan.doc, planShape.goals)
    .filter((goal) => goal.priority === priority)
    .map(({ id }) => id)

const rowOf = (name: string) => page.getByEntity(name)

async function choose(menu: string, item: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: `Menu van ${menu}`, exact: true }))
  await userEvent.click(page.getByRole('menuitem', { name: item, exact: true }))
}

test('goals stand under their priority and keep their number', async () => {
  const screen = await showPlan({ hosts: createPlanHosts() })
  const numbersIn = (title: string) =>
    screen
      .getByRole('region', { name: title, exact: true })
      .getByRole('heading', { level: 4 })
      .elements()
      .map((heading) => heading.textContent)
  expect(numbersIn('Nu eerst')).toEqual(['Doel 1', 'Doel 2', 'Doel 4'])
  expect(numbersIn('Daarna')).toEqual(['Doel 3'])
  expect(numbersIn('Later')).toEqual(['Doel 5'])
})

test('a goal moves to another priority by its menu, and the focus goes along', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  await choose('Doel 1', 'Verplaatsen naar Bewust niet nu')
  await vi.waitFor(() => expect(idsIn(hosts, 'bewustNietNu')).toEqual(['G1']))
  await vi.waitFor(() =>
    expect((document.activeElement as HTMLElement).dataset['field']).toBe('goals/G1/title'),
  )
})

test('a goal moves within its priority by its menu', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  await choose('Doel 1', 'Omlaag')
  await vi.waitFor(() => expect(idsIn(hosts, 'nuEerst')).toEqual(['G2', 'G1', 'G4']))
})

test('a goal is dragged by the keyboard alone to another place', async () => {
  const hosts = createPlanHosts()
  const screen = await showPlan({ hosts })
  const handle = screen.getByRole('button', { name: 'Verplaatsen: Doel 1' })
  ;(handle.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(idsIn(hosts, 'nuEerst')[0]).not.toBe('G1'))
})

test('unfolding shows the six steps and the measurements; Escape folds and returns the focus', async () => {
  await showPlan({ hosts: createPlanHosts() })
  const goal = rowOf('goals/G1')
  await userEvent.click(goal.getByRole('button', { name: 'Meer over Doel 1' }))
  await expect
    .element(goal.getByRole('textbox', { name: 'Doel 1, doel gehaald' }))
    .toHaveValue('elke week zonder ruzie')
  await expect.element(goal.getByRole('checkbox', { name: /Marloes/ })).toBeChecked()
  await userEvent.click(goal.getByRole('textbox', { name: 'Dat merken we doordat' }))
  await userEvent.keyboard('{Escape}')
  const opener = goal.getByRole('button', { name: 'Meer over Doel 1' })
  await expect.element(opener).toHaveAttribute('aria-expanded', 'false')
  await expect.element(opener).toHaveFocus()
})

test('a measurement is added for today and becomes what the goal says of itself', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const goal = rowOf('goals/G5')
  await expect.element(goal.getByText('nog niet gemeten')).toBeVisible()
  await userEvent.click(goal.getByRole('button', { name: 'Meer over Doel 5' }))
  await userEvent.click(goal.getByRole('button', { name: 'Meting toevoegen' }))
  await userEvent.click(goal.getByRole('button', { name: /Stap bij Meting 1/ }))
  await userEvent.click(page.getByRole('option', { name: 'doel gehaald', exact: true }))
  await expect.element(goal.getByText('doel gehaald', { exact: true }).first()).toBeVisible()
  const score = readEntities(hosts.plan.doc, planShape.gasScores).find(
    ({ goalId }) => goalId === 'G5',
  )
  expect(score).toMatchObject({ value: 0, on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
})

test('an action gets an owner, and its date is a fact in words', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  await userEvent.click(page.getByRole('button', { name: 'Actie toevoegen' }).nth(3))
  await userEvent.keyboard('Samen naar de film')
  const [added] = readEntities(hosts.plan.doc, planShape.actions).filter(
    ({ goalId }) => goalId === 'G3',
  )
  if (added === undefined) throw new Error('no action')
  const row = rowOf(`actions/${added.id}`)
  await expect.element(row.getByText('Nog niemand:')).toBeVisible()
  await userEvent.click(row.getByRole('button', { name: 'Meer over Actie 1' }))
  await userEvent.click(row.getByRole('button', { name: /Wie doet dit/ }))
  await userEvent.click(page.getByRole('option', { name: /Dennis/ }))
  await expect.element(row.getByText('Dennis:', { exact: true })).toBeVisible()
  await userEvent.click(row.getByText('Dit gaat door, zonder einddatum'))
  await expect.element(row.getByText('doorlopend', { exact: true })).toBeVisible()
})

test('removing a goal keeps its actions in sight, and undo brings everything back', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const goal = findEntity(hosts.plan.doc, planShape.goals, 'G1')
  const scores = readEntities(hosts.plan.doc, planShape.gasScores)
  await choose('Doel 1', 'Doel weghalen')
  await vi.waitFor(() => expect(findEntity(hosts.plan.doc, planShape.goals, 'G1')).toBeNull())
  expect(readEntities(hosts.plan.doc, planShape.gasScores)).toHaveLength(scores.length - 2)
  await expect
    .element(
      page.getByRole('region', { name: 'Acties zonder doel' }).getByText('Gezinshulp Lindeveld:'),
    )
    .toBeVisible()
  await userEvent.click(
    page.getByRole('region', { name: 'Meldingen' }).getByRole('button', { name: 'Ongedaan maken' }),
  )
  await vi.waitFor(() => expect(findEntity(hosts.plan.doc, planShape.goals, 'G1')).toEqual(goal))
  expect(readEntities(hosts.plan.doc, planShape.gasScores)).toEqual(scores)
  await expect
    .element(page.getByRole('region', { name: 'Acties zonder doel' }))
    .not.toBeInTheDocument()
})

test('a fourth working goal of one person is remarked and not stopped', async () => {
  const hosts = createPlanHosts()
  const screen = await showPlan({ hosts })
  const remark = screen.getByText(/Jesse heeft nu 4 werkdoelen tegelijk/)
  await expect.element(remark).not.toBeInTheDocument()
  const other = await openAsOther(hosts.plan)
  for (const id of ['W1', 'W2', 'W3', 'W4'])
    addEntity(other.doc, planShape.workingGoals, { id, goalId: 'G2' }, other.origin)
  await expect.element(remark).toBeVisible()
  other.close()
})
