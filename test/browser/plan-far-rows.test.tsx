import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { showFoundPlace } from '../../renderer/app/found-place.ts'
import { focusEntity } from '../../renderer/features/plan/rows/entity-place.ts'
import { addEntity, findEntity, orderAtEnd } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { priorities } from '../../shared/domain/vocabulary.ts'
import { patiently } from '../helpers/patiently.ts'
import { createPlanHosts, type PlanHosts, showPlan } from '../helpers/plan-stage.tsx'

const by = { source: 'view', label: 'test' } as const
const sentence = 'samen met school en wijkteam elke week een rustig moment voor huiswerk en eten'
const [perPriority, last] = [30, 'g119']

/** Every priority has a long list; each goal has a sentence of more than one line, an action and, but the last, a reason. */
function createLargePlan(): PlanHosts {
  const hosts = createPlanHosts('empty')
  const { doc } = hosts.plan
  doc.transact(() => {
    for (const [index, priority] of priorities.entries())
      for (let place = 0; place < perPriority; place++) {
        const at = index * perPriority + place
        const priorityReason = `g${at}` === last ? '' : 'Later.'
        const goal = { title: `Doelzin ${at}: ${sentence}`, priority, priorityReason }
        const goals = planShape.goals
        addEntity(doc, goals, { id: `g${at}`, order: orderAtEnd(doc, goals), ...goal }, by)
        const action = { goalId: `g${at}`, what: `Actiezin ${at}` }
        const actions = planShape.actions
        addEntity(doc, actions, { id: `a${at}`, order: orderAtEnd(doc, actions), ...action }, by)
      }
  })
  return hosts
}

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-entity="goals/${id}"]`)
const fieldOf = (id: string) =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-field="goals/${id}/title"]`)

const focused = () => document.activeElement?.getAttribute('data-field')

async function showLargePlan(hosts = createLargePlan()) {
  const screen = await showPlan({ hosts })
  // The last part of the page to come.
  await vi.waitFor(() => expect(document.getElementById('plan-closing')).not.toBeNull(), patiently)
  return screen
}

/** In the window, and not only on the page. */
function expectInSight(element: Element | null): void {
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: NaN, bottom: NaN }
  expect(top).toBeLessThan(innerHeight)
  expect(bottom).toBeGreaterThan(0)
}

async function expectTypedIn(hosts: PlanHosts, id: string): Promise<void> {
  await userEvent.keyboard('{Control>}{End}{/Control} erbij')
  await vi.waitFor(
    () => expect(findEntity(hosts.plan.doc, planShape.goals, id)?.title).toMatch(/ erbij$/),
    patiently,
  )
}

test.for(['g29', 'g60', last])(
  'by scrolling %s comes whole, stays in sight and takes words',
  async (id) => {
    const hosts = createLargePlan()
    await showLargePlan(hosts)
    // Rows above it take their full height when they come near, so the way there is more than one step.
    await vi.waitFor(() => {
      rowOf(id)?.scrollIntoView({ block: 'center' })
      expect(fieldOf(id)).not.toBeNull()
    }, patiently)
    await userEvent.click(fieldOf(id) ?? document.body)
    expectInSight(fieldOf(id))
    await expectTypedIn(hosts, id)
  },
)

test('the way from what is missing leads to the last goal', async () => {
  const hosts = createLargePlan()
  const screen = await showLargePlan(hosts)
  const link = screen.getByRole('link', {
    name: 'Bij doel 120 staat nog niet waarom het bewust wacht',
  })
  await userEvent.click(link)
  await vi.waitFor(() => expect(focused()).toBe(`goals/${last}/title`), patiently)
  expect(fieldOf(last)).not.toBeNull()
  expectInSight(fieldOf(last))
  await expectTypedIn(hosts, last)
})

test('a place that search found is reached in a row far away too', async () => {
  const hosts = createLargePlan()
  await showLargePlan(hosts)
  const main = document.querySelector('main')
  if (main === null) throw new Error('no page')
  const stop = showFoundPlace(main, { words: 'Doelzin 119', place: `goals/${last}/title` })
  await vi.waitFor(() => expect(focused()).toBe(`goals/${last}/title`), patiently)
  await vi.waitFor(() => expectInSight(fieldOf(last)), patiently)
  await expectTypedIn(hosts, last)
  stop()
})

test("the browser's own search finds the words of the last action", async () => {
  await showLargePlan()
  // Not in the types of the DOM; every browser that the app runs in has it.
  const found = (window as unknown as { find(words: string): boolean }).find('Actiezin 119')
  expect(found).toBe(true)
  await vi.waitFor(() => expect(fieldOf(last)).not.toBeNull(), patiently)
  expectInSight(rowOf(last))
})

test('Tab goes on from the end of one long list into the next', async () => {
  await showLargePlan()
  expect(focusEntity('goals', 'g29')).toBe(true)
  for (let step = 0; step < 12 && document.activeElement !== fieldOf('g30'); step++)
    await userEvent.tab()
  expect(focused()).toBe('goals/g30/title')
})

test('the End key leads to the last part of the page, ready to be written in', async () => {
  await showLargePlan()
  document.querySelector('main')?.focus()
  const lastField = () => document.getElementById('plan-closing')?.querySelector('textarea') ?? null
  // Lists that come near on the way make the page longer, so it may take more than one press.
  await vi.waitFor(async () => {
    await userEvent.keyboard('{End}')
    expect(lastField()).not.toBeNull()
    expectInSight(lastField())
  }, patiently)
})

test('on paper every row stands whole', async () => {
  await showLargePlan()
  window.dispatchEvent(new Event('beforeprint'))
  expect(document.querySelectorAll('[data-far]').length).toBe(0)
  for (let at = 0; at < 120; at++) expect(fieldOf(`g${at}`)?.value).toContain(`Doelzin ${at}:`)
})
