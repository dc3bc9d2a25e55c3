import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { setScalar } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { createHouseholdHost, showHousehold } from '../helpers/household-stage.tsx'

/** From left to right, as they stand in the picture. */
const orderOf = (...ids: readonly string[]): readonly string[] =>
  ids.toSorted((a, b) => leftOf(a) - leftOf(b))

function leftOf(id: string): number {
  const sign = document.querySelector(`[data-item="${id}"]`)
  if (sign === null) throw new Error(`${id} is not drawn`)
  return sign.getBoundingClientRect().left
}

/** The host's own document, so that it goes to the page as someone else's change. */
async function showAfterBirthday() {
  const host = createHouseholdHost(0)
  const screen = await showHousehold({ host })
  await vi.waitFor(() => expect(orderOf('P3', 'P4')).toEqual(['P3', 'P4']))
  const setBorn = (day: string): void =>
    host.editElsewhere((doc) =>
      setScalar(doc, planShape.persons, 'P3', 'born', day, { source: 'host', reason: 'migration' }),
    )
  setBorn('2024-02-01')
  await vi.waitFor(() => expect(orderOf('P3', 'P4')).toEqual(['P4', 'P3']))
  return { screen, setBorn }
}

test('a picture that was rearranged says so, and is put back as it stood', async () => {
  const { screen, setBorn } = await showAfterBirthday()
  await expect.element(screen.getByText('De tekening is opnieuw geschikt.').first()).toBeVisible()
  await screen.getByRole('button', { name: 'Terugzetten' }).click()
  await vi.waitFor(() => expect(orderOf('P3', 'P4')).toEqual(['P3', 'P4']))
  await expect.element(screen.getByText(/De vorige volgorde staat er weer/).first()).toBeVisible()
  // What comes later does not take the order away again.
  setBorn('2023-02-01')
  await expect.element(screen.getByRole('button', { name: /^Jesse, 3 jaar/ })).toBeInTheDocument()
  expect(orderOf('P3', 'P4')).toEqual(['P3', 'P4'])
  await screen.getByRole('button', { name: 'Opnieuw schikken' }).click()
  await vi.waitFor(() => expect(orderOf('P3', 'P4')).toEqual(['P4', 'P3']))
})

test('the message goes when it was read, and the focus stays in the picture', async () => {
  const { screen } = await showAfterBirthday()
  const close = screen.getByRole('button', { name: 'Sluiten' })
  close.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button', { name: 'Terugzetten' })).not.toBeInTheDocument()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Groter')
  expect(orderOf('P3', 'P4')).toEqual(['P4', 'P3'])
})
