import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LobbyNotice } from '../../renderer/features/table/LobbyNotice.tsx'
import { TableScreen } from '../../renderer/features/table/TableScreen.tsx'
import { accessMatrix } from '../../shared/access/access-matrix.ts'
import { kindsOfCase } from '../../shared/document/document-kind.ts'
import type { FreshInvite, Invite, NetworkState, Participant } from '../../shared/api/replies.ts'
import { roleLabels } from '../../shared/content/vocabulary-labels.ts'
import { roles } from '../../shared/domain/role.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { familySession, showPage } from '../helpers/show-page.tsx'

const fingerprint = '0123456789abcdef'.repeat(4)
const closedNetwork: NetworkState = {
  addresses: ['192.0.2.10', '192.0.2.20'],
  open: null,
  browserGuests: false,
  ownCertificate: false,
}
const openNetwork: NetworkState = {
  ...closedNetwork,
  open: { url: 'https://192.0.2.20:4430', fingerprint },
}
const arjan: Participant = {
  id: 'arjan',
  name: 'Arjan Post',
  role: 'professional',
  organisation: 'Vmbo De Wissel',
  colour: 3,
  status: 'waiting',
  caseId: 'case-1',
  isOnline: false,
  joinedAt: '2026-11-22T14:30:00.000Z',
  statementAcceptedAt: '2026-11-22T14:29:00.000Z',
  refusedFrames: 0,
}
const invite: Invite = {
  id: 'invite-1',
  caseId: 'case-1',
  role: 'gezinslid',
  name: 'Marloes Terpstra',
  organisation: null,
  expiresAt: null,
  state: 'open',
  createdAt: '2026-11-22T14:00:00.000Z',
}
const fresh: FreshInvite = {
  ...invite,
  code: 'LIND7K4P',
  spoken: 'LIND 7K4P',
  link: 'https://192.0.2.20:4430/meedoen#code=LIND7K4P',
}

/** What the host knows; tests change it, the page asks again after each command. */
let world: {
  network: NetworkState
  participants: Participant[]
  invites: Invite[]
}
let routes: ReturnType<typeof fakeRoutes>

beforeEach(() => {
  world = { network: closedNetwork, participants: [], invites: [] }
  const change = (status: Participant['status']) => {
    world.participants = world.participants.map((one) => ({ ...one, status }))
    return world.participants[0] ?? arjan
  }
  routes = fakeRoutes({
    network: () => world.network,
    openNetwork: ({ body }) =>
      (world.network = { ...openNetwork, browserGuests: body.browserGuests }),
    closeNetwork: () => (world.network = closedNetwork),
    participants: () => world.participants,
    invites: () => world.invites,
    createInvite: () => {
      world.invites = [invite]
      return fresh
    },
    withdrawInvite: () => {
      world.invites = [{ ...invite, state: 'withdrawn' }]
      return {}
    },
    admitParticipant: () => change('admitted'),
    refuseParticipant: () => change('refused'),
    revokeParticipant: () => change('revoked'),
  })
})

const show = async () => showPage(<TableScreen caseId="case-1" />)

describe('opening the table', () => {
  test('opens on the chosen address, without plain browsers unless they are allowed', async () => {
    const screen = await show()
    await screen.getByText('192.0.2.20').click()
    await screen.getByRole('button', { name: 'Tafel openen' }).click()
    await expect.element(screen.getByRole('heading', { name: 'De tafel is open' })).toBeVisible()
    expect(routes.calls('openNetwork')).toMatchObject([
      { body: { address: '192.0.2.20', browserGuests: false } },
    ])
    await expect.element(screen.getByText('komen niet binnen')).toBeVisible()
  })

  test('allows plain browsers only after the warning beside the choice', async () => {
    const screen = await show()
    const choice = screen.getByRole('checkbox', { name: /gewone browser/ })
    await expect.element(choice).not.toBeChecked()
    await expect.element(screen.getByText(/kan zich als jouw laptop voordoen/)).toBeVisible()
    await screen.getByText('Gasten mogen met een gewone browser meedoen').click()
    await screen.getByRole('button', { name: 'Tafel openen' }).click()
    await expect.element(screen.getByText('mogen meedoen')).toBeVisible()
    expect(routes.calls('openNetwork')).toMatchObject([{ body: { browserGuests: true } }])
  })

  test('shows the fingerprint in groups of four, and asks before it closes', async () => {
    world.network = openNetwork
    const screen = await show()
    const groups = Array.from({ length: 4 }, () => '0123 4567 89AB CDEF').join(' ')
    await expect.element(screen.getByText(groups)).toBeVisible()
    await screen.getByRole('button', { name: 'Tafel sluiten' }).click()
    const dialog = screen.getByRole('alertdialog', { name: 'Tafel sluiten?' })
    await expect.element(dialog.getByRole('button', { name: 'Terug' })).toHaveFocus()
    expect(routes.calls('closeNetwork')).toEqual([])
    await dialog.getByRole('button', { name: 'Tafel sluiten' }).click()
    await expect.element(screen.getByRole('button', { name: 'Tafel openen' })).toBeVisible()
  })

  test('has nothing to allow when the organisation has its own certificate', async () => {
    world.network = { ...closedNetwork, ownCertificate: true }
    const screen = await show()
    await expect.element(screen.getByText(/eigen certificaat/)).toBeVisible()
    expect(screen.getByRole('checkbox').query()).toBeNull()
  })

  test('says what to do when the laptop has no network', async () => {
    world.network = { ...closedNetwork, addresses: [] }
    const screen = await show()
    await expect.element(screen.getByText(/heeft nu geen netwerk/)).toBeVisible()
    world.network = closedNetwork
    await screen.getByRole('button', { name: 'Opnieuw kijken' }).click()
    await expect.element(screen.getByRole('radio', { name: '192.0.2.10' })).toBeVisible()
  })
})

describe('inviting', () => {
  test('shows the code once: after hiding it, it is nowhere on the page', async () => {
    const screen = await show()
    await screen.getByRole('textbox', { name: 'Naam' }).fill('Marloes Terpstra')
    await screen.getByRole('button', { name: 'Uitnodiging maken' }).click()
    await expect
      .element(screen.getByRole('heading', { name: 'Uitnodiging voor Marloes Terpstra' }))
      .toHaveFocus()
    expect(document.body.textContent).toContain('LIND 7K4P')
    await expect.element(screen.getByRole('img', { name: /QR-code/ })).toBeVisible()
    await screen.getByRole('button', { name: 'Klaar, code verbergen' }).click()
    await expect.element(screen.getByRole('textbox', { name: 'Naam' })).toBeVisible()
    expect(document.documentElement.outerHTML).not.toContain('7K4P')
  })

  test('asks for a name, and sends what was filled in', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Uitnodiging maken' }).click()
    await expect.element(screen.getByText('Nog nodig: de naam van wie je uitnodigt.')).toBeVisible()
    expect(routes.calls('createInvite')).toEqual([])
    await screen.getByRole('textbox', { name: 'Naam' }).fill(' Arjan Post ')
    await screen.getByRole('textbox', { name: 'Organisatie' }).fill('Vmbo De Wissel')
    await screen.getByRole('button', { name: 'Uitnodiging maken' }).click()
    await vi.waitFor(() =>
      expect(routes.calls('createInvite')).toMatchObject([
        {
          body: {
            caseId: 'case-1',
            name: 'Arjan Post',
            role: 'professional',
            organisation: 'Vmbo De Wissel',
            validHours: 24,
          },
        },
      ]),
    )
  })

  test('says beforehand what the role will see: a family member never the team notes', async () => {
    const screen = await show()
    await expect
      .element(screen.getByText(/^Professional ziet straks:.*notities van het team/))
      .toBeVisible()
    await screen.getByRole('button', { name: /Rol aan tafel/ }).click()
    await screen.getByRole('option', { name: 'Gezinslid' }).click()
    const sees = screen.getByText(/^Gezinslid ziet straks:/)
    await expect.element(sees).toBeVisible()
    expect(sees.element().textContent).not.toContain('notities van het team')
    expect(sees.element().textContent).toContain('eigen woorden')
  })

  test('withdraws an invite that was not used', async () => {
    world.invites = [invite]
    const screen = await show()
    await screen
      .getByRole('button', { name: 'Intrekken: uitnodiging van Marloes Terpstra' })
      .click()
    await expect.element(screen.getByText('ingetrokken', { exact: true })).toBeVisible()
    expect(screen.getByRole('button', { name: /intrekken/i }).query()).toBeNull()
  })
})

describe('the lobby', () => {
  test('says who waits and what admitting would show, and admits', async () => {
    world.participants = [arjan]
    const screen = await show()
    await expect
      .element(screen.getByText('Arjan Post van Vmbo De Wissel wil meedoen.'))
      .toBeVisible()
    await expect
      .element(
        screen.getByText(
          'Ziet dan: het plan (lezen en schrijven), de eigen woorden en cijfers van het gezin (alleen lezen), de notities van het team (lezen en schrijven), de Omgekeerde Toets (lezen en schrijven), de eigen woorden van het gezin bij de toets (alleen lezen) en het gesprek: agenda en notities (lezen en schrijven).',
        ),
      )
      .toBeVisible()
    await screen.getByRole('button', { name: 'Binnenlaten: Arjan Post' }).click()
    await expect.element(screen.getByText('Er wacht niemand.')).toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: 'Toegang stoppen: Arjan Post' }))
      .toBeVisible()
    expect(routes.calls('admitParticipant')).toMatchObject([{ params: { id: 'arjan' } }])
  })

  test('refuses without a trace among those who take part', async () => {
    world.participants = [arjan]
    const screen = await show()
    await screen.getByRole('button', { name: 'Niet nu: Arjan Post' }).click()
    await expect.element(screen.getByText('Er is nog niemand binnen.')).toBeVisible()
    await expect.element(screen.getByText(/^Arjan Post, niet binnengelaten/)).toBeVisible()
  })

  test('ends an access only after asking, with the focus on the safe button', async () => {
    world.participants = [{ ...arjan, status: 'admitted', isOnline: true }]
    const screen = await show()
    await screen.getByRole('button', { name: 'Toegang stoppen: Arjan Post' }).click()
    const dialog = screen.getByRole('alertdialog', { name: 'Toegang van Arjan Post stoppen?' })
    await expect
      .element(dialog.getByText('Dat gaat direct. Wat Arjan Post schreef, blijft.'))
      .toBeVisible()
    await expect.element(dialog.getByRole('button', { name: 'Terug' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(routes.calls('revokeParticipant')).toEqual([])
    await screen.getByRole('button', { name: 'Toegang stoppen: Arjan Post' }).click()
    await screen.getByRole('button', { name: 'Stoppen', exact: true }).click()
    await expect.element(screen.getByText('Er is nog niemand binnen.')).toBeVisible()
  })

  test('is told on other pages of the owner, with the way there', async () => {
    world.participants = [arjan]
    const screen = await showPage(<LobbyNotice currentPath="/werkvoorraad" />)
    await expect
      .element(screen.getByText('Arjan Post wacht om binnen te komen.').first())
      .toBeVisible()
    await expect
      .element(screen.getByRole('link', { name: 'Bekijken' }))
      .toHaveAttribute('href', '/huishouden/case-1/gesprekken')
  })

  test('is announced politely, also at the table itself, where the notice is not shown', async () => {
    // A name of its own: what earlier tests announced may still stand there.
    world.participants = [{ ...arjan, name: 'Mirjam Kok' }]
    await showPage(<LobbyNotice currentPath="/huishouden/case-1/gesprekken" />)
    const region = () => document.querySelector('[data-announcer="polite"]')?.textContent
    await vi.waitFor(() => expect(region()).toContain('Mirjam Kok wacht om binnen te komen.'), 8000)
    expect(document.querySelector('a')).toBeNull()
  })

  test('is not even asked for by a guest', async () => {
    await showPage(<LobbyNotice currentPath="/" />, familySession)
    expect(routes.calls('participants')).toEqual([])
  })
})

describe('who sees what', () => {
  test('is the access matrix, word for word', async () => {
    const screen = await show()
    const table = screen.getByRole('table', { name: 'Wat elke rol mag lezen en schrijven' })
    const words = { none: 'ziet dit niet', read: 'leest', write: 'leest en schrijft' }
    for (const role of roles) {
      const row = table.getByRole('row', { name: new RegExp(`^${roleLabels[role].nl}`) }).element()
      const cells = [...row.querySelectorAll('td [class*="status"] > span')].map(
        (cell) => cell.textContent,
      )
      expect(cells).toEqual(kindsOfCase.huishouden.map((kind) => words[accessMatrix[role][kind]]))
    }
  })

  test('what the host stopped is said calmly, with the name of whose device it came from', async () => {
    world.participants = [{ ...arjan, status: 'admitted', refusedFrames: 2 }]
    const screen = await show()
    await expect.element(screen.getByText('Er is iets tegengehouden')).toBeVisible()
    await expect.element(screen.getByText(/Van het apparaat van Arjan Post/)).toBeVisible()
  })

  test('a command that is refused says so and keeps the page', async () => {
    world.participants = [arjan]
    const screen = await show()
    routes = fakeRoutes({ admitParticipant: () => new AppError('request/not-found') })
    await screen.getByRole('button', { name: 'Binnenlaten: Arjan Post' }).click()
    await expect.element(screen.getByRole('alert')).toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: 'Binnenlaten: Arjan Post' }))
      .toBeVisible()
  })
})
