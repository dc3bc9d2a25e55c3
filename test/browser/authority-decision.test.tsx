import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { hideToast, readToast } from '../../renderer/components/toast-store.ts'
import { DecisionScreen } from '../../renderer/features/authority/decision/DecisionScreen.tsx'
import { DecisionsScreen } from '../../renderer/features/authority/decisions/DecisionsScreen.tsx'
import { PlainDecisions } from '../../renderer/features/family/PlainDecisions.tsx'
import {
  dayFromNow,
  decision,
  deviatingView,
  familyTold,
  mandate,
  recordingHost,
  sanneSession,
  showAuthority,
} from '../helpers/authority-stage.tsx'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

beforeEach(async () => page.viewport(1366, 768))
afterEach(() => {
  vi.unstubAllGlobals()
  const toast = readToast()
  if (toast !== null) hideToast(toast.id)
})

const replaced = vi.fn()
const show = async (session = ownerSession) =>
  showAuthority(<DecisionScreen decisionId="D1" onReplace={replaced} />, session)
type Screen = Awaited<ReturnType<typeof show>>
const pick = async (screen: Screen, words: string) =>
  screen.getByText(words, { exact: true }).last().click()
const press = async (screen: Screen, name: string | RegExp) =>
  screen.getByRole('button', { name }).first().click()

/** Everything that can be pressed on the page. */
const buttonsIn = (screen: Awaited<ReturnType<typeof show>>) =>
  [...screen.container.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  )

describe('positions', () => {
  test('who did not answer stands there without one, and silence is no yes', async () => {
    recordingHost([mandate(), decision()])
    const screen = await show()
    await expect.element(screen.getByText('Nog niet gereageerd').first()).toBeVisible()
    expect(screen.getByText('Nog niet gereageerd').elements()).toHaveLength(2)
  })

  test('a party answers on its own device, and a view on safety says what it stops', async () => {
    const host = recordingHost([mandate(), decision()])
    const screen = await show(sanneSession)
    await expect.element(screen.getByText('Wat doet De Oeverzorg met dit besluit?')).toBeVisible()
    expect(screen.getByRole('button', { name: /opschrijven/ }).query()).toBeNull()
    await press(screen, 'Standpunt geven')
    const dialog = screen.getByRole('dialog', { name: 'Standpunt van De Oeverzorg' })
    expect(dialog.getByRole('textbox', { name: /Waaruit blijkt/ }).query()).toBeNull()
    await pick(screen, 'Voert uit, met afwijkend standpunt')
    await dialog.getByRole('button', { name: 'Standpunt vastleggen' }).click()
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/Schrijf het standpunt op/)
    await dialog.getByRole('button', { name: /Waar gaat het standpunt over/ }).click()
    await screen.getByRole('option', { name: 'Veiligheid' }).click()
    await expect.element(dialog.getByText('Het besluit wacht op de casusautoriteit.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Wat is het standpunt?' }).fill('Te gevaarlijk')
    await dialog.getByRole('textbox', { name: /Wat is nodig/ }).fill('Een veiligheidsplan')
    await dialog.getByRole('button', { name: 'Standpunt vastleggen' }).click()
    await vi.waitFor(() =>
      expect(host.made()).toMatchObject([
        {
          type: 'position.taken',
          body: { partyId: 'O2', position: 'voertUitMetStandpunt', kind: 'veiligheid' },
        },
      ]),
    )
    await expect.element(screen.getByText('Dit besluit is opgeschort')).toBeVisible()
  })

  test('what the regisseur writes down for a party needs who said it and what shows it', async () => {
    const host = recordingHost([mandate(), decision()])
    const screen = await show()
    await press(screen, 'Standpunt van De Oeverzorg opschrijven')
    const dialog = screen.getByRole('dialog')
    await pick(screen, 'Eens')
    await dialog.getByRole('button', { name: 'Standpunt vastleggen' }).click()
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/waaruit dit blijkt/)
    expect(host.made()).toEqual([])
  })

  test('the reply stands beside the view', async () => {
    const host = recordingHost([mandate(), decision(), deviatingView()])
    const screen = await show()
    await expect.element(screen.getByText('Nog geen reactie')).toBeVisible()
    await press(screen, 'Reageren')
    await screen.getByRole('textbox', { name: /Reactie op De Oeverzorg/ }).fill('Plan komt eerst')
    await press(screen, 'Reactie vastleggen')
    await expect.element(screen.getByText('Plan komt eerst')).toBeVisible()
    expect(host.made()).toMatchObject([{ type: 'position.answered', body: { partyId: 'O2' } }])
  })
})

describe('a suspended decision', () => {
  const suspended = [mandate(), decision(), familyTold, deviatingView()]

  test('says whose view stops it and cannot be begun', async () => {
    recordingHost(suspended)
    const screen = await show()
    await expect.element(screen.getByText(/Het standpunt van De Oeverzorg gaat over/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Uitvoering begint' })).toBeDisabled()
  })

  test('goes to the casusautoriteit, whose answer is written down with evidence and lifts it', async () => {
    const host = recordingHost(suspended)
    const screen = await show()
    await press(screen, 'Opschalen')
    const form = screen.getByRole('form', { name: 'Opschalen' })
    await expect
      .element(form.getByRole('button', { name: /Naar wie/ }))
      .toMatchTextContent(/Casusautoriteit/)
    await form.getByRole('textbox', { name: 'Functie' }).fill('Casusautoriteit')
    await form.getByRole('textbox', { name: /Eén vraag/ }).fill('Mag het besluit doorgaan?')
    await form.getByRole('button', { name: 'Vraag vastleggen' }).click()
    await press(screen, 'Antwoord opschrijven')
    await vi.waitFor(() => expect(host.made()).toHaveLength(1))
    const answer = screen.getByRole('form', { name: 'Antwoord opschrijven' })
    await answer.getByRole('textbox', { name: 'Wat is het antwoord?' }).fill('Ja, met het plan.')
    await pick(screen, 'Het besluit gaat door')
    await answer.getByRole('textbox', { name: 'Wie zei het?' }).fill('Karin de Boer')
    await answer.getByRole('button', { name: 'Antwoord vastleggen' }).click()
    await expect.element(answer.getByRole('alert')).toMatchTextContent(/waaruit dit blijkt/)
    await answer.getByRole('textbox', { name: /Waaruit blijkt/ }).fill('E-mail van vandaag')
    await answer.getByRole('button', { name: 'Antwoord vastleggen' }).click()
    await vi.waitFor(() => expect(screen.getByText('Dit besluit is opgeschort').query()).toBeNull())
    await expect.element(screen.getByRole('button', { name: 'Uitvoering begint' })).toBeEnabled()
  })

  test('may go on when waiting is itself unsafe, with why', async () => {
    const host = recordingHost(suspended)
    const screen = await show()
    await press(screen, 'Wachten is zelf onveilig')
    await press(screen, 'Wachten is zelf onveilig')
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/Schrijf erbij waarom/)
    expect(host.made()).toEqual([])
  })
})

describe('the life of a decision', () => {
  test('the family hears it first: before that it cannot begin', async () => {
    const host = recordingHost([mandate(), decision()])
    const screen = await show()
    await expect.element(screen.getByRole('button', { name: 'Uitvoering begint' })).toBeDisabled()
    await press(screen, 'Gezin weet het')
    await screen.getByRole('textbox', { name: /Hoe hoorde het gezin het/ }).fill('Nadia belde.')
    await press(screen, 'Gezin weet het')
    await expect.element(screen.getByRole('button', { name: 'Uitvoering begint' })).toBeEnabled()
    expect(host.made()).toMatchObject([{ type: 'decision.familyInformed' }])
  })

  test('after its term it says that it lapsed', async () => {
    const past = { startsOn: dayFromNow(-90), validUntil: dayFromNow(-2), on: dayFromNow(-90) }
    recordingHost([mandate(), decision(past)])
    const screen = await show()
    await expect.element(screen.getByText('Dit besluit is verlopen')).toBeVisible()
    await expect.element(screen.getByText('Verlopen', { exact: true })).toBeVisible()
  })

  test('a professional reads it and can change nothing', async () => {
    recordingHost([mandate(), decision(), familyTold])
    const screen = await show({ ...sanneSession, partyId: 'O9' })
    await expect.element(screen.getByText(/Feit 2 van deze kluis/)).toBeVisible()
    expect(screen.getByText('hash-of-2').query()).not.toBeNull()
    expect(buttonsIn(screen)).toEqual([])
  })

  test('backing is asked of who gave the mandate with one press', async () => {
    const host = recordingHost([mandate(), decision()])
    const screen = await show()
    await expect.element(screen.getByText('Rugdekking: nog niet gevraagd')).toBeVisible()
    await press(screen, 'Vraag rugdekking aan College Lindervoort')
    await expect.element(screen.getByText('Rugdekking: gevraagd')).toBeVisible()
    expect(host.made()).toMatchObject([
      { type: 'backing.asked', body: { appliesTo: { kind: 'decision', id: 'D1' } } },
    ])
  })
})

describe('the list', () => {
  test('shows status, term, views and backing of each', async () => {
    recordingHost([mandate(), decision(), deviatingView()])
    const screen = await showAuthority(<DecisionsScreen />)
    const card = screen.getByRole('listitem').first()
    await expect.element(card).toMatchTextContent(/Opgeschort/)
    await expect.element(card).toMatchTextContent(/Afwijkend standpunt: De Oeverzorg/)
    await expect.element(card).toMatchTextContent(/Nog niet gereageerd: Gezinshulp Lindeveld/)
    await expect.element(card).toMatchTextContent(/Rugdekking: nog niet gevraagd/)
  })

  test('the family reads it on its own page in plain words, also that it waits', async () => {
    recordingHost([mandate(), decision(), deviatingView()])
    const screen = await showPage(<PlainDecisions caseId="case-1" />, familySession)
    await expect.element(screen.getByText('Priya helpt jullie allebei.')).toBeVisible()
    await expect.element(screen.getByText(/Dit gaat nog niet door/)).toBeVisible()
    expect(screen.getByText('Dubbel werk').query()).toBeNull()
  })
})
