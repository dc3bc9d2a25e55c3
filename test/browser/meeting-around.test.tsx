import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { MeetingScreen } from '../../renderer/features/meeting/MeetingScreen.tsx'
import { BigScreen } from '../../renderer/features/meeting/screen/BigScreen.tsx'
import type { routes as contract } from '../../shared/api/contract.ts'
import type { ReplyInput } from '../../shared/api/route.ts'
import { findAgendaTemplate } from '../../shared/content/meeting/agenda-templates.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { quietMeeting, showTable } from '../helpers/meeting-stage.tsx'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

const now = Date.parse('2026-12-14T15:00:00Z')
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()

let routes: ReturnType<typeof fakeRoutes>
beforeEach(() => {
  sessionStorage.clear()
  vi.useFakeTimers({ now, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const running = {
  itemId: 'a5',
  title: 'Afspraken en acties',
  minutes: 12,
  lead: 'schrijver' as const,
  startedAt: ago(5),
  pausedMs: 0,
}
const button = (name: string | RegExp) => page.getByRole('button', { name })

describe('coming in', () => {
  const planned = {
    n: 1,
    type: 'meeting.planned',
    at: '2026-11-16T12:00:00.000Z',
    byId: 'owner',
    byName: 'Nadia el Amrani',
    corrects: null,
    body: {
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
    },
  }

  test.each([
    ['meetingRunning', 0],
    ['meetingUnknown', 1],
  ])('a start that is refused because of %s', async (reason, alerts) => {
    routes = fakeRoutes({
      cases: () => [],
      records: () => [planned],
      meeting: () => ({ now: new Date(now).toISOString(), live: null }),
      makeRecord: () => new AppError('record/not-allowed', { reason }),
    })
    await showPage(<MeetingScreen caseId="case-1" />)
    await expect
      .element(page.getByText('Het volgende is maandag 14 december, 15.30 uur.'))
      .toBeVisible()
    await button('Gesprek beginnen').click()
    await vi.waitFor(() => expect(routes.calls('makeRecord')).toHaveLength(1))
    await expect.element(button('Gesprek beginnen')).not.toHaveAttribute('aria-disabled', 'true')
    await vi.waitFor(() => expect(page.getByRole('alert').elements()).toHaveLength(alerts))
  })

  test('shows what a guest will see and why sharing is allowed, before anyone is let in', async () => {
    routes = fakeRoutes({
      audience: () => [],
      cases: () => [],
      records: () => [],
      meeting: () => ({ now: new Date(now).toISOString(), live: null }),
      participants: () => [
        {
          id: 'anna',
          name: 'Anna Vos',
          role: 'professional',
          organisation: 'Leerplicht Elders',
          colour: 6,
          status: 'waiting',
          caseId: 'case-1',
          isOnline: true,
          joinedAt: '2026-12-14T14:20:00.000Z',
          statementAcceptedAt: '2026-12-14T14:20:00.000Z',
          refusedFrames: 0,
        },
      ],
    })
    await showTable()
    await expect.element(page.getByText('Anna Vos van Leerplicht Elders wil meedoen')).toBeVisible()
    await expect.element(page.getByText(/^Nog niet opgeschreven/)).toBeVisible()
    await button('Anna Vos binnenlaten').click()
    await vi.waitFor(() => expect(routes.calls('admitParticipant')).toHaveLength(1))
  })
})

describe('volg mij', () => {
  const place = '/huishouden/case-1/plan'

  test('moves a guest once, who can leave and come along again', async () => {
    fakeRoutes({
      audience: () => [],
      cases: () => [],
      records: () => [],
      meeting: () => ({
        now: new Date(now).toISOString(),
        live: { ...quietMeeting, follow: place },
      }),
    })
    const me = { attendeeId: 'T2', rated: [] }
    const { path } = await showTable({ live: { me }, session: familySession, width: 390 })
    await vi.waitFor(() => expect(path()).toBe(place))
    await button('Zelf verder kijken').click()
    await expect.element(page.getByText(/^Je kijkt zelf/)).toBeVisible()
    await button('Weer meekijken').click()
    await expect.element(page.getByText('Je volgt wie het gesprek leidt.')).toBeVisible()
  })

  test('tells the host where the leader is', async () => {
    routes = fakeRoutes({
      audience: () => [],
      cases: () => [],
      participants: () => [],
      records: () => [],
      meeting: () => ({ now: new Date(now).toISOString(), live: quietMeeting }),
      moveMeeting: () => ({ now: new Date(now).toISOString(), live: quietMeeting }),
    })
    await showTable()
    await button('Volg mij').click()
    await vi.waitFor(() =>
      expect(routes.calls('moveMeeting')).toEqual([
        {
          params: { caseId: 'case-1' },
          query: {},
          body: { kind: 'follow', place: '/huishouden/case-1/tafel' },
        },
      ]),
    )
  })
})

const screenView = (): ReplyInput<(typeof contract)['screen']> => ({
  now: new Date(now).toISOString(),
  hostName: 'Nadia',
  household: ['Marloes', 'Dennis'],
  meeting: {
    meetingId: 'RT3',
    purpose: '',
    agenda: [],
    startedAt: ago(10),
    pausedMs: 0,
    running,
    pause: null,
    screen: 'afspraken',
    present: [],
    speaker: null,
    queue: [],
    words: [],
    agreements: [],
    round: {
      roundId: 'CR1',
      text: 'Marloes belt school',
      asked: 2,
      answered: 1,
      voters: [
        { name: 'Marloes Terpstra', colour: 4, hasAnswered: true, position: 'akkoord', remark: '' },
        { name: 'Nadia el Amrani', colour: 10, hasAnswered: false, position: null, remark: '' },
      ],
    },
  },
})

describe('the big screen', () => {
  const projector = { ...ownerSession, role: 'scherm' as const, isOwner: false }

  test('has no controls and shows who chose', async () => {
    await page.viewport(1920, 1080)
    fakeRoutes({ screen: screenView })
    await showPage(<BigScreen caseId={null} />, projector)
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Marloes belt school' }))
      .toBeVisible()
    await expect.element(page.getByRole('timer').getByText('nog 7 minuten')).toBeVisible()
    await expect.element(page.getByText('nog niet')).toBeVisible()
    expect(document.querySelectorAll('button, a, input')).toHaveLength(0)
    expect(
      [...document.querySelectorAll('[data-p]')].map((seat) => seat.getAttribute('data-p')),
    ).toEqual(['4', '10'])
  })

  const people = Array.from({ length: 30 }, (_, at) => ({
    name: `Wilhelmina van Nieuwenhuizen ${at}`,
    organisation: 'Gemeente Lindervoort, Werk en Inkomen',
    colour: (at % 10) + 1,
  }))
  const agenda = findAgendaTemplate('eerste').lines.map(({ title, lead, minutes }, at) => ({
    ...{ itemId: `i${at}`, title: title.nl, lead, minutes },
    state: at === 3 ? ('nu' as const) : ('komt' as const),
  }))
  /** What is cut off, or would have to be scrolled to; the tail of a last letter is let go. */
  const findCut = () =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          (one === document.documentElement || getComputedStyle(one).overflowY !== 'visible') &&
          one.clientHeight > 1 &&
          one.scrollHeight > one.clientHeight + 2,
      )
      .map((one) => `${one.tagName} ${one.scrollHeight} > ${one.clientHeight}`)

  test.each(
    (['leeg', 'deelnemers', 'spelregels'] as const).flatMap((screen) => [
      { screen, width: 1920, height: 1080 },
      { screen, width: 1366, height: 768 },
      { screen, width: 1024, height: 768 },
    ]),
  )('shows all of $screen on a wall of $width by $height', async ({ screen, width, height }) => {
    await page.viewport(width, height)
    const { meeting, ...bare } = screenView()
    if (meeting === null) throw new Error('no meeting')
    const speaker = { name: 'Marloes Terpstra', colour: 4 }
    const full = { ...meeting, agenda, present: people, round: null, screen, speaker }
    fakeRoutes({ screen: () => ({ ...bare, meeting: full }) })
    await showPage(<BigScreen caseId={null} />, projector)
    await expect.element(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await document.fonts.ready
    expect(findCut()).toEqual([])
  })

  test('that loses the network keeps its last picture, and comes back by itself', async () => {
    await page.viewport(1920, 1080)
    vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] })
    let isGone = false
    fakeRoutes({ screen: () => (isGone ? new AppError('internal') : screenView()) })
    await showPage(<BigScreen caseId={null} />, projector)
    const ask = page.getByRole('heading', { level: 1, name: 'Marloes belt school' })
    await expect.element(ask).toBeVisible()
    isGone = true
    vi.advanceTimersByTime(5000)
    const lost = page.getByText(/^Even geen verbinding/)
    await expect.element(lost).toBeVisible()
    await expect.element(ask).toBeVisible()
    isGone = false
    vi.advanceTimersByTime(5000)
    await expect.element(lost).not.toBeInTheDocument()
  })
})
