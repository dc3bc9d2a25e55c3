import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { createPlanHosts, showPlan } from '../helpers/plan-stage.tsx'

const rowOf = (id: string) => page.getByEntity(`domains/${id}`)

test('the drawing says lowest and highest per day, and never an average', async () => {
  const screen = await showPlan({ hosts: createPlanHosts() })
  const drawing = screen.getByRole('img', { name: /^Veiligheid thuis\./ })
  await expect
    .element(drawing)
    .toHaveAccessibleName(
      'Veiligheid thuis. Gezin zegt: 12 mei laagste 3, hoogste 5; 15 september laagste 7, hoogste 8. Team ziet: 12 mei 2; 15 september 4.',
    )
})

test('the table has every grade of every person, and takes the place of the drawings', async () => {
  const screen = await showPlan({ hosts: createPlanHosts() })
  await userEvent.click(screen.getByRole('button', { name: 'Toon als tabel' }))
  const table = screen.getByRole('table', { name: 'Leefgebieden' })
  await expect.element(table.getByText('12 mei: Marloes 4, Dennis 5, Jesse 3')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Toon als tekening' }))
  await expect.element(table).not.toBeInTheDocument()
})

test('all fourteen are shown on request, with those not discussed among them', async () => {
  const screen = await showPlan({ hosts: createPlanHosts() })
  const count = () => document.querySelectorAll('[data-entity^="domains/"]').length
  expect(count()).toBe(7)
  await userEvent.click(screen.getByRole('button', { name: 'Toon alle 14 leefgebieden' }))
  expect(count()).toBe(14)
  await expect.element(rowOf('justitie').getByText('Niet aan de orde')).toBeVisible()
})

test('a rating is added for one person, dated today, and stands beside the household with its word', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const row = rowOf('wonen')
  await userEvent.click(row.getByRole('button', { name: 'Meer over Wonen' }))
  await userEvent.click(row.getByRole('button', { name: 'Inschatting toevoegen' }))
  await userEvent.click(row.getByRole('button', { name: /Inschatting 3, wat het team ziet/ }))
  await userEvent.click(page.getByRole('option', { name: '2 niet zelfredzaam' }))
  await userEvent.click(row.getByRole('button', { name: /Inschatting 3, over wie/ }))
  await userEvent.click(page.getByRole('option', { name: /Dennis/ }))
  await expect.element(row.getByText('Dennis: niet zelfredzaam')).toBeVisible()
  await vi.waitFor(() =>
    expect(readEntities(hosts.plan.doc, planShape.ratings)).toContainEqual(
      expect.objectContaining({ domainId: 'wonen', personId: 'P2', value: 2 }),
    ),
  )
})

test('without the own document of the family no grade is shown and none is asked for', async () => {
  const screen = await showPlan({ hosts: createPlanHosts(), familyRight: null })
  await expect.element(screen.getByText('Ik ben vooral aan het regelen.')).not.toBeInTheDocument()
  await expect.element(screen.getByText(/eigen cijfer gegeven/)).not.toBeInTheDocument()
  await expect
    .element(
      screen.getByRole('img', { name: /^Veiligheid thuis\. Gezin zegt: niet met je gedeeld/ }),
    )
    .toBeVisible()
})
