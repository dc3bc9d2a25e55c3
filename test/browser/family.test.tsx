import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { FamilyScreen } from '../../renderer/features/family/FamilyScreen.tsx'
import { FamilyTabs } from '../../renderer/features/family/FamilyTabs.tsx'
import { readToday } from '../../renderer/platform/today.ts'
import type { Session } from '../../shared/api/replies.ts'
import { terpstraKuipers } from '../../shared/content/practice-cases/terpstra-kuipers.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { familyShape } from '../../shared/document/family-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createFakeSyncHost, type FakeSyncHost } from '../helpers/fake-sync-host.ts'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

let plan: FakeSyncHost
let voice: FakeSyncHost

beforeEach(() => {
  sessionStorage.clear()
  plan = createFakeSyncHost(seedDocument('plan', terpstraKuipers.plan, 1))
  voice = createFakeSyncHost(seedDocument('familyVoice', terpstraKuipers.familyVoice, 1))
  fakeRoutes({
    audience: () => [],
    agreements: () => [
      {
        id: 'A4',
        text: 'Leerplicht zet geen stap zonder eerst met Nadia te bellen, tot 1 januari.',
        parties: ['Leerplicht Lindervoort', 'Nadia el Amrani'],
        endsOn: '2027-01-01',
        positions: [
          { name: 'Leerplicht Lindervoort', position: 'akkoordMetOpmerking', remark: null },
        ],
        recordedAt: '2026-09-15T12:00:00.000Z',
      },
    ],
  })
})

async function show(session: Session = familySession, right: 'read' | 'write' = 'write') {
  // Made once: other surroundings mean another host, and the document would be opened anew.
  const [ofPlan, ofVoice] = [plan.surroundings({}, right), voice.surroundings({}, right)]
  return showPage(
    <LiveDocumentProvider documentId="plan" kind="plan" surroundings={ofPlan}>
      <LiveDocumentProvider documentId="voice" kind="familyVoice" surroundings={ofVoice}>
        <FamilyTabs caseId="case-1" />
      </LiveDocumentProvider>
    </LiveDocumentProvider>,
    session,
  )
}

const wordsAtHost = () => readEntities(voice.doc, familyShape.ownWords)
const gradesOf = (personId: string, domainId: string) =>
  readEntities(voice.doc, familyShape.grades).filter(
    (grade) => grade.personId === personId && grade.domainId === domainId,
  )

describe('own words', () => {
  test('can be taken away for good by the regisseur, with the same question as elsewhere', async () => {
    const screen = await show(ownerSession, 'read')
    const take = screen.getByRole('button', { name: /^Niet delen: Woorden van / })
    await take.first().click()
    await expect
      .element(screen.getByRole('dialog', { name: 'Wat wil je niet delen?' }))
      .toBeVisible()
  })

  test('of another are not theirs to take away', async () => {
    const screen = await show()
    await expect.element(screen.getByText(/Nu ik weet wat ik heb/)).toBeVisible()
    expect(screen.getByRole('button', { name: /^Niet delen: Woorden van / }).elements()).toEqual([])
  })

  test('are those of the person with the name of the invite; the others are read', async () => {
    const screen = await show()
    await expect.element(screen.getByRole('heading', { name: 'Dag Marloes' })).toBeVisible()
    await expect
      .element(screen.getByRole('textbox', { name: /Hoe gaat het nu/ }))
      .toHaveValue(
        'Ik ben vooral aan het regelen. Ik wil ook weer eens iets leuks doen met de jongens.',
      )
    await expect.element(screen.getByText(/Nu ik weet wat ik heb/)).toBeVisible()
    expect(screen.getByRole('textbox').elements()).toHaveLength(1)
  })

  test('reach the host under the own person, and stay beside what was said before', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Nog iets opschrijven' }).click()
    await userEvent.keyboard('Vandaag gaat het beter.')
    await vi.waitFor(() =>
      expect(wordsAtHost()).toContainEqual(
        expect.objectContaining({
          personId: 'P1',
          text: 'Vandaag gaat het beter.',
          on: readToday(),
        }),
      ),
    )
    expect(wordsAtHost()).toHaveLength(5)
  })

  test('can be taken away, and put back as they were', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: /^Weghalen/ }).click()
    await vi.waitFor(() => expect(wordsAtHost().map(({ id }) => id)).not.toContain('W1'))
    await screen.getByRole('button', { name: 'Ongedaan maken' }).click()
    await vi.waitFor(() =>
      expect(wordsAtHost().find(({ id }) => id === 'W1')?.text).toMatch(/^Ik ben vooral/),
    )
  })

  test('wait for who someone is when the name is not in the plan', async () => {
    const screen = await show({ ...familySession, name: 'M. Jansen' })
    await expect.element(screen.getByRole('heading', { name: 'Wie ben jij?' })).toBeVisible()
    expect(screen.getByRole('textbox').elements()).toEqual([])
    await expect.element(screen.getByRole('button', { name: 'Dit ben ik' })).toBeDisabled()
    await screen.getByText('Dennis Kuipers').click()
    await screen.getByRole('button', { name: 'Dit ben ik' }).click()
    await expect
      .element(screen.getByRole('textbox'))
      .toHaveValue('Nu ik weet wat ik heb, snap ik waarom het zo vaak misging.')
  })

  test('never stand under another name: who is someone else is asked again', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Ik ben iemand anders' }).click()
    await expect.element(screen.getByRole('heading', { name: 'Wie ben jij?' })).toBeVisible()
    expect(screen.getByRole('textbox').elements()).toEqual([])
  })

  test('are only read by who may only read', async () => {
    const screen = await show(
      { ...familySession, name: 'Tineke Terpstra', role: 'steunfiguur' },
      'read',
    )
    await expect.element(screen.getByText(/Ik ben vooral aan het regelen/)).toBeVisible()
    await expect.element(screen.getByText(/Marloes: 8, Dennis: 8/)).toBeVisible()
    expect(screen.getByRole('textbox').elements()).toEqual([])
    expect(screen.getByRole('radio').elements()).toEqual([])
    expect(screen.getByRole('button', { name: /opschrijven/ }).query()).toBeNull()
  })
})

describe('grades', () => {
  test('are asked in plain words, with the grade of before mentioned', async () => {
    const screen = await show()
    await expect
      .element(screen.getByRole('heading', { name: 'Is iedereen thuis veilig?' }))
      .toBeVisible()
    await expect.element(screen.getByText('In september gaf je een 8.')).toBeVisible()
    const group = screen.getByRole('radiogroup', { name: /Welk cijfer geef jij dit nu/ })
    expect(group.getByRole('radio').elements()).toHaveLength(10)
    expect(group.getByRole('radio', { checked: true }).query()).toBeNull()
  })

  test('of today are one answer, changed as often as one likes; earlier days stay', async () => {
    const screen = await show()
    await screen.getByText('7', { exact: true }).click()
    await vi.waitFor(() =>
      expect(gradesOf('P1', 'veiligheid')).toContainEqual(
        expect.objectContaining({ on: readToday(), now: 7 }),
      ),
    )
    await screen.getByText('9', { exact: true }).first().click()
    await vi.waitFor(() =>
      expect(
        gradesOf('P1', 'veiligheid')
          .map(({ on, now }) => `${on}: ${now}`)
          .toSorted((a, b) => a.localeCompare(b)),
      ).toEqual(['2026-05-12: 4', '2026-09-15: 8', `${readToday()}: 9`]),
    )
    await expect
      .element(screen.getByRole('radiogroup', { name: 'Welk cijfer is goed genoeg?' }))
      .toBeVisible()
  })

  test('may be skipped: today’s answer is taken back and the next question has the focus', async () => {
    const screen = await show()
    await screen.getByText('7', { exact: true }).click()
    await vi.waitFor(() => expect(gradesOf('P1', 'veiligheid')).toHaveLength(3))
    await screen
      .getByRole('button', { name: /Sla over/ })
      .first()
      .click()
    await expect
      .element(
        screen.getByRole('heading', { name: 'Hoe gaat het met de kinderen en met opvoeden?' }),
      )
      .toHaveFocus()
    await vi.waitFor(() => expect(gradesOf('P1', 'veiligheid')).toHaveLength(2))
  })

  test('are asked only for what is part of the plan', async () => {
    const screen = await show()
    await expect.element(screen.getByText('Vraag 1 van 7')).toBeVisible()
    for (let asked = 0; asked < 7; asked++) {
      expect(screen.getByText('Heb je te maken met politie of rechter?').query()).toBeNull()
      await screen.getByRole('button', { name: 'Volgende vraag' }).click()
    }
    await expect
      .element(screen.getByText('Dit waren alle vragen. Je kunt altijd terug.'))
      .toBeVisible()
  })
})

describe('the other parts', () => {
  test('are reached by keyboard, and each begins at its heading', async () => {
    const screen = await show()
    const tab = screen.getByRole('button', { name: 'Ons plan' })
    await expect.element(tab).toBeVisible()
    ;(tab.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Ons plan' })).toHaveFocus()
    await expect.element(screen.getByText(/^Rust in beide huizen/)).toBeVisible()
    await expect
      .element(screen.getByRole('heading', { name: 'Dit doen we nu eerst' }))
      .toBeVisible()
    await expect
      .element(screen.getByText('Dennis: Elke zaterdag post openen met Karin (steeds)'))
      .toBeVisible()
    await expect
      .element(screen.getByRole('link', { name: /hele plan/ }))
      .toHaveAttribute('href', '/huishouden/case-1/plan')
  })

  test('agreements tell with whom, until when, and what each thinks of it', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Afspraken' }).click()
    await expect.element(screen.getByText(/^Leerplicht zet geen stap/)).toBeVisible()
    await expect.element(screen.getByText(/Tot 1 januari 2027/)).toBeVisible()
    await screen.getByText('Wat ieder ervan vindt').click()
    await expect
      .element(screen.getByText('Leerplicht Lindervoort: Ja, met een opmerking'))
      .toBeVisible()
  })

  test('help names whom to call and the number for danger', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Hulp' }).click()
    await expect.element(screen.getByText('Bij gevaar bel je 112.')).toBeVisible()
    await expect.element(screen.getByText('vervanger Joost Blom')).toBeVisible()
  })
})

test('for who may not open the words of the family, the page does not exist', async () => {
  fakeRoutes({ documents: () => [{ id: 'p', kind: 'plan', right: 'read', epoch: 'e' }] })
  const screen = await showPage(<FamilyScreen caseId="case-1" />, familySession)
  await expect.element(screen.getByText('Deze pagina is er niet')).toBeVisible()
})
