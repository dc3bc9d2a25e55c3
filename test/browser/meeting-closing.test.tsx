import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ClosingPage } from '../../renderer/features/closing/ClosingPage.tsx'
import { BundleScreen } from '../../renderer/features/output/BundleScreen.tsx'
import { AppError } from '../../shared/errors/app-error.ts'
import { noHouseStyle } from '../../shared/output/house-style.ts'
import type { OutputDocument } from '../../shared/output/output-document.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

const record = (n: number, type: string, body: Readonly<Record<string, unknown>>) => ({
  n,
  type,
  at: '2026-12-14T15:00:00.000Z',
  byId: 'owner',
  byName: 'Nadia el Amrani',
  corrects: null,
  body,
})
const agreement = record(2, 'agreement.adopted', {
  id: 'A1',
  text: 'Dennis belt school vóór vrijdag.',
  parties: ['Dennis Kuipers'],
  endsOn: null,
  positions: [],
  owner: 'Dennis Kuipers',
  source: { kind: 'gesprek', id: 'RT1' },
})
const held = record(1, 'meeting.held', {
  meetingId: 'RT1',
  on: '2026-12-14',
  minutes: 60,
  place: 'buurthuis',
  present: [],
  chair: '',
  writer: '',
  ratings: {
    gehoord: [0, 0, 0, 0, 1],
    begrepen: [0, 0, 0, 0, 0],
    afsprakenHelpen: [0, 0, 0, 0, 0],
    juisteMensen: [0, 0, 0, 0, 0],
  },
})

/** The page at its own address. */
function Closing() {
  const root = createRootRoute()
  const route = createRoute({
    getParentRoute: () => root,
    path: '/huishouden/$caseId/afsluiten',
    component: ClosingPage,
  })
  const history = createMemoryHistory({ initialEntries: ['/huishouden/case-1/afsluiten'] })
  return <RouterProvider router={createRouter({ routeTree: root.addChildren([route]), history })} />
}

test('someone of the family reads the agreements back and takes the check number, without after-care', async () => {
  fakeRoutes({
    cases: () => [],
    documents: () => [],
    records: () => [held, agreement],
    chainHead: () => ({ n: 2, hash: 'ab12'.repeat(16), seal: '7KQ2-M9XF-0B3D-5E6G-8HJK' }),
  })
  await showPage(<Closing />, familySession)
  await expect.element(page.getByText('Dennis belt school vóór vrijdag.')).toBeVisible()
  await expect.element(page.getByText(/ab12 ab12/)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Alle stukken maken' })).toBeVisible()
  expect(page.getByRole('heading', { name: 'Nazorg' }).query()).toBeNull()
  expect(page.getByRole('button', { name: 'Gesprek sluiten' }).query()).toBeNull()
})

test('after the meeting the owner of an agreement can be asked by link, and what came back stands with it', async () => {
  const other = { ...agreement.body, id: 'A2', owner: 'Sem', text: 'Sem maakt soep.' }
  const said = { agreementId: 'A2', why: 'Ziek', on: '2026-12-18', saidBy: 'Sem, Buurman' }
  fakeRoutes({
    cases: () => [],
    documents: () => [],
    answerLinks: () => [],
    records: () => [
      held,
      agreement,
      record(3, 'agreement.adopted', other),
      record(4, 'agreement.notKept', said),
    ],
    chainHead: () => ({ n: 4, hash: 'ab12'.repeat(16), seal: '7KQ2-M9XF-0B3D-5E6G-8HJK' }),
  })
  await showPage(<Closing />, ownerSession)
  await expect.element(page.getByText('Dit zei Sem, Buurman')).toBeVisible()
  expect(page.getByRole('button', { name: /Vraag met een link: Sem/ }).query()).toBeNull()
  await page.getByRole('button', { name: 'Vraag met een link: Dennis Kuipers, A1' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Vraag met een link' })).toBeVisible()
})

const chainHead = () => ({
  n: 5,
  hash: 'ab12'.repeat(16),
  seal: '7KQ2-M9XF-0B3D-5E6G-8HJK',
})
const called = (how: string) =>
  record(5, 'meeting.called', {
    meetingId: 'RT1',
    person: 'Dennis Kuipers',
    caller: '',
    on: '2026-12-16',
    how,
    isShared: false,
  })

test('a call after the meeting is written down by the regisseur', async () => {
  const routes = fakeRoutes({
    cases: () => [],
    documents: () => [],
    answerLinks: () => [],
    records: () => [held],
    makeRecord: () => called('Ging goed.'),
    chainHead,
  })
  await showPage(<Closing />, ownerSession)
  await page.getByRole('button', { name: 'Nabellen opschrijven' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nabellen opschrijven' })
  await dialog.getByRole('button', { name: 'Opschrijven' }).click()
  await expect.element(dialog.getByText('Schrijf op wie er is gebeld.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Dennis Kuipers')
  await dialog.getByRole('textbox', { name: /^Hoe ging het/ }).fill('Ging goed.')
  await dialog.getByRole('button', { name: 'Opschrijven' }).click()
  await vi.waitFor(() =>
    expect(routes.calls('makeRecord')).toMatchObject([
      {
        body: {
          type: 'meeting.called',
          body: {
            meetingId: 'RT1',
            person: 'Dennis Kuipers',
            caller: 'Nadia el Amrani',
            how: 'Ging goed.',
            isShared: false,
          },
        },
      },
    ]),
  )
})

test('the family reads that there was a call', async () => {
  fakeRoutes({
    cases: () => [],
    documents: () => [],
    records: () => [held, called('')],
    chainHead,
  })
  await showPage(<Closing />, familySession)
  await expect
    .element(page.getByText('Dennis Kuipers is gebeld op woensdag 16 december.'))
    .toBeVisible()
  expect(page.getByRole('button', { name: 'Nabellen opschrijven' }).query()).toBeNull()
})

const paper = (kind: string): OutputDocument => ({
  kind,
  title: `Stuk ${kind}`,
  subtitle: 'VB-1',
  language: 'nl',
  sender: {
    municipality: null,
    name: 'Nadia el Amrani',
    on: '2026-12-14',
    reference: 'VB-1',
    isExample: false,
    style: noHouseStyle,
  },
  blocks: [{ kind: 'paragraph', text: `Woorden van ${kind}` }],
  proof: { records: 1, hash: 'a'.repeat(64) },
})

test('a paper that fails keeps none of the others, and is made again by itself', async () => {
  let isBroken = true
  fakeRoutes({
    output: ({ params: { kind } }) =>
      isBroken && kind === 'minutes' ? new AppError('internal') : paper(kind),
  })
  await showPage(<BundleScreen caseId="case-1" about="RT1" language="nl" />)
  await expect.element(page.getByText('4 van 5 stukken klaar')).toBeVisible()
  await expect.element(page.getByText('Dit stuk lukte niet: Verslag van het gesprek')).toBeVisible()
  expect(page.getByRole('group', { name: 'Wat je met dit stuk kunt doen' }).query()).toBeNull()
  isBroken = false
  await page.getByRole('button', { name: /opnieuw/i }).click()
  await expect.element(page.getByText('5 van 5 stukken klaar')).toBeVisible()
  await expect.element(page.getByText('Woorden van minutes')).toBeVisible()
})

test('Word files are made one after the other, print is of all at once', async () => {
  fakeRoutes({ output: ({ params: { kind } }) => paper(kind) })
  const doAct = vi.fn(async () => Promise.resolve())
  await showPage(<BundleScreen caseId="case-1" about="RT1" language="nl" doAct={doAct} />)
  await page.getByRole('button', { name: 'Elk stuk als Word-bestand bewaren' }).click()
  await vi.waitFor(() => expect(doAct).toHaveBeenCalledTimes(5))
  await page.getByRole('button', { name: 'Alle stukken afdrukken' }).click()
  await vi.waitFor(() => expect(doAct).toHaveBeenCalledTimes(6))
  expect(doAct).toHaveBeenLastCalledWith(
    'print',
    expect.objectContaining({ title: 'Alle stukken van het gesprek' }),
  )
})
