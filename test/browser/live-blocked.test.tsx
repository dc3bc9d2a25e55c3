import { afterEach, expect, test, vi } from 'vitest'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showApp, stubSockets } from '../helpers/show-app.tsx'
import { ownerSession } from '../helpers/show-page.tsx'

const guest = {
  ...ownerSession,
  isOwner: false,
  role: 'meelezer',
  caseId: 'c1',
} as const
const title = 'Live meeschrijven lukt hier niet'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const routesOf = () => ({
  session: () => guest,
  cases: () => [],
  documents: () => [{ id: 'd1', kind: 'plan' as const, right: 'read' as const, epoch: 'e1' }],
})

test('says what to ask IT for, and leads to a page to read along', async () => {
  const sockets = stubSockets()
  fakeRoutes(routesOf())
  const { screen } = await showApp('/instellingen', { token: 'secret' })
  for (let times = 1; times <= 3; times++) {
    await vi.waitFor(() => expect(sockets.count()).toBe(times))
    expect(screen.getByText(title).query()).toBeNull()
    sockets.end(1006)
  }
  await expect.element(screen.getByText(title)).toBeVisible()
  await expect.element(screen.getByText(/sta WebSockets \(wss\) toe naar/)).toBeVisible()
  await expect
    .element(screen.getByRole('link', { name: 'Plan meelezen' }))
    .toHaveAttribute('href', '/huishouden/c1/stuk/plan')
  await vi.waitFor(() => expect(sockets.count()).toBe(4))
  sockets.open()
  await expect.element(screen.getByText(title)).not.toBeInTheDocument()
})

test('asks now and then only for as long as it is blocked', async () => {
  const sockets = stubSockets()
  const started = vi.spyOn(globalThis, 'setInterval')
  const stopped = vi.spyOn(globalThis, 'clearInterval')
  const askings = () =>
    started.mock.calls.flatMap(([ask, ms], at) => (ms === 10_000 ? [{ ask, at }] : []))
  const routes = fakeRoutes(routesOf())
  const { screen } = await showApp('/instellingen', { token: 'secret' })
  for (let times = 1; times <= 3; times++) {
    await vi.waitFor(() => expect(sockets.count()).toBe(times))
    expect(askings()).toEqual([])
    sockets.end(1006)
  }
  await expect.element(screen.getByText(title)).toBeVisible()
  expect(askings()).toHaveLength(1)
  const before = routes.calls('session').length
  for (const { ask } of askings()) ask()
  await vi.waitFor(() => expect(routes.calls('session').length).toBeGreaterThan(before))
  await vi.waitFor(() => expect(sockets.count()).toBe(4))
  sockets.open()
  await expect.element(screen.getByText(title)).not.toBeInTheDocument()
  for (const { at } of askings())
    expect(stopped).toHaveBeenCalledWith(started.mock.results[at]?.value)
})

test('blames nothing in between when the host itself is out of reach', async () => {
  const sockets = stubSockets()
  let isThere = true
  const asked = vi.fn()
  fakeRoutes({
    ...routesOf(),
    session: () => {
      asked()
      return isThere ? guest : new AppError('host/restarting')
    },
  })
  const { screen } = await showApp('/instellingen', { token: 'secret' })
  await vi.waitFor(() => expect(sockets.count()).toBe(1))
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  isThere = false
  const before = asked.mock.calls.length
  for (let times = 1; times <= 3; times++) {
    await vi.waitFor(() => expect(sockets.count()).toBe(times))
    sockets.end(1006)
  }
  await vi.waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before))
  await vi.waitFor(() => expect(sockets.count()).toBe(4))
  expect(screen.getByText(title).query()).toBeNull()
})
