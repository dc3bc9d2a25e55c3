import { beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { VaultState } from '../../shared/api/replies.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showApp, stubSockets } from '../helpers/show-app.tsx'
import { ownerSession } from '../helpers/show-page.tsx'

const key = '4T15-M2DE-2NAP-8JEH-150E-SXX0-YAZD-XVBSA'
const locked: VaultState = {
  state: 'locked',
  ownerName: 'Nadia el Amrani',
  lastOpenedAt: '2026-11-23T16:04:00.000Z',
  backups: [],
  isPractice: false,
  minimumPassphraseScore: 3,
}
const door = { door: 'door-token' }
const inside = { session: () => ownerSession, cases: () => [], participants: () => [] }

beforeEach(() => {
  stubSockets()
})

describe('a laptop without a vault', () => {
  const missing: VaultState = { ...locked, state: 'missing', ownerName: null, lastOpenedAt: null }

  test('makes one: name, passphrase, recovery key put away and typed back', async () => {
    const host = fakeRoutes({
      ...inside,
      vaultState: () => missing,
      createVault: () => ({ recoveryKey: key }),
      confirmRecoveryKey: ({ body }) =>
        body.recoveryKey === key ? { token: 'owner' } : new AppError('vault/wrong-recovery-key'),
    })
    const { screen, path } = await showApp('/', door)
    await screen.getByRole('button', { name: 'Kluis maken' }).click()
    await screen.getByLabelText('Hoe heet je?').fill('Nadia el Amrani')
    await screen.getByRole('textbox', { name: 'Wachtzin' }).fill('vier fietsen in de regen')
    await expect.element(screen.getByText('Heel moeilijk te raden')).toBeVisible()
    await screen.getByRole('button', { name: 'Kluis maken' }).click()

    await expect.element(screen.getByText('XVBSA')).toBeVisible()
    await screen.getByRole('button', { name: 'Ik heb hem opgeborgen' }).click()
    await screen.getByRole('button', { name: 'Ik heb hem', exact: true }).click()
    expect(screen.getByText('XVBSA').query()).toBeNull()

    await screen.getByLabelText('Groep 1').fill(key.replace('4T15', '4T16'))
    await screen.getByRole('button', { name: 'Kluis openen' }).click()
    await expect
      .element(screen.getByRole('alert'))
      .toMatchTextContent(/Deze herstelsleutel hoort niet bij deze kluis/)
    await screen.getByLabelText('Groep 1').fill('4t15')
    await screen.getByRole('button', { name: 'Kluis openen' }).click()
    await expect.poll(path).toBe('/werkvoorraad')
    expect(host.calls('createVault')).toHaveLength(1)
  })

  test('does not make one with a passphrase that is easy to guess, and says why', async () => {
    const host = fakeRoutes({ vaultState: () => missing })
    const { screen } = await showApp('/kluis', door)
    await screen.getByRole('button', { name: 'Kluis maken' }).click()
    await screen.getByLabelText('Hoe heet je?').fill('Nadia')
    await screen.getByRole('textbox', { name: 'Wachtzin' }).fill('nadia nadia nadia')
    await expect.element(screen.getByText(/Herhaling maakt hem niet sterker/)).toBeVisible()
    await screen.getByRole('button', { name: 'Kluis maken' }).click()
    await expect
      .element(screen.getByText('Kies een wachtzin die moeilijker te raden is.'))
      .toBeVisible()
    expect(host.calls('createVault')).toHaveLength(0)
  })

  test('practises in a vault apart', async () => {
    fakeRoutes({
      ...inside,
      session: () => ({ ...ownerSession, isPractice: true }),
      vaultState: () => missing,
      openPracticeVault: () => ({ token: 'practice' }),
    })
    const { screen, path } = await showApp('/', door)
    await screen.getByRole('button', { name: 'Oefenkluis openen' }).click()
    await expect.poll(path).toBe('/werkvoorraad')
    await expect.element(screen.getByText('oefenkluis')).toBeVisible()
  })
})

describe('a locked vault', () => {
  test('greets its owner and opens by Enter alone', async () => {
    fakeRoutes({ ...inside, vaultState: () => locked, unlockVault: () => ({ token: 'owner' }) })
    const { screen, path } = await showApp('/', door)
    await expect.element(screen.getByRole('heading', { name: 'Dag Nadia' })).toBeVisible()
    await expect.element(screen.getByRole('textbox', { name: 'Wachtzin' })).toHaveFocus()
    await userEvent.keyboard('vier fietsen{Enter}')
    await expect.poll(path).toBe('/werkvoorraad')
  })

  test('stays shut for another passphrase: what was typed stays, and the focus goes back', async () => {
    fakeRoutes({
      vaultState: () => locked,
      unlockVault: () => new AppError('vault/wrong-passphrase'),
    })
    const { screen } = await showApp('/kluis', door)
    const field = screen.getByRole('textbox', { name: 'Wachtzin' })
    await field.fill('vijf fietsen')
    await screen.getByRole('button', { name: 'Kluis openen', exact: true }).click()
    await expect
      .element(screen.getByRole('alert'))
      .toMatchTextContent(
        /Er is niets veranderd. Let op hoofdletters, of gebruik je herstelsleutel/,
      )
    await expect.element(field).toHaveValue('vijf fietsen')
    await expect.element(field).toHaveFocus()
  })

  test('shows the passphrase on request and takes a pasted one', async () => {
    fakeRoutes({ vaultState: () => locked })
    const { screen } = await showApp('/kluis', door)
    const field = screen.getByRole('textbox', { name: 'Wachtzin' })
    await field.fill('vier fietsen')
    await expect.element(field).toHaveAttribute('type', 'password')
    await screen.getByRole('button', { name: 'Tonen: Wachtzin' }).click()
    await expect.element(field).toHaveAttribute('type', 'text')
    await userEvent.clear(field)
    await userEvent.fill(field, 'geplakte zin')
    await expect.element(field).toHaveValue('geplakte zin')
  })

  test('opens with the recovery sheet, and then offers a new passphrase', async () => {
    const host = fakeRoutes({
      ...inside,
      vaultState: () => locked,
      unlockVault: ({ body }) =>
        'recoveryKey' in body ? { token: 'owner' } : new AppError('vault/wrong-passphrase'),
      changePassphrase: () => ({}),
    })
    const { screen, path } = await showApp('/kluis', door)
    await screen.getByRole('button', { name: /Wachtzin kwijt/ }).click()
    await screen.getByRole('button', { name: 'Verder' }).click()
    await expect.element(screen.getByText(/Nog nodig: alle 8 groepjes/)).toBeVisible()
    await screen.getByLabelText('Groep 1').fill(key)
    await screen.getByRole('button', { name: 'Verder' }).click()
    await expect
      .element(screen.getByRole('heading', { name: 'Kies een nieuwe wachtzin' }))
      .toHaveFocus()
    await screen.getByRole('textbox', { name: 'Wachtzin' }).fill('zes schapen op de dijk')
    await expect.element(screen.getByText(/oeilijk te raden/)).toBeVisible()
    await screen.getByRole('button', { name: 'Wachtzin vastleggen' }).click()
    await expect.poll(path).toBe('/werkvoorraad')
    expect(host.calls('changePassphrase')).toMatchObject([
      { body: { current: null, next: 'zes schapen op de dijk' } },
    ])
  })

  test.each([
    ['vault/locked-by-other', /Sluit dat programma of start de laptop opnieuw/],
    ['vault/newer', /Werk de app bij om hem te openen/],
    ['limit/too-many', /Dit ging te vaak achter elkaar/],
  ] as const)('says what to do about %s', async (code, words) => {
    fakeRoutes({ vaultState: () => locked, unlockVault: () => new AppError(code) })
    const { screen } = await showApp('/kluis', door)
    await screen.getByRole('textbox', { name: 'Wachtzin' }).fill('zin')
    await screen.getByRole('button', { name: 'Kluis openen', exact: true }).click()
    await expect.element(screen.getByRole('alert')).toMatchTextContent(words)
  })
})

describe('a vault that cannot simply open', () => {
  const damaged: VaultState = {
    ...locked,
    state: 'damaged',
    backups: [
      { id: 'old', at: '2026-11-20T17:00:00.000Z' },
      { id: 'new', at: '2026-11-22T17:00:00.000Z' },
    ],
  }

  test('damaged: puts the newest copy back after asking, and says where the damaged file is', async () => {
    let state = damaged
    const host = fakeRoutes({
      vaultState: () => state,
      restoreVault: () => {
        state = locked
        return { setAside: 'vault-beschadigd.db' }
      },
    })
    const { screen } = await showApp('/kluis', door)
    await expect
      .element(screen.getByRole('heading', { name: 'De kluis is beschadigd en gaat niet open' }))
      .toBeVisible()
    await screen.getByRole('button', { name: 'Kopie terugzetten' }).click()
    await expect.element(screen.getByRole('button', { name: 'Terug', exact: true })).toHaveFocus()
    await screen.getByRole('button', { name: 'Terugzetten' }).click()
    await expect.element(screen.getByText(/vault-beschadigd\.db/)).toBeVisible()
    expect(host.calls('restoreVault')).toMatchObject([{ body: { backupId: 'new' } }])
  })

  test('damaged without a copy: says so, and promises nothing', async () => {
    fakeRoutes({ vaultState: () => ({ ...damaged, backups: [] }) })
    const { screen } = await showApp('/kluis', door)
    await expect
      .element(screen.getByText('Er is geen goede kopie om terug te zetten.'))
      .toBeVisible()
  })

  test('newer: asks to update, without a way to throw it away', async () => {
    fakeRoutes({ vaultState: () => ({ ...locked, state: 'newer' }) })
    const { screen } = await showApp('/kluis', door)
    await expect.element(screen.getByText(/Er is niets veranderd. Werk de app bij/)).toBeVisible()
  })

  test('not finished: the key is typed back, or everything begins again', async () => {
    fakeRoutes({ vaultState: () => ({ ...locked, state: 'unconfirmed' }) })
    const { screen } = await showApp('/kluis', door)
    await screen.getByRole('button', { name: 'Opnieuw beginnen' }).click()
    await expect.element(screen.getByRole('heading', { name: 'Kluis maken' })).toHaveFocus()
  })

  test('a tab without the start link is told where the door is', async () => {
    fakeRoutes({})
    const { screen } = await showApp('/kluis')
    await expect
      .element(screen.getByRole('heading', { name: 'Open Rondetafel opnieuw' }))
      .toBeVisible()
  })
})

test('locking the vault leads to its door, and the owner token is gone from the tab', async () => {
  fakeRoutes({ ...inside, vaultState: () => locked, lockVault: () => ({}) })
  const { screen, path } = await showApp('/', { token: 'owner', door: 'door-token' })
  await screen.getByRole('button', { name: 'Menu', exact: true }).click()
  await screen.getByRole('button', { name: 'Kluis op slot' }).click()
  await expect.poll(path).toBe('/kluis')
  expect(sessionStorage.getItem('rondetafel.token')).toBe('door-token')
})
