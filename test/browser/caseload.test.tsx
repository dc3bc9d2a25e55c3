import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { page as tab, userEvent } from 'vitest/browser'
import { CaseloadScreen } from '../../renderer/features/caseload/CaseloadScreen.tsx'
import type { RequestInput } from '../../renderer/platform/request.ts'
import type { CaseloadLine, SavedView } from '../../shared/api/caseload-routes.ts'
import type { CaseloadArrangement } from '../../shared/domain/caseload.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

const household: CaseloadLine = {
  id: 'case-1',
  kind: 'huishouden',
  ref: 'VB-2026-001',
  title: 'Huishouden Terpstra en Kuipers',
  status: 'gemonitord',
  isExample: true,
  regisseur: 'Nadia el Amrani',
  createdAt: '2026-04-14T09:00:00.000Z',
  changedAt: '2026-11-20T09:00:00.000Z',
  statusSince: '2026-06-01',
  next: { on: '2031-12-15', what: 'evaluatie bij oma' },
  lastContactOn: '2026-11-19',
  attention: [
    { kind: 'actionsOverdue', count: 2, on: '2026-10-01' },
    { kind: 'openConflicts', count: 1, on: null },
  ],
}
const other: CaseloadLine = {
  ...household,
  id: 'case-2',
  ref: 'LV-2026-031',
  title: 'André van Dalen',
  status: 'waakvlam',
  isExample: false,
  next: null,
  lastContactOn: null,
  attention: [],
}

type Kept = { views: SavedView[]; last: CaseloadArrangement | null }

/** A host that filters roughly, as far as the pages need to see a difference. */
function startHost(lines: readonly CaseloadLine[], kept: Kept = { views: [], last: null }) {
  const answer = ({ query }: RequestInput<'caseload'>) => {
    const { text = '', status, filter } = query
    const found = lines.filter(
      (line) =>
        line.title.includes(text) &&
        (status === undefined || line.status === status) &&
        (filter !== 'attention' || line.attention.length > 0),
    )
    const page = Number(query.page ?? 0)
    const counts = { all: lines.length, attention: 1, mine: lines.length }
    const shown = found.slice(page * 50, page * 50 + 50)
    return { lines: shown, total: found.length, counts, pending: 0 }
  }
  return fakeRoutes({
    caseload: answer,
    caseloadViews: () => kept,
    keepCaseloadViews: ({ body }) => {
      if (body.views !== undefined) kept.views = body.views
      if (body.last !== undefined) kept.last = body.last
      return kept
    },
  })
}
const show = async () => showPage(<CaseloadScreen onOpen={() => {}} />)
type Routes = ReturnType<typeof startHost>
const lastAsked = (routes: Routes) => routes.calls('caseload').at(-1)

describe('the caseload', () => {
  test('shows each household as a link to its plan, with what asks attention', async () => {
    startHost([household, other])
    const screen = await show()
    const link = screen.getByRole('link', { name: household.title })
    await expect.element(link).toHaveAttribute('href', '/huishouden/case-1/plan')
    const row = screen.getByRole('row', { name: /VB-2026-001/ })
    await expect.element(row.getByText('voorbeeld')).toBeVisible()
    await expect.element(row.getByText('Gemonitord')).toBeVisible()
    await expect.element(row.getByText('sinds 1 juni 2026')).toBeVisible()
    await expect.element(row.getByText('evaluatie bij oma')).toBeVisible()
    await expect.element(row.getByText('19 november 2026')).toBeVisible()
    await expect
      .element(row.getByText('2 acties zijn over de datum, de eerste van 1 oktober 2026'))
      .toBeVisible()
    await expect.element(row.getByText('1 botsing staat open')).toBeVisible()
    const plainRow = screen.getByRole('row', { name: /LV-2026-031/ })
    expect(plainRow.getByText('voorbeeld').query()).toBeNull()
    await expect.element(plainRow.getByText('Niets nu')).toBeVisible()
    await expect.element(plainRow.getByText('nog niet gepland')).toBeVisible()
  })

  test('asks the host for a name, and says how many it found', async () => {
    const routes = startHost([household, other])
    const screen = await show()
    await screen.getByRole('searchbox', { name: 'Zoek een huishouden' }).fill('van Dalen')
    await expect.element(screen.getByText('1 huishouden gevonden')).toBeVisible()
    expect(screen.getByRole('link', { name: household.title }).query()).toBeNull()
    expect(lastAsked(routes)).toMatchObject({ query: { text: 'van Dalen', page: '0' } })
    // What was looked for is kept nowhere.
    expect(routes.calls('keepCaseloadViews')).toEqual([])
  })

  test('says what was looked for when nothing is found, and the way back', async () => {
    startHost([household])
    const screen = await show()
    await screen.getByRole('searchbox').fill('Terpsta')
    await expect.element(screen.getByText(/Niets gevonden voor ‘Terpsta’/)).toBeVisible()
    await screen.getByRole('button', { name: 'Toon alle huishoudens' }).click()
    await expect.element(screen.getByRole('link', { name: household.title })).toBeVisible()
  })

  test('filters on attention by keyboard, and keeps that way of looking', async () => {
    const kept: Kept = { views: [], last: null }
    startHost([household, other], kept)
    const screen = await show()
    await screen.getByRole('radio', { name: 'Alle 2' }).click()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect.element(screen.getByRole('link', { name: other.title })).not.toBeInTheDocument()
    await vi.waitFor(() => expect(kept.last?.filter).toBe('attention'))
  })

  test('filters on a status by keyboard', async () => {
    const routes = startHost([household, other])
    const screen = await show()
    const status = screen.getByRole('button', { name: /Status/ }).first()
    await expect.element(status).toBeVisible()
    ;(status.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await screen.getByRole('option', { name: 'Waakvlam' }).click()
    await expect
      .element(screen.getByRole('link', { name: household.title }))
      .not.toBeInTheDocument()
    expect(lastAsked(routes)).toMatchObject({ query: { status: 'waakvlam' } })
  })

  test('sorts by the head of a column, again to turn it round, and says so', async () => {
    // On a narrow screen there are no heads to press: the list of orders does the same.
    await tab.viewport(1366, 768)
    onTestFinished(async () => tab.viewport(414, 896))
    const routes = startHost([household, other])
    const screen = await show()
    const head = screen.getByRole('columnheader', { name: 'Huishouden' })
    await expect.element(head).toHaveAttribute('aria-sort', 'none')
    await head.getByRole('button').click()
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending')
    await vi.waitFor(() =>
      expect(lastAsked(routes)).toMatchObject({ query: { sort: 'household', direction: 'up' } }),
    )
    await userEvent.keyboard('{Enter}')
    await expect.element(head).toHaveAttribute('aria-sort', 'descending')
  })

  test('begins as it was last looked at', async () => {
    const last = { filter: 'attention', status: null, sort: 'next', direction: 'down' } as const
    const routes = startHost([household, other], { views: [], last })
    const screen = await show()
    await expect.element(screen.getByRole('link', { name: household.title })).toBeVisible()
    expect(routes.calls('caseload')).toMatchObject([
      { query: { filter: 'attention', sort: 'next', direction: 'down' } },
    ])
  })

  test('gives a way of looking a name, takes it up again, and lets it go', async () => {
    const kept: Kept = { views: [], last: null }
    startHost([household, other], kept)
    const screen = await show()
    await screen.getByRole('radio', { name: /Vraagt aandacht/ }).click()
    await screen.getByRole('button', { name: 'Weergaven' }).click()
    await screen.getByRole('menuitem', { name: 'Deze weergave bewaren' }).click()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByText('Nog nodig: een naam voor de weergave.')).toBeVisible()
    await userEvent.keyboard('Deze week{Enter}')
    await expect.element(screen.getByText('Weergave ‘Deze week’ is bewaard.')).toBeVisible()
    expect(kept.views).toMatchObject([{ name: 'Deze week', arrangement: { filter: 'attention' } }])

    await screen.getByRole('radio', { name: 'Alle 2' }).click()
    await screen.getByRole('button', { name: 'Weergaven' }).click()
    await screen.getByRole('menuitem', { name: 'Deze week' }).click()
    await expect.element(screen.getByRole('link', { name: other.title })).not.toBeInTheDocument()
    await screen.getByRole('button', { name: 'Deze week' }).click()
    await screen.getByRole('menuitem', { name: 'Weergave ‘Deze week’ weghalen' }).click()
    await vi.waitFor(() => expect(kept.views).toEqual([]))
  })

  test('shows five thousand households a page at a time', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...household,
      id: `case-${index}`,
      title: `Huishouden ${index}`,
    }))
    startHost(many)
    const screen = await show()
    await expect.element(screen.getByText('1 tot 50 van 5.000')).toBeVisible()
    expect(screen.getByRole('row').all()).toHaveLength(51)
    await expect.element(screen.getByRole('button', { name: 'Vorige' })).toBeDisabled()
    await screen.getByRole('button', { name: 'Volgende' }).click()
    await expect
      .element(screen.getByRole('link', { name: 'Huishouden 50', exact: true }))
      .toBeVisible()
    await expect.element(screen.getByText('51 tot 100 van 5.000').first()).toBeVisible()
  })

  test('begins empty with two ways to start, and practises on request', async () => {
    const lines: CaseloadLine[] = []
    const routes = fakeRoutes({
      caseload: () => ({
        lines: [...lines],
        total: lines.length,
        counts: { all: lines.length, attention: 0, mine: 0 },
        pending: 0,
      }),
      seedPracticeCases: () => {
        lines.push(household)
        return [household]
      },
    })
    const screen = await show()
    await expect.element(screen.getByText('Hier komen je huishoudens')).toBeVisible()
    await screen.getByRole('button', { name: 'Oefenen met twee voorbeelden' }).click()
    await expect.element(screen.getByRole('link', { name: household.title })).toBeVisible()
    expect(routes.calls('seedPracticeCases')).toHaveLength(1)
  })

  test('asks for a name before it starts a household, and opens what it started', async () => {
    const onOpen = vi.fn<(caseId: string) => void>()
    const counts = { all: 1, attention: 1, mine: 1 }
    const routes = fakeRoutes({
      caseload: () => ({ lines: [household], total: 1, counts, pending: 0 }),
      createCase: () => other,
    })
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
    const counts = { all: 1, attention: 1, mine: 1 }
    fakeRoutes({
      caseload: () =>
        isBroken
          ? new AppError('storage/failed')
          : { lines: [household], total: 1, counts, pending: 0 },
    })
    const screen = await show()
    await expect.element(screen.getByRole('alert')).toBeVisible()
    isBroken = false
    await screen.getByRole('alert').getByRole('button').click()
    await expect.element(screen.getByRole('link', { name: household.title })).toBeVisible()
    expect(screen.getByRole('alert').query()).toBeNull()
  })
})
