import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { changeSettings, loadSettings, readSettings } from '../../renderer/platform/settings.ts'
import type { VaultState } from '../../shared/api/replies.ts'
import { type FakeBridge, stubBridge } from '../helpers/fake-bridge.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showApp, stubSockets } from '../helpers/show-app.tsx'
import { ownerSession } from '../helpers/show-page.tsx'

const locked: VaultState = {
  state: 'locked',
  ownerName: 'Nadia el Amrani',
  lastOpenedAt: null,
  backups: [],
  isPractice: false,
  minimumPassphraseScore: 3,
}
const inside = { session: () => ownerSession, cases: () => [], participants: () => [] }
const door = { door: 'door-token' }
const unlockName = 'Ontgrendel met dit apparaat'

beforeEach(() => void stubSockets())
afterEach(() => {
  vi.unstubAllGlobals()
  changeSettings({ language: 'nl', theme: 'light' })
})

describe('settings', () => {
  test('outlive the window with the shell, and leave nothing in it', async () => {
    localStorage.clear()
    const bridge = stubBridge()
    changeSettings({ theme: 'dark' })
    await vi.waitFor(() => expect(bridge.settings()).toContain('"theme":"dark"'))
    expect(localStorage).toHaveLength(0)
  })

  test('are there at the next start', async () => {
    stubBridge({ settings: '{"theme":"dark","language":"en"}' })
    await loadSettings()
    expect(readSettings()).toEqual({ theme: 'dark', language: 'en', caretNames: 'typing' })
  })

  test.each(['null', '5', '{', '[]', '{"theme":7}'])(
    '%s counts as nothing chosen',
    async (text) => {
      stubBridge({ settings: text })
      await loadSettings()
      expect(readSettings().theme).toBe('light')
    },
  )

  test('stay as they are when the shell does not answer, and hold for this page', async () => {
    const bridge = stubBridge({ settings: '{"theme":"dark"}' })
    bridge.failNext('internal')
    await loadSettings()
    expect(readSettings().theme).toBe('light')
    bridge.failNext('internal')
    changeSettings({ theme: 'auto' })
    expect(readSettings().theme).toBe('auto')
  })
})

describe('the keychain of this computer', () => {
  test('opens the vault where it was asked to remember', async () => {
    stubBridge({ keychain: { remembered: true } })
    fakeRoutes({ ...inside, vaultState: () => locked })
    const { screen, path } = await showApp('/', door)
    await screen.getByRole('button', { name: unlockName }).click()
    await expect.poll(path).toBe('/werkvoorraad')
  })

  test.each([
    ['knows no key', { remembered: false }],
    ['keeps no secrets', { available: false, remembered: true }],
  ])('that %s is not offered', async (_what, keychain) => {
    stubBridge({ keychain })
    fakeRoutes({ vaultState: () => locked })
    const { screen } = await showApp('/kluis', door)
    await expect.element(screen.getByRole('button', { name: 'Meedoen met een code' })).toBeVisible()
    expect(screen.getByRole('button', { name: unlockName }).query()).toBeNull()
  })

  test('that fails leaves the passphrase as the way in', async () => {
    const bridge = stubBridge({ keychain: { remembered: true } })
    fakeRoutes({ vaultState: () => locked })
    const { screen } = await showApp('/kluis', door)
    bridge.failNext('vault/wrong-passphrase')
    await screen.getByRole('button', { name: unlockName }).click()
    await expect
      .element(screen.getByRole('alert'))
      .toMatchTextContent(/Open de kluis met je wachtzin/)
    await expect.element(screen.getByRole('textbox', { name: 'Wachtzin' })).toBeEnabled()
  })

  test('remembers and forgets on request, and says what that means', async () => {
    const bridge = stubBridge()
    fakeRoutes(inside)
    const { screen } = await showApp('/instellingen', { token: 'owner' })
    await expect
      .element(screen.getByText(/Wie zich op deze computer als jou aanmeldt/))
      .toBeVisible()
    const box = screen.getByRole('checkbox', { name: /Onthoud de kluis op dit apparaat/ })
    await expect.element(box).not.toBeChecked()
    await screen.getByText('Onthoud de kluis op dit apparaat').click()
    await vi.waitFor(() => expect(bridge.keychain.remembered).toBe(true))
    await expect.element(box).toBeChecked()
    await screen.getByText('Onthoud de kluis op dit apparaat').click()
    await vi.waitFor(() => expect(bridge.keychain.remembered).toBe(false))
    await expect.element(box).not.toBeChecked()
  })

  test('shows what is true when remembering fails', async () => {
    const bridge = stubBridge()
    fakeRoutes(inside)
    const { screen } = await showApp('/instellingen', { token: 'owner' })
    const box = screen.getByRole('checkbox', { name: /Onthoud de kluis op dit apparaat/ })
    await expect.element(box).toBeVisible()
    bridge.failNext('storage/full')
    await screen.getByText('Onthoud de kluis op dit apparaat').click()
    // Other parts of the page have a host to ask and here get no answer; theirs are other alerts.
    const told = screen.getByRole('alert').filter({ hasText: /schijf van deze laptop is vol/ })
    await expect.element(told).toBeVisible()
    await expect.element(box).not.toBeChecked()
  })

  test.each([
    ['in a practice vault', { isPractice: true }],
    ['for a guest', { isOwner: false, caseId: 'c1' }],
  ])('is no setting %s', async (_where, change) => {
    stubBridge()
    fakeRoutes({ ...inside, documents: () => [], session: () => ({ ...ownerSession, ...change }) })
    const { screen } = await showApp('/instellingen', { token: 'owner' })
    await expect.element(screen.getByText('Kleuren')).toBeVisible()
    expect(screen.getByRole('checkbox').query()).toBeNull()
  })
})

describe('a guest with the desktop app', () => {
  const link = `https://10.0.0.5:8443/meedoen#code=LIND7K4P&pin=${'ab'.repeat(32)}`
  let bridge: FakeBridge

  const openStep = async () => {
    bridge = stubBridge()
    fakeRoutes({ vaultState: () => ({ ...locked, state: 'missing' }) })
    const { screen, path } = await showApp('/kluis', door)
    await screen.getByRole('button', { name: 'Meedoen met een code' }).click()
    await expect
      .element(screen.getByRole('heading', { name: 'Meedoen aan een ander gesprek' }))
      .toHaveFocus()
    return { field: screen.getByLabelText(/Link uit je uitnodiging/), screen, path }
  }

  test('gets a window of its own, and stays at the own door here', async () => {
    const { field, screen, path } = await openStep()
    await field.fill(` ${link} `)
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('button', { name: 'Kluis maken' })).toBeVisible()
    expect([bridge.joined, path()]).toEqual([[link], '/kluis'])
  })

  test('hears that a code alone is not enough, with what was typed still there', async () => {
    const { field, screen } = await openStep()
    await screen.getByRole('button', { name: 'Meedoen', exact: true }).click()
    await expect.element(screen.getByText(/Plak de hele link/)).toBeVisible()
    await field.fill('LIND 7K4P')
    expect(screen.getByText(/Plak de hele link/).query()).toBeNull()
    bridge.failNext('request/bad-input')
    await screen.getByRole('button', { name: 'Meedoen', exact: true }).click()
    await expect.element(screen.getByText(/Plak de hele link/)).toBeVisible()
    await expect.element(field).toHaveValue('LIND 7K4P')
  })

  test('hears that the other laptop is out of reach', async () => {
    const { field, screen } = await openStep()
    await field.fill(link)
    bridge.failNext('host/restarting')
    await screen.getByRole('button', { name: 'Meedoen', exact: true }).click()
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/niet te bereiken/)
  })
})

test('a second start is told in the window that was there already', async () => {
  const bridge = stubBridge()
  fakeRoutes({ ...inside, vaultState: () => locked })
  const { screen } = await showApp('/kluis', door)
  await expect.element(screen.getByRole('heading', { name: 'Dag Nadia' })).toBeVisible()
  bridge.startAgain()
  await expect
    .element(
      screen
        .getByText('Rondetafel is al open. Alles staat nog in dit venster. Je kunt hier verder.')
        .first(),
    )
    .toBeVisible()
})

test('in a browser nothing of this is there', async () => {
  fakeRoutes({ vaultState: () => locked })
  const { screen } = await showApp('/kluis', door)
  await expect.element(screen.getByRole('heading', { name: 'Dag Nadia' })).toBeVisible()
  expect(screen.getByRole('button', { name: /Meedoen|dit apparaat/ }).query()).toBeNull()
})
