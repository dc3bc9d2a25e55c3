import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CaseloadScreen } from '../../renderer/features/caseload/CaseloadScreen.tsx'
import type { CaseSummary } from '../../shared/api/replies.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

const household: CaseSummary = {
  id: 'case-1',
  ref: 'VB-2026-001',
  title: 'Huishouden Terpstra en Kuipers',
  status: 'gemonitord',
  isExample: true,
  regisseur: 'Nadia el Amrani',
  createdAt: '2026-04-14T09:00:00.000Z',
  changedAt: '2026-11-20T09:00:00.000Z',
}
const other: CaseSummary = {
  ...household,
  id: 'case-2',
  ref: 'LV-2026-031',
  title: 'André van Dalen',
  status: 'waakvlam',
  isExample: false,
  changedAt: '2026-11-21T09:00:00.000Z',
}

afterEach(() => vi.unstubAllGlobals())

const show = async (cases: readonly CaseSummary[], onOpen = () => {}) => {
  fakeRoutes({ cases: () => [...cases] })
  return showPage(<CaseloadScreen onOpen={onOpen} />)
}

describe('the caseload', () => {
  test('shows each household as a link to its plan, an invented one with the tag', async () => {
    const screen = await show([household, other])
    const link = screen.getByRole('link', { name: household.title })
    await expect.element(link).toHaveAttribute('href', '/huishouden/case-1/plan')
    const row = screen.getByRole('row', { name: /VB-2026-001/ })
    await expect.element(row.getByText('voorbeeld')).toBeVisible()
    await expect.element(row.getByText('Gemonitord')).toBeVisible()
    const plainRow = screen.getByRole('row', { name: /LV-2026-031/ })
    expect(plainRow.getByText('voorbeeld').query()).toBeNull()
  })

  test('finds a household by part of its name, without its accents', async () => {
    const screen = await show([household, other])
    await screen.getByRole('searchbox', { name: 'Zoek een huishouden' }).fill('andre dal')
    await expect.element(screen.getByRole('link', { name: other.title })).toBeVisible()
    expect(screen.getByRole('link', { name: household.title }).query()).toBeNull()
    await expect.element(screen.getByText('1 huishouden gevonden')).toBeVisible()
  })

  test('says what was looked for when nothing is found, and the way back', async () => {
    const screen = await show([household])
    await screen.getByRole('searchbox').fill('Terpsta')
    await expect.element(screen.getByText(/Niets gevonden voor ‘Terpsta’/)).toBeVisible()
    await screen.getByRole('button', { name: 'Toon alle huishoudens' }).click()
    await expect.element(screen.getByRole('link', { name: household.title })).toBeVisible()
  })

  test('filters on waakvlam by keyboard', async () => {
    const screen = await show([household, other])
    await screen.getByRole('radio', { name: 'Alle 2' }).click()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    await expect
      .element(screen.getByRole('link', { name: household.title }))
      .not.toBeInTheDocument()
    await expect.element(screen.getByRole('link', { name: other.title })).toBeVisible()
  })

  test('begins empty with two ways to start, and practises on request', async () => {
    const cases: CaseSummary[] = []
    const routes = fakeRoutes({
      cases: () => [...cases],
      seedPracticeCases: () => {
        cases.push(household)
        return [household]
      },
    })
    const screen = await showPage(<CaseloadScreen onOpen={() => {}} />)
    await expect.element(screen.getByText('Hier komen je huishoudens')).toBeVisible()
    await screen.getByRole('button', { name: 'Oefenen met twee voorbeelden' }).click()
    await expect.element(screen.getByRole('link', { name: household.title })).toBeVisible()
    expect(routes.calls('seedPracticeCases')).toHaveLength(1)
  })

  test('asks for a name before it starts a household, and opens what it started', async () => {
    const onOpen = vi.fn<(caseId: string) => void>()
    const routes = fakeRoutes({ cases: () => [household], createCase: () => other })
    const screen = await showPage(<CaseloadScreen onOpen={onOpen} />)
    await screen.getByRole('button', { name: 'Nieuw huishouden' }).click()
    const name = screen.getByLabelText('Hoe noem je dit huishouden?')
    await expect.element(name).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByText('Nog nodig: een naam voor het huishouden.')).toBeVisible()
    expect(routes.calls('createCase')).toEqual([])
    await userEvent.keyboard('  André van Dalen {Enter}')
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledWith('case-2'))
    expect(routes.calls('createCase')).toMatchObject([{ body: { title: 'André van Dalen' } }])
  })

  test('says what went wrong and asks again on request', async () => {
    let isBroken = true
    fakeRoutes({ cases: () => (isBroken ? new AppError('storage/failed') : [household]) })
    const screen = await showPage(<CaseloadScreen onOpen={() => {}} />)
    await expect.element(screen.getByRole('alert')).toBeVisible()
    isBroken = false
    await screen.getByRole('alert').getByRole('button').click()
    await expect.element(screen.getByRole('link', { name: household.title })).toBeVisible()
    expect(screen.getByRole('alert').query()).toBeNull()
  })
})
