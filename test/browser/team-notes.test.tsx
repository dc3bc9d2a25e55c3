import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { TeamNotes } from '../../renderer/features/team-notes/TeamNotes.tsx'
import { TeamNotesScreen } from '../../renderer/features/team-notes/TeamNotesScreen.tsx'
import { readToday } from '../../renderer/platform/today.ts'
import { terpstraKuipers } from '../../shared/content/practice-cases/terpstra-kuipers.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { teamShape } from '../../shared/document/team-shape.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createFakeSyncHost, type FakeSyncHost } from '../helpers/fake-sync-host.ts'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

let notes: FakeSyncHost

beforeEach(() => {
  fakeRoutes({ audience: () => [] })
  notes = createFakeSyncHost(seedDocument('teamNotes', terpstraKuipers.teamNotes, 1))
})

async function show(right: 'read' | 'write' = 'write', host: FakeSyncHost = notes) {
  const plan = createFakeSyncHost(seedDocument('plan', terpstraKuipers.plan, 1))
  const [ofPlan, ofNotes] = [plan.surroundings(), host.surroundings({}, right)]
  return showPage(
    <LiveDocumentProvider documentId="plan" kind="plan" surroundings={ofPlan}>
      <LiveDocumentProvider documentId="notes" kind="teamNotes" surroundings={ofNotes}>
        <TeamNotes />
      </LiveDocumentProvider>
    </LiveDocumentProvider>,
    ownerSession,
  )
}

const atHost = () => readEntities(notes.doc, teamShape.notes)

describe('team notes', () => {
  test('stand there with kind and subject, under the promise that the family does not see them', async () => {
    const screen = await show()
    await expect.element(screen.getByText('Het team ziet dit, het gezin niet')).toBeVisible()
    expect(screen.getByRole('textbox', { name: /Notitie van/ }).elements()).toHaveLength(3)
    await expect.element(screen.getByRole('button', { name: /De Oeverzorg/ })).toBeVisible()
  })

  test('a new one has the focus and the day of today, and reaches the host', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Notitie toevoegen' }).click()
    await userEvent.keyboard('School belt morgen.')
    await vi.waitFor(() =>
      expect(atHost().at(-1)).toMatchObject({
        text: 'School belt morgen.',
        on: readToday(),
        kind: 'feit',
        aboutId: null,
      }),
    )
  })

  test('kind and subject are picked', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: /Vermoeden Soort/ }).click()
    await screen.getByRole('option', { name: 'Feit' }).click()
    await vi.waitFor(() => expect(atHost()[1]?.kind).toBe('feit'))
    await screen.getByRole('button', { name: /Jesse Kuipers Over wie/ }).click()
    await screen.getByRole('option', { name: 'Algemeen' }).click()
    await vi.waitFor(() => expect(atHost()[1]?.aboutId).toBeNull())
  })

  test('one that is taken away can be put back in its place', async () => {
    const screen = await show()
    await screen
      .getByRole('button', { name: /^Notitie weghalen/ })
      .nth(1)
      .click()
    await vi.waitFor(() => expect(atHost().map(({ id }) => id)).toEqual(['T1', 'T3']))
    await screen.getByRole('button', { name: 'Ongedaan maken' }).click()
    await vi.waitFor(() => expect(atHost().map(({ id }) => id)).toEqual(['T1', 'T2', 'T3']))
    expect(atHost()[1]?.text).toMatch(/^Voorbeeld\. Jesse lijkt rustiger/)
  })

  test('are read without a single control by who may only read', async () => {
    const screen = await show('read')
    await expect.element(screen.getByText('Je kunt dit lezen, niet wijzigen.')).toBeVisible()
    await expect.element(screen.getByText(/^Vermoeden · Jesse Kuipers · /)).toBeVisible()
    expect(screen.getByRole('textbox').elements()).toEqual([])
    expect(screen.getByRole('button', { name: /Notitie/ }).elements()).toEqual([])
  })

  test('begin with one way to start', async () => {
    const screen = await show('write', createFakeSyncHost(seedDocument('teamNotes', {}, 1)))
    await expect.element(screen.getByText('Nog geen notities')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Notitie toevoegen' }).elements()).toHaveLength(1)
  })

  test('do not exist for who has no grant: not even their name is told', async () => {
    fakeRoutes({ documents: () => [{ id: 'p', kind: 'plan', right: 'write', epoch: 'e' }] })
    const screen = await showPage(<TeamNotesScreen caseId="case-1" />, familySession)
    await expect.element(screen.getByText('Deze pagina is er niet')).toBeVisible()
    expect(document.body.textContent).not.toMatch(/notitie/i)
  })
})
