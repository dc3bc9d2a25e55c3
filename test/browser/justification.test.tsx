import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { AdaptationsSetting } from '../../renderer/features/adaptations/AdaptationsSetting.tsx'
import { JustificationScreen } from '../../renderer/features/justification/JustificationScreen.tsx'
import { noAdaptations } from '../../shared/content/reverse-test/adaptations.ts'
import { findQuestion } from '../../shared/content/reverse-test/reverse-test-steps.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { stubSockets } from '../helpers/show-app.tsx'
import { familySession, showPage } from '../helpers/show-page.tsx'

beforeEach(() => stubSockets())

const line = (n: number, type: string, body: object) => ({
  n,
  type: `reverseTest.${type}`,
  at: '2026-11-22T10:00:00.000Z',
  byId: 'owner',
  byName: 'Nadia el Amrani',
  corrects: null,
  body,
})
const partsSaying = (text: string) => [
  { id: 'issue', title: 'Kwestie', blocks: [{ kind: 'paragraph', text: 'De bus rijdt niet.' }] },
  { id: 'chosen', title: 'Gekozen', blocks: [{ kind: 'paragraph', text }] },
]
const justified = (version: number, text: string, gaps: readonly object[] = []) =>
  line(10 + version, 'justified', {
    testId: 'OT-1',
    version,
    title: 'Reizen naar school',
    outcome: 'optie',
    why: version === 1 ? '' : 'Het gezin koos een andere dag.',
    parts: { nl: partsSaying(text), en: partsSaying(text) },
    hash: String(version).repeat(64),
    gaps,
  })
const started = line(1, 'started', {
  testId: 'OT-1',
  title: 'Reizen naar school',
  documentId: 'd1',
  voiceDocumentId: 'd2',
})
const locked = line(20, 'locked', { testId: 'OT-1', version: 1, decisionRef: 'D3' })
const screenOf = () => <JustificationScreen caseId="case-1" testId="OT-1" />

test('a new version shows word for word what changed, and says it in words too', async () => {
  fakeRoutes({
    records: () => [
      started,
      justified(1, 'Op maandag samen reizen.'),
      justified(2, 'Op dinsdag samen reizen.'),
      locked,
    ],
  })
  const screen = await showPage(screenOf())
  await expect.element(screen.getByText('Staat vast door besluit D3')).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: 'Gekozen' })).toBeVisible()
  expect(document.querySelector('ins')?.textContent).toBe('erbij: dinsdag')
  expect(document.querySelector('del')?.textContent).toBe('weg: maandag')
  expect(screen.getByRole('heading', { name: 'Kwestie' }).elements()).toHaveLength(0)
  await expect.element(screen.getByText('Het gezin koos een andere dag.')).toBeVisible()
})

test('once a decision refers to it, the next version asks why; what was typed stays when refused', async () => {
  const made = vi.fn<(input: unknown) => void>()
  fakeRoutes({
    records: () => [started, justified(1, 'x', [{ questionId: 'OT-0.1', kind: 'leeg' }]), locked],
    makeRecord: (input) => {
      made(input)
      return new AppError('record/not-allowed', { reason: 'testUnchanged' })
    },
  })
  const screen = await showPage(screenOf())
  await expect.element(screen.getByText('Eén antwoord was nog niet af:')).toBeVisible()
  const button = screen.getByRole('button', { name: 'Versie 2 maken' })
  await button.click()
  await expect.element(screen.getByText('Schrijf op wat er verandert en waarom.')).toBeVisible()
  expect(made).not.toHaveBeenCalled()
  const why = screen.getByRole('textbox')
  await why.fill('De dag is anders.')
  await button.click()
  await expect.element(screen.getByText(/De tekst is dezelfde/)).toBeVisible()
  await expect.element(why).toHaveValue('De dag is anders.')
})

test('a family member reads the versions and makes none', async () => {
  fakeRoutes({ records: () => [started, justified(1, 'x')] })
  const screen = await showPage(screenOf(), familySession)
  await expect.element(screen.getByRole('heading', { name: 'Versie 1' })).toBeVisible()
  expect(screen.getByRole('button').elements()).toHaveLength(0)
})

test('an unknown test says so', async () => {
  fakeRoutes({ records: () => [] })
  const screen = await showPage(screenOf())
  await expect.element(screen.getByText('Deze toets is er niet')).toBeVisible()
})

const shipped = findQuestion('OT-0.1').text
const own = {
  ...noAdaptations,
  texts: [
    {
      questionId: 'OT-0.1' as const,
      part: 'text' as const,
      nl: 'Wat is er aan de hand?',
      en: '',
      basedOn: { nl: 'Een oudere vraag', en: shipped.en },
    },
  ],
}
const routes = { policySignals: () => [], saveAdaptations: () => own }

test('an adapted text whose shipped text has changed is marked, and saved again it is not', async () => {
  const saved = vi.fn<(body: unknown) => void>()
  fakeRoutes({
    ...routes,
    adaptations: () => own,
    saveAdaptations: ({ body }) => {
      saved(body)
      return own
    },
  })
  const screen = await showPage(<AdaptationsSetting />)
  await expect.element(screen.getByText('Oorspronkelijke tekst is veranderd')).toBeVisible()
  await screen.getByRole('button', { name: 'Tekst bij OT-0.1 wijzigen' }).click()
  await expect.element(screen.getByText(shipped.nl)).toBeVisible()
  await screen.getByRole('button', { name: 'Bewaren' }).click()
  await vi.waitFor(() =>
    expect(saved).toHaveBeenCalledWith({
      ...own,
      texts: [{ ...own.texts[0], basedOn: { nl: shipped.nl, en: shipped.en } }],
    }),
  )
})

test('a file that does not fit changes nothing and says where it is wrong', async () => {
  const saved = vi.fn<() => void>()
  fakeRoutes({
    ...routes,
    adaptations: () => noAdaptations,
    saveAdaptations: () => {
      saved()
      return own
    },
  })
  const screen = await showPage(<AdaptationsSetting />)
  const choose = screen.getByLabelText('Bestand inlezen')
  const fileOf = (text: string) =>
    new File([text], 'aanpassingen.json', { type: 'application/json' })
  await userEvent.upload(
    choose,
    fileOf(JSON.stringify({ ...own, texts: [{ ...own.texts[0], nl: '' }] })),
  )
  await expect.element(screen.getByText(/klopt iets niet: texts\.0\.nl/)).toBeVisible()
  await userEvent.upload(choose, fileOf('{'))
  await expect.element(screen.getByText(/geen leesbaar bestand/)).toBeVisible()
  expect(saved).not.toHaveBeenCalled()
  await userEvent.upload(choose, fileOf(JSON.stringify(own)))
  await screen.getByRole('button', { name: 'Vervangen', exact: true }).click()
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce())
})

test('guests of the table see no settings of the municipality', async () => {
  fakeRoutes(routes)
  const screen = await showPage(<AdaptationsSetting />, familySession)
  expect(screen.getByRole('heading').elements()).toHaveLength(0)
})
