import { expect, test, vi } from 'vitest'
import { addEntity, findText, orderAtEnd } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { focusEntity } from '../../renderer/features/plan/rows/entity-place.ts'
import { patiently } from '../helpers/patiently.ts'
import { createPlanHosts, openAsOther, showPlan } from '../helpers/plan-stage.tsx'

const by = { source: 'view', label: 'test' } as const
const count = 120

function createLongPlan() {
  const hosts = createPlanHosts('empty')
  const { doc } = hosts.plan
  const root = planShape.goals
  doc.transact(() => {
    for (let at = 0; at < count; at++) {
      const order = orderAtEnd(doc, root)
      addEntity(doc, root, { id: `g${at}`, order, title: `Doelzin ${at}` }, by)
    }
  })
  return hosts
}

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-entity="goals/${id}"]`)
const fields = () => document.querySelectorAll('textarea[data-field^="goals/"]').length

test('of a long list only what is near the window has fields, and every row can be read', async () => {
  await showPlan({ hosts: createLongPlan() })
  await vi.waitFor(() => expect(rowOf('g119')).not.toBeNull(), patiently)
  for (let at = 0; at < count; at++) expect(rowOf(`g${at}`)?.textContent).toContain(`Doelzin ${at}`)
  rowOf('g60')?.scrollIntoView()
  await vi.waitFor(() => {
    rowOf('g60')?.scrollIntoView()
    expect(rowOf('g60')?.querySelector('textarea')).not.toBeNull()
  }, patiently)
  expect(fields()).toBeLessThan(count / 2)
})

test('what leads to a row far away brings it near and puts the focus in its text', async () => {
  await showPlan({ hosts: createLongPlan() })
  await vi.waitFor(() => expect(rowOf('g110')).not.toBeNull(), patiently)
  expect(focusEntity('goals', 'g110')).toBe(true)
  expect(document.activeElement?.getAttribute('data-field')).toBe('goals/g110/title')
})

test('a row with the focus stays whole when it is scrolled away', async () => {
  await showPlan({ hosts: createLongPlan() })
  await vi.waitFor(() => expect(rowOf('g110')).not.toBeNull(), patiently)
  focusEntity('goals', 'g110')
  const field = document.activeElement
  window.scrollTo(0, 0)
  await vi.waitFor(
    () => expect(rowOf('g60')?.querySelector('textarea') ?? null).toBeNull(),
    patiently,
  )
  expect(document.activeElement).toBe(field)
  expect(field?.isConnected).toBe(true)
})

test('what someone else writes in a row far away is read there', async () => {
  const hosts = createLongPlan()
  await showPlan({ hosts })
  await vi.waitFor(() => expect(rowOf('g110')).not.toBeNull(), patiently)
  const other = await openAsOther(hosts.plan)
  findText(other.doc, planShape.goals, 'g110', 'title')?.insert(0, 'Nieuw: ')
  await vi.waitFor(
    () => expect(rowOf('g110')?.textContent).toContain('Nieuw: Doelzin 110'),
    patiently,
  )
  other.close()
})
