import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { hideToast, readToast } from '../../renderer/components/toast-store.ts'
import { MandateScreen } from '../../renderer/features/authority/mandate/MandateScreen.tsx'
import {
  dayFromNow,
  mandate,
  recordingHost,
  sanneSession,
  showAuthority,
} from '../helpers/authority-stage.tsx'
import { familySession, ownerSession } from '../helpers/show-page.tsx'

beforeEach(async () => page.viewport(1366, 768))
afterEach(() => {
  vi.unstubAllGlobals()
  const toast = readToast()
  if (toast !== null) hideToast(toast.id)
})

const show = async (session = ownerSession) => showAuthority(<MandateScreen />, session)

/** Everything that can be pressed on the page. */
const buttonsIn = (screen: Awaited<ReturnType<typeof show>>) =>
  [...screen.container.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  )

describe('a mandate', () => {
  test('that misses its basis or scope is not recorded, and keeps what was typed', async () => {
    const host = recordingHost([])
    const screen = await show()
    await screen.getByRole('button', { name: 'Mandaat vastleggen' }).first().click()
    const form = screen.getByRole('form', { name: 'Mandaat vastleggen' })
    const granter = form.getByRole('textbox', { name: /Van wie is het mandaat/ })
    await granter.fill('College Lindervoort')
    await form.getByRole('button', { name: 'Mandaat vastleggen' }).click()
    await expect.element(form.getByText('Nog nodig: waarop berust het?')).toBeVisible()
    await form.getByRole('button', { name: /Berust op/ }).click()
    await screen.getByRole('option', { name: 'Convenant' }).click()
    await form.getByRole('button', { name: /Gegeven door/ }).click()
    await screen.getByRole('option', { name: 'Wethouder' }).click()
    await form.getByRole('button', { name: 'Mandaat vastleggen' }).click()
    await expect.element(form.getByRole('alert')).toMatchTextContent(/Kies waar het over gaat/)
    expect(host.made()).toEqual([])
    await form.getByText('Volgorde en prioriteit bepalen').click()
    await form.getByRole('button', { name: 'Mandaat vastleggen' }).click()
    await vi.waitFor(() =>
      expect(host.made()).toMatchObject([
        {
          type: 'mandate.granted',
          body: { grantedBy: 'College Lindervoort', scope: ['S3'], budgetLimitEur: null },
        },
      ]),
    )
    await expect.element(screen.getByRole('heading', { name: /College Lindervoort/ })).toBeVisible()
  })

  test('shows its doubt at once: who was never asked stands there', async () => {
    recordingHost([mandate()])
    const screen = await show()
    await expect
      .element(screen.getByText('Nog niet gevraagd: De Oeverzorg en Gezinshulp Lindeveld.'))
      .toBeVisible()
    expect(screen.getByText('Nog niet gevraagd', { exact: true }).elements()).toHaveLength(2)
  })

  test('is asked of a party with one press', async () => {
    const host = recordingHost([mandate()])
    const screen = await show()
    await screen.getByRole('button', { name: 'Vraag of ze dit erkennen: De Oeverzorg' }).click()
    await expect.element(screen.getByText(/nog geen antwoord/).first()).toBeVisible()
    expect(host.made()).toMatchObject([
      { type: 'mandate.acknowledgementAsked', body: { mandateId: 'M1', partyId: 'O2' } },
    ])
  })

  test('a party answers for itself only, and a limit is named', async () => {
    const host = recordingHost([mandate()])
    const screen = await show(sanneSession)
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(buttonsIn(screen)).toEqual(['Mijn antwoord geven: De Oeverzorg'])
    await screen.getByRole('button', { name: 'Mijn antwoord geven: De Oeverzorg' }).click()
    const form = screen.getByRole('form')
    await form.getByText('Erkend, met deze grens').click()
    await form.getByRole('button', { name: 'Antwoord vastleggen' }).click()
    await expect.element(form.getByRole('alert')).toMatchTextContent(/welke grens/)
    await form.getByRole('textbox', { name: 'Welke grens?' }).fill('Onze eigen methodiek')
    await form.getByRole('button', { name: 'Antwoord vastleggen' }).click()
    await vi.waitFor(() =>
      expect(host.made()).toMatchObject([
        { body: { partyId: 'O2', answer: 'erkendMetGrens', limit: 'Onze eigen methodiek' } },
      ]),
    )
  })

  test('that is over says so, and nothing can be done with it', async () => {
    recordingHost([mandate({ validUntil: dayFromNow(-1) })])
    const screen = await show()
    await expect.element(screen.getByText('Er geldt nu geen mandaat')).toBeVisible()
    await expect.element(screen.getByText('Verlopen', { exact: true })).toBeVisible()
    expect(screen.getByRole('button', { name: /beëindigen|Vraag De/ }).query()).toBeNull()
  })

  test('is read by the family without a button', async () => {
    recordingHost([mandate()])
    const screen = await show(familySession)
    await expect.element(screen.getByText('Volgorde en prioriteit bepalen')).toBeVisible()
    expect(buttonsIn(screen)).toEqual([])
  })
})
