import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { keepInviteFromLink } from '../../renderer/platform/invite-from-link.ts'
import type { routes } from '../../shared/api/contract.ts'
import type { Session } from '../../shared/api/replies.ts'
import type { ReplyInput } from '../../shared/api/route.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showApp, stubSockets } from '../helpers/show-app.tsx'

const invite: ReplyInput<(typeof routes)['lookAtInvite']> = {
  name: 'Priya Ramdin',
  role: 'professional',
  organisation: 'Gezinshulp Lindeveld',
  hostName: 'Nadia el Amrani',
  municipality: 'Lindervoort',
  needsStatement: true,
  sees: ['plan', 'familyVoice', 'teamNotes'],
  ownCertificate: false,
}
const waiting: Session = {
  participantId: 'p1',
  name: 'Priya Ramdin',
  role: 'professional',
  organisation: 'Gezinshulp Lindeveld',
  colour: 2,
  status: 'waiting',
  isOwner: false,
  caseId: 'c1',
  hostName: 'Nadia el Amrani',
  municipality: 'Lindervoort',
  isPractice: false,
}
const joined = { token: 'guest', participantId: 'p1', role: 'professional', caseId: 'c1' } as const
const noCase = { cases: () => [], documents: () => [] }

let sockets: ReturnType<typeof stubSockets>
beforeEach(() => {
  sockets = stubSockets()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const enterCode = async (screen: Awaited<ReturnType<typeof showApp>>['screen']) => {
  await screen.getByLabelText('Code uit je uitnodiging').fill('lind 7k4p')
  await screen.getByRole('button', { name: 'Verder' }).click()
}

describe('a guest with a code', () => {
  test('promises, waits, and goes in by itself when let in', async () => {
    let session = waiting
    const host = fakeRoutes({
      ...noCase,
      lookAtInvite: () => invite,
      join: () => ({ ...joined, status: 'waiting' }),
      session: () => session,
    })
    const { screen, path } = await showApp('/')
    await expect.poll(path).toBe('/meedoen')
    await enterCode(screen)
    await expect
      .element(screen.getByRole('heading', { name: 'Dag Priya, lees dit eerst' }))
      .toHaveFocus()
    await expect
      .element(screen.getByText('de notities van het team, om mee te schrijven'))
      .toBeVisible()
    await screen.getByRole('button', { name: 'Verder naar de wachtkamer' }).click()
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/Nog nodig: je belofte/)
    expect(host.calls('join')).toHaveLength(0)

    const saidAloud = document.querySelector('[data-announcer="assertive"]')
    await screen.getByText('Dat beloof ik').click()
    await screen.getByRole('button', { name: 'Verder naar de wachtkamer' }).click()
    await expect
      .element(screen.getByRole('heading', { name: 'Je bent er bijna, Priya' }))
      .toHaveFocus()
    // A screen reader does not read what a new live region begins with.
    expect(saidAloud?.isConnected).toBe(true)
    await expect
      .element(screen.getByText('Nadia el Amrani laat je zo binnen. Je hoeft niets te doen.'))
      .toBeVisible()
    expect(host.calls('join')).toMatchObject([
      { body: { code: 'lind 7k4p', name: 'Priya Ramdin', statementAccepted: true } },
    ])

    session = { ...waiting, status: 'admitted' }
    sockets.tell('session')
    await expect.poll(path).toBe('/huishouden/c1/plan')
  })

  test('reads what is wrong with a code, with the number of tries, and keeps what was typed', async () => {
    fakeRoutes({ lookAtInvite: () => new AppError('invite/code-unknown', { left: 2 }) })
    const { screen } = await showApp('/meedoen')
    await enterCode(screen)
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/Nog 2 keer\./)
    await expect.element(screen.getByLabelText('Code uit je uitnodiging')).toHaveValue('lind 7k4p')
  })

  test('may say no at the promise: the code is not used', async () => {
    const host = fakeRoutes({ lookAtInvite: () => invite })
    const { screen } = await showApp('/meedoen')
    await enterCode(screen)
    await screen.getByRole('button', { name: 'Ik doe niet mee' }).click()
    await expect.element(screen.getByLabelText('Code uit je uitnodiging')).toBeVisible()
    expect(host.calls('join')).toHaveLength(0)
  })

  test('of the family promises nothing and reads that stopping is always allowed', async () => {
    const family = { ...waiting, name: 'Marloes Terpstra', role: 'gezinslid' as const }
    fakeRoutes({
      lookAtInvite: () => ({
        ...invite,
        name: 'Marloes Terpstra',
        role: 'gezinslid' as const,
        organisation: null,
        needsStatement: false,
        sees: ['plan', 'familyVoice'],
      }),
      join: () => ({ ...joined, status: 'waiting' }),
      session: () => family,
    })
    const { screen } = await showApp('/meedoen')
    await enterCode(screen)
    await expect.element(screen.getByRole('heading', { name: 'Dag Marloes' })).toBeVisible()
    expect(screen.getByRole('checkbox').query()).toBeNull()
    expect(document.body.textContent).not.toMatch(/notities/)
    await screen.getByRole('button', { name: 'Verder naar de wachtkamer' }).click()
    await expect.element(screen.getByText(/even stoppen, of: dit wil ik niet delen/)).toBeVisible()
  })

  test('from a link finds it filled in', async () => {
    fakeRoutes({ lookAtInvite: () => invite })
    const { screen } = await showApp('/meedoen')
    keepInviteFromLink({ code: 'LIND7K4P', pin: null })
    await expect.element(screen.getByLabelText('Code uit je uitnodiging')).toHaveValue('LIND7K4P')
    await userEvent.keyboard('{Tab}')
    await screen.getByRole('button', { name: 'Verder' }).click()
    await expect.element(screen.getByRole('heading', { name: /lees dit eerst/ })).toBeVisible()
  })
})

describe('a guest in the lobby', () => {
  test('is not let in now: hears it kindly and can use another code', async () => {
    fakeRoutes({ session: () => ({ ...waiting, status: 'refused' }) })
    const { screen } = await showApp('/', { token: 'guest' })
    await expect
      .element(screen.getByRole('heading', { name: 'Nadia el Amrani laat je nu niet binnen.' }))
      .toBeVisible()
    await expect.element(screen.getByText(/Bel of vraag het aan tafel/)).toBeVisible()
    await screen.getByRole('button', { name: 'Andere code' }).click()
    await expect.element(screen.getByLabelText('Code uit je uitnodiging')).toBeVisible()
    expect(sessionStorage.getItem('rondetafel.token')).toBeNull()
  })

  test('leaves: the host is told and the device forgets the token', async () => {
    const host = fakeRoutes({ session: () => waiting, leave: () => ({}) })
    const { screen } = await showApp('/', { token: 'guest' })
    await screen.getByRole('button', { name: 'Wachtkamer verlaten' }).click()
    await expect.element(screen.getByLabelText('Code uit je uitnodiging')).toBeVisible()
    expect(host.calls('leave')).toHaveLength(1)
    expect(sessionStorage.getItem('rondetafel.token')).toBeNull()
  })

  test('comes back to the lobby after a reload', async () => {
    fakeRoutes({ session: () => waiting })
    const { screen, path } = await showApp('/', { token: 'guest' })
    await expect.element(screen.getByRole('heading', { name: /Je bent er bijna/ })).toBeVisible()
    expect(path()).toBe('/meedoen')
  })
})

describe('a guest inside', () => {
  test('whose access ends is shown out at once, with the name of who ended it', async () => {
    let isRevoked = false
    fakeRoutes({
      ...noCase,
      session: () =>
        isRevoked ? new AppError('access/revoked') : { ...waiting, status: 'admitted' },
    })
    const { screen, path } = await showApp('/instellingen', { token: 'guest' })
    await expect.element(screen.getByRole('heading', { name: 'Instellingen' })).toBeVisible()
    isRevoked = true
    sockets.end(4410)
    await expect.poll(path).toBe('/meedoen')
    await expect
      .element(screen.getByRole('alert'))
      .toMatchTextContent(/Nadia el Amrani heeft je toegang gestopt/)
  })

  test('is never offered a page of the owner', async () => {
    fakeRoutes({ ...noCase, session: () => ({ ...waiting, status: 'admitted' }) })
    const { screen } = await showApp('/instellingen', { token: 'guest' })
    await screen.getByRole('button', { name: 'Menu', exact: true }).click()
    await expect.element(screen.getByRole('button', { name: 'Vertrekken' })).toBeVisible()
    expect(document.body.textContent).not.toMatch(/Werkvoorraad|Gesprekken|Teamnotities|op slot/)
  })
})
