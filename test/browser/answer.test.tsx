import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { AnswerPage } from '../../renderer/features/answer/AnswerPage.tsx'
import { keepAnswerFromLink } from '../../renderer/platform/answer-from-link.ts'
import nl from '../../renderer/i18n/nl/errors.json' with { type: 'json' }
import type { Asked, AskedQuestion } from '../../shared/api/answer-routes.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

const escalation: Asked = {
  kind: 'escalation',
  question: 'Mag het besluit doorgaan?',
  asked: 'Een aanwijzing',
  tried: null,
  familyEffect: null,
  dueOn: '2026-12-04',
  decision: { number: 4, title: 'Eén gezinswerker', isSuspended: true },
}
const mandate = {
  id: 'M1',
  grantedBy: 'College Lindervoort',
  grantedByRole: 'college',
  basis: 'convenant',
  validFrom: '2026-10-01',
  validUntil: '2027-10-01',
  scope: ['S3', 'S5'],
  budgetLimitEur: 5000,
  excludes: ['beroepsgeheim'],
} as const
const decision = {
  id: 'D4',
  number: 4,
  kind: 'besluit',
  title: 'Eén gezinswerker',
  reason: 'Dubbel werk',
  familyEffect: null,
  executor: 'De Oeverzorg',
  startsOn: '2026-12-01',
  validUntil: '2027-03-01',
} as const
const consent = {
  kind: 'consent',
  name: 'Vmbo De Wissel',
  text: 'Arjan belt eerst met Nadia.',
  owner: 'Arjan Post',
  ifBroken: '',
  startsOn: null,
  endsOn: '2027-02-01',
  agreedOn: '2026-11-23',
  deadline: '2026-11-30',
} as const
const toQuestion = (asked: Asked): AskedQuestion => ({
  asked,
  person: 'Karin Blok',
  personRole: 'Casusautoriteit',
  hostName: 'Nadia el Amrani',
  municipality: 'Lindervoort',
  caseRef: 'VB-0001',
  note: 'Het gaat om Huis 4.',
  expiresAt: '2026-12-05T12:00:00.000Z',
})
const receipt = { n: 41, hash: 'ab12', at: '2026-12-01T09:00:00.000Z' }

let secrets = 0
/** The page as opened by a link of its own, and the answers that it sent. */
async function showQuestion(asked: Asked, reply: AppError | 'answered' = 'answered') {
  const routes = fakeRoutes({
    lookAtQuestion: () => toQuestion(asked),
    giveAnswer: ({ body }) =>
      reply === 'answered' ? { receipt: body.answer === null ? null : receipt } : reply,
  })
  secrets += 1
  keepAnswerFromLink(`secret-${secrets}`)
  const screen = await showPage(<AnswerPage />)
  const given = () =>
    routes
      .calls('giveAnswer')
      .map((call) => (call as { body: { secret: string; answer: unknown } }).body)
  return { screen, given, secret: `secret-${secrets}` }
}

beforeEach(async () => page.viewport(390, 844))
afterEach(async () => {
  vi.unstubAllGlobals()
  await page.viewport(1366, 768)
})

describe('a question by link', () => {
  test('without its link asks to open it again', async () => {
    fakeRoutes({})
    const screen = await showPage(<AnswerPage />)
    await expect
      .element(screen.getByRole('heading', { name: 'Open de link opnieuw' }))
      .toBeVisible()
  })

  test('says when it can be answered and whom to phone, before anything goes wrong', async () => {
    const { screen } = await showQuestion(escalation)
    await expect
      .element(screen.getByText(/zolang de tafel van Nadia el Amrani open is.*Bel Nadia el Amrani/))
      .toBeVisible()
  })

  test('while the table is closed tells when it can be answered, keeps the words, and sends them later', async () => {
    const { screen, given } = await showQuestion(escalation, new AppError('host/restarting'))
    await screen.getByText('Het besluit gaat door', { exact: true }).click()
    const words = screen.getByLabelText('Wat is je antwoord?')
    await words.fill('Ja, met spoed')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    const notice = screen.getByRole('alert')
    await expect.element(notice.getByText('De tafel is nu dicht')).toBeVisible()
    await expect.element(notice.getByText(/Bel Nadia el Amrani: die schrijft/)).toBeVisible()
    await expect.element(notice.getByText(/Wat je hier schreef, staat er nog/)).toBeVisible()
    await expect.element(words).toHaveValue('Ja, met spoed')
    await notice.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await vi.waitFor(() => expect(given()).toHaveLength(2))
    expect(given()[1]).toEqual(given()[0])
  })

  test('that is opened while the table is closed says whom to phone, without knowing a name', async () => {
    fakeRoutes({ lookAtQuestion: () => new AppError('vault/locked') })
    keepAnswerFromLink('secret-of-a-closed-table')
    const screen = await showPage(<AnswerPage />)
    await expect.element(screen.getByText(/Bel wie je de link stuurde/)).toBeVisible()
  })

  test('to the casusautoriteit is read and answered on one phone page', async () => {
    const { screen, given, secret } = await showQuestion(escalation)
    await expect
      .element(screen.getByRole('heading', { level: 1, name: 'Mag het besluit doorgaan?' }))
      .toBeVisible()
    await expect
      .element(screen.getByText('Nadia el Amrani vraagt dit aan Karin Blok, Casusautoriteit'))
      .toBeVisible()
    await expect.element(screen.getByText('Het gaat om Huis 4.')).toBeVisible()
    await expect.element(screen.getByText(/Het besluit wacht op je antwoord/)).toBeVisible()
    expect(screen.getByText('Wat is geprobeerd').elements()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    const send = screen.getByRole('button', { name: 'Antwoord geven' })
    await send.click()
    await expect.element(screen.getByText('Nog nodig: kies er een.')).toBeVisible()
    expect(given()).toEqual([])
    await screen.getByText('Het besluit gaat door').click()
    await screen.getByRole('textbox', { name: 'Wat is je antwoord?' }).fill('Ja, met toezicht.')
    await send.click()
    const done = screen.getByRole('heading', { name: 'Je antwoord is vastgelegd' })
    await expect.element(done).toHaveFocus()
    await expect.element(screen.getByText(/Regel 41 in het register/)).toBeVisible()
    expect(given()).toEqual([
      {
        secret,
        answer: { to: 'escalation', answer: 'Ja, met toezicht.', outcome: 'doorgaan' },
      },
    ])
  })

  test('about the mandate shows what it reaches, and asks which limit goes with it', async () => {
    const { screen, given } = await showQuestion({
      kind: 'acknowledgement',
      party: 'De Oeverzorg',
      mandate: { ...mandate, scope: [...mandate.scope], excludes: [...mandate.excludes] },
    })
    await expect
      .element(screen.getByRole('heading', { name: /Erkent De Oeverzorg het mandaat/ }))
      .toBeVisible()
    await expect.element(screen.getByText('Volgorde en prioriteit bepalen')).toBeVisible()
    await screen.getByText('Erkend, met deze grens').click()
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await expect.element(screen.getByText('Schrijf op welke grens erbij hoort.')).toBeVisible()
    await screen
      .getByRole('textbox', { name: 'Welke grens hoort erbij?' })
      .fill('Niet over onze agenda')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await vi.waitFor(() =>
      expect(given()).toMatchObject([
        { answer: { answer: 'erkendMetGrens', limit: 'Niet over onze agenda', remark: '' } },
      ]),
    )
  })

  test('about a decision asks for the view and what would help, and says that it then waits', async () => {
    const { screen, given } = await showQuestion({
      kind: 'position',
      party: 'De Oeverzorg',
      decision,
    })
    await expect.element(screen.getByText('Dubbel werk')).toBeVisible()
    await screen.getByText('Voert het niet uit').click()
    await screen.getByText('Veiligheid', { exact: true }).click()
    await expect.element(screen.getByText(/wacht dan tot de casusautoriteit/)).toBeVisible()
    await screen.getByRole('textbox', { name: 'Hoe zie jij het?' }).fill('Hij is dan alleen')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await expect.element(screen.getByText(/wat er nodig is om het eens te worden/)).toBeVisible()
    await screen.getByRole('textbox', { name: /Wat is er nodig/ }).fill('Toezicht')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await vi.waitFor(() =>
      expect(given()).toMatchObject([
        { answer: { position: 'voertNietUit', kind: 'veiligheid', needs: 'Toezicht' } },
      ]),
    )
  })

  test('for backing takes a no as well, with its words', async () => {
    const { screen, given } = await showQuestion({ kind: 'backing', mandate: null, decision })
    await screen.getByText('Nee', { exact: true }).click()
    await screen.getByRole('textbox', { name: 'In je eigen woorden' }).fill('Eerst meer weten')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await vi.waitFor(() =>
      expect(given()).toMatchObject([
        { answer: { isGiven: false, statement: 'Eerst meer weten', until: null } },
      ]),
    )
  })

  test('for backing asks until when, and not a day that is over', async () => {
    const { screen, given } = await showQuestion({ kind: 'backing', mandate: null, decision })
    await screen.getByText('Ja', { exact: true }).click()
    await screen.getByRole('textbox', { name: 'In je eigen woorden' }).fill('Ik sta erachter')
    const until = screen.getByRole('group', { name: /Tot en met welke dag/ })
    const type = async (part: RegExp, value: string) =>
      until.getByRole('spinbutton', { name: part }).fill(value)
    await type(/^day/, '1')
    await type(/^month/, '3')
    await type(/^year/, '2020')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await expect.element(screen.getByText(nl.reasons.dayPast)).toBeVisible()
    expect(given()).toEqual([])
    await type(/^year/, '2099')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await vi.waitFor(() =>
      expect(given()).toMatchObject([{ answer: { isGiven: true, until: '2099-03-01' } }]),
    )
  })

  test('about an agreement shows its text, and a remark asks for words', async () => {
    const { screen, given } = await showQuestion({ ...consent, isChild: false })
    await expect
      .element(screen.getByRole('heading', { name: /Wat zegt Vmbo De Wissel/ }))
      .toBeVisible()
    await expect.element(screen.getByText(/Arjan belt eerst met Nadia/)).toBeVisible()
    await screen.getByText('Akkoord, met opmerking').click()
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await expect.element(screen.getByText(nl.reasons.choiceNeedsWords)).toBeVisible()
    await screen
      .getByRole('textbox', { name: 'Wil je er iets bij zeggen?' })
      .fill('Ook de conciërge')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await vi.waitFor(() =>
      expect(given()).toMatchObject([
        { answer: { to: 'consent', position: 'akkoordMetOpmerking', remark: 'Ook de conciërge' } },
      ]),
    )
  })

  test('about an agreement gives a child a thumb', async () => {
    const { screen } = await showQuestion({ ...consent, isChild: true })
    await expect.element(screen.getByText('Duim omhoog')).toBeVisible()
    expect(screen.getByText('Kan ermee leven').elements()).toEqual([])
  })

  test('about an own agreement asks whether it was kept, and if not why', async () => {
    const { deadline: _deadline, name, ...agreed } = consent
    const { screen, given } = await showQuestion({ ...agreed, kind: 'agreement', party: name })
    await expect
      .element(screen.getByRole('heading', { name: 'Is deze afspraak nagekomen, Vmbo De Wissel?' }))
      .toBeVisible()
    await expect.element(screen.getByText(/Arjan belt eerst met Nadia/)).toBeVisible()
    await screen.getByText('Niet nagekomen').click()
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await expect.element(screen.getByText(nl.reasons.reasonMissing)).toBeVisible()
    await screen.getByRole('textbox', { name: 'Waardoor is het niet gelukt?' }).fill('Ziek')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await vi.waitFor(() =>
      expect(given()).toMatchObject([{ answer: { to: 'agreement', isKept: false, why: 'Ziek' } }]),
    )
  })

  test('that came to somebody else is sent back without an answer', async () => {
    const { screen, given } = await showQuestion(escalation)
    await screen.getByRole('button', { name: 'Dit is niet voor mij' }).click()
    const asked = screen.getByRole('alertdialog', { name: 'Ben je niet Karin Blok?' })
    await asked.getByRole('button', { name: 'Dit is niet voor mij' }).click()
    await expect
      .element(screen.getByRole('heading', { name: 'Dank je, de link is gestopt' }))
      .toBeVisible()
    expect(given()).toMatchObject([{ answer: null }])
  })

  test('that was answered meanwhile says so, and the words stay on the page', async () => {
    const { screen } = await showQuestion(
      { ...escalation, decision: null },
      new AppError('link/used'),
    )
    const words = screen.getByRole('textbox', { name: 'Wat is je antwoord?' })
    await words.fill('Ja, dat mag.')
    await screen.getByRole('button', { name: 'Antwoord geven' }).click()
    await expect.element(screen.getByText('Deze link is al gebruikt.')).toBeVisible()
    await expect.element(words).toHaveValue('Ja, dat mag.')
  })
})
