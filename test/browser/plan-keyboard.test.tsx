import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { findEntity, readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { createPlanHosts, showPlan } from '../helpers/plan-stage.tsx'

const active = (): HTMLElement => {
  if (!(document.activeElement instanceof HTMLElement)) throw new Error('nothing has the focus')
  return document.activeElement
}

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? element.textContent.trim()

test('keys that move in a text stay in the text, also inside a list that can be sorted', async () => {
  const hosts = createPlanHosts()
  const screen = await showPlan({ hosts })
  await userEvent.click(screen.getByRole('textbox', { name: 'Doel 1 in eigen woorden' }))
  await userEvent.keyboard(
    '{Control>}{Home}{/Control}A {ArrowRight}{ArrowLeft}B {Control>}{End}{/Control}',
  )
  await userEvent.keyboard(' C{ArrowUp}{ArrowDown}')
  await vi.waitFor(() =>
    expect(findEntity(hosts.plan.doc, planShape.goals, 'G1')?.title).toMatch(/^A B Ouders .* C$/),
  )
  expect(active().dataset['field']).toBe('goals/G1/title')
})

test('Tab goes through the controls of a goal and on to its actions', async () => {
  const screen = await showPlan({ hosts: createPlanHosts() })
  await userEvent.click(screen.getByRole('textbox', { name: 'Doel 1 in eigen woorden' }))
  const visited: string[] = []
  for (let step = 0; step < 5; step++) {
    await userEvent.tab()
    visited.push(nameOf(active()))
  }
  expect(visited).toEqual([
    'Meer over Doel 1',
    'Menu van Doel 1',
    'Actie 1, wat er gebeurt',
    'Meer over Actie 1',
    'Menu van Actie 1',
  ])
})

test('a goal is added, unfolded, given to someone and put elsewhere without a mouse', async () => {
  const hosts = createPlanHosts()
  const screen = await showPlan({ hosts })
  const add = screen.getByRole('button', { name: 'Doel toevoegen' }).element() as HTMLElement
  add.focus()
  await userEvent.keyboard('{Enter}Samen eten op zondag')
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('checkbox', { name: /Finn/ })).toBeInTheDocument()
  ;(screen.getByRole('checkbox', { name: /Finn/ }).element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await userEvent.keyboard('{Escape}')
  expect(nameOf(active())).toBe('Meer over Doel 6')
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect
    .element(screen.getByRole('menuitem', { name: 'Verplaatsen naar Daarna' }))
    .toBeVisible()
  while (nameOf(active()) !== 'Verplaatsen naar Daarna') await userEvent.keyboard('{ArrowDown}')
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() =>
    expect(readEntities(hosts.plan.doc, planShape.goals).at(-1)).toMatchObject({
      title: 'Samen eten op zondag',
      forIds: ['P4'],
      priority: 'daarna',
    }),
  )
  await vi.waitFor(() => expect(active().dataset['field']).toMatch(/^goals\/.+\/title$/))
})

test('a menu that is closed again gives the focus back to its button', async () => {
  const screen = await showPlan({ hosts: createPlanHosts() })
  const menu = screen.getByRole('button', { name: 'Menu van Doel 2', exact: true })
  ;(menu.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('menu')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(menu).toHaveFocus()
})
