import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Invitees } from '../../renderer/features/preparation/invitees/Invitees.tsx'
import { AgendaSection } from '../../renderer/features/preparation/agenda/AgendaSection.tsx'
import { AgendaOffers } from '../../renderer/features/preparation/agenda/AgendaOffers.tsx'
import { PreparationScreen } from '../../renderer/features/preparation/PreparationScreen.tsx'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { terpstraKuipersPlanned } from '../../shared/content/practice-cases/terpstra-kuipers-meetings.ts'
import { meetingShape } from '../../shared/document/meeting-shape.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { foldAgreements } from '../../shared/domain/authority/agreement-state.ts'
import { foldMeetings } from '../../shared/domain/meeting/fold-meeting.ts'
import { createFakeSyncHost } from '../helpers/fake-sync-host.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

const record = (n: number, type: string, body: Readonly<Record<string, unknown>>) => ({
  n,
  type,
  at: '2026-11-16T12:00:00.000Z',
  byId: 'owner',
  byName: 'Nadia el Amrani',
  corrects: null,
  body,
})
const records = [
  record(1, 'meeting.planned', {
    meetingId: 'RT3',
    kind: 'vervolg',
    documentId: 'meeting',
    plannedOn: '2026-11-16',
    on: '2026-12-14',
    from: '15:30',
    minutes: 60,
    place: '',
    language: '',
    interpreter: '',
  }),
  record(2, 'agreement.adopted', {
    id: 'A4',
    text: 'Leerplicht maakt geen melding.',
    parties: ['Leerplicht Lindervoort'],
    endsOn: '2026-12-20',
    positions: [],
    owner: 'Mirjam Kok',
    source: { kind: 'gesprek', id: 'RT2' },
  }),
]

test('what waits from elsewhere is put on the agenda with one press, before the closing', async () => {
  fakeRoutes({
    records: () => records,
    mirror: () => ({
      parties: [],
      myPartyId: null,
      waiting: [],
      asked: [],
      pairs: [],
      points: [
        { pointId: crypto.randomUUID(), text: 'Wat is vrijwillig?', partyIds: ['O1', 'O4'] },
      ],
    }),
  })
  const host = createFakeSyncHost(seedDocument('meeting', terpstraKuipersPlanned.meeting, 1))
  const [meeting] = foldMeetings(records)
  if (meeting === undefined) throw new Error('no meeting')
  const agreements = foldAgreements(records, '2026-12-01')
  const Agenda = () => (
    <LiveDocumentProvider documentId="meeting" kind="meeting" surroundings={host.surroundings()}>
      <AgendaSection meeting={meeting}>
        <AgendaOffers {...{ caseId: 'case-1', meeting, before: null, agreements }} />
      </AgendaSection>
    </LiveDocumentProvider>
  )
  const router = createRouter({
    history: createMemoryHistory(),
    routeTree: createRootRoute({ component: Agenda }),
  })
  // Safe: a router of the test, with none of the app's own routes.
  await showPage(<RouterProvider router={router as never} />)
  const titles = () => readEntities(host.doc, meetingShape.agenda).map(({ title }) => title)
  const first = titles()

  const mirror = page.getByRole('list', { name: 'Uit beelden en verwachtingen' })
  const put = mirror.getByRole('button', { name: 'Op de agenda: Wat is vrijwillig?' })
  await put.click()
  await vi.waitFor(() =>
    expect(titles()).toEqual([...first.slice(0, -1), 'Wat is vrijwillig?', ...first.slice(-1)]),
  )
  await expect.element(put).toHaveAttribute('aria-pressed', 'true')
  const running = page.getByRole('button', { name: /^Op de agenda: Gaat A4 door\?/ })
  await running.click()
  await vi.waitFor(() =>
    expect(titles().at(-2)).toBe('Gaat A4 door? Leerplicht maakt geen melding.'),
  )
  await put.click()
  await vi.waitFor(() => expect(titles()).not.toContain('Wat is vrijwillig?'))
})

test('someone from the plan is put on the list, and nobody chosen is said', async () => {
  fakeRoutes({ records: () => [] })
  const plan = createFakeSyncHost(
    seedDocument('plan', { persons: [{ id: 'P1', name: 'Marloes', isInPlan: true }] }, 1),
  )
  const meeting = createFakeSyncHost(seedDocument('meeting', {}, 1))
  const [ofPlan, ofMeeting] = [plan.surroundings(), meeting.surroundings()]
  await showPage(
    <LiveDocumentProvider documentId="plan" kind="plan" surroundings={ofPlan}>
      <LiveDocumentProvider documentId="meeting" kind="meeting" surroundings={ofMeeting}>
        <Invitees caseId="case-1" />
      </LiveDocumentProvider>
    </LiveDocumentProvider>,
  )
  const invited = () => readEntities(meeting.doc, meetingShape.invitees).map(({ name }) => name)
  const add = page.getByRole('button', { name: 'Toevoegen uit het plan' })
  await add.click()
  await expect.element(page.getByText('Kies eerst wie.')).toBeVisible()
  expect(invited()).toEqual([])
  await page
    .getByRole('button', { name: /Uit het plan/ })
    .first()
    .click()
  await page.getByRole('option', { name: 'Marloes' }).click()
  await add.click()
  await vi.waitFor(() => expect(invited()).toEqual(['Marloes']))
  await expect.element(page.getByText('Kies eerst wie.')).not.toBeInTheDocument()
})

test('the page stands while the document of a meeting that was planned just now is not listed yet', async () => {
  fakeRoutes({ records: () => records, documents: () => [] })
  const [meeting] = foldMeetings(records)
  if (meeting === undefined) throw new Error('no meeting')
  const screen = await showPage(
    <PreparationScreen caseId="case-1" meeting={meeting} meetings={[meeting]} agreements={[]} />,
  )
  await expect
    .element(screen.getByRole('heading', { level: 1, name: 'Gesprek voorbereiden' }))
    .toBeVisible()
})

test('who adds a person or an item types into it at once, and adds no second one by a space', async () => {
  fakeRoutes({ records: () => records })
  const host = createFakeSyncHost(seedDocument('meeting', terpstraKuipersPlanned.meeting, 1))
  const [meeting] = foldMeetings(records)
  if (meeting === undefined) throw new Error('no meeting')
  await showPage(
    <LiveDocumentProvider documentId="meeting" kind="meeting" surroundings={host.surroundings()}>
      <AgendaSection meeting={meeting}>{null}</AgendaSection>
      <Invitees caseId="case-1" />
    </LiveDocumentProvider>,
  )
  const items = readEntities(host.doc, meetingShape.agenda).length
  await page.getByRole('button', { name: 'Punt toevoegen' }).click()
  await userEvent.keyboard('Wie haalt Finn op?')
  await vi.waitFor(() =>
    expect(readEntities(host.doc, meetingShape.agenda).slice(items)).toMatchObject([
      { title: 'Wie haalt Finn op?' },
    ]),
  )
  const people = readEntities(host.doc, meetingShape.invitees).length
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click()
  await userEvent.keyboard('Oma Tineke')
  await vi.waitFor(() =>
    expect(readEntities(host.doc, meetingShape.invitees).slice(people)).toMatchObject([
      { name: 'Oma Tineke' },
    ]),
  )
})
