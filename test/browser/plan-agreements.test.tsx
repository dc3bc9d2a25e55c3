import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { addEntity, readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { createPlanHosts, showPlan } from '../helpers/plan-stage.tsx'

const root = planShape.agreementDrafts
const title = 'Afspraken in de maak'

test('an agreement in the making stands in the plan, with where it came from', async () => {
  const hosts = createPlanHosts()
  const draft = { id: 'A1', text: 'Zes maanden rust', sourceRef: 'reverseTest:OT-1' }
  addEntity(hosts.plan.doc, root, draft, { source: 'host', reason: 'participant' })
  const screen = await showPlan({ hosts })
  await expect.element(screen.getByRole('heading', { name: title })).toBeVisible()
  const words = screen.getByRole('textbox', { name: 'Afspraak in de maak 1', exact: true })
  await expect.element(words).toHaveValue('Zes maanden rust')
  await screen.getByRole('button', { name: 'Meer over Afspraak in de maak 1' }).click()
  await expect
    .element(screen.getByRole('link', { name: /Omgekeerde Toets OT-1/ }))
    .toHaveAttribute('href', '/huishouden/case/omgekeerde-toets/OT-1')
  await userEvent.click(words)
  await userEvent.keyboard('{End}, tot november')
  await vi.waitFor(() =>
    expect(readEntities(hosts.plan.doc, root)).toMatchObject([
      { text: 'Zes maanden rust, tot november' },
    ]),
  )
})

test('one that was removed takes its heading along, and comes back as it was', async () => {
  const hosts = createPlanHosts()
  const draft = { id: 'A1', text: 'Zes maanden rust' }
  addEntity(hosts.plan.doc, root, draft, { source: 'host', reason: 'participant' })
  const screen = await showPlan({ hosts })
  await screen.getByRole('button', { name: 'Menu van Afspraak in de maak 1' }).click()
  await screen.getByRole('menuitem', { name: /Weghalen/ }).click()
  await expect.element(screen.getByText('Afspraak in de maak weggehaald.')).toBeVisible()
  expect(screen.getByRole('heading', { name: title }).elements()).toEqual([])
  await screen.getByRole('button', { name: 'Ongedaan maken' }).last().click()
  await vi.waitFor(() => expect(readEntities(hosts.plan.doc, root)).toMatchObject([draft]))
})
