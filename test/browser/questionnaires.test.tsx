import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ExampleRound } from '../../renderer/features/questionnaires/ExampleRound.tsx'
import { drawBars } from '../../renderer/components/charts/draw-bars.ts'
import { RoundsPage } from '../../renderer/features/questionnaires/RoundsPage.tsx'
import { OwnQuestionnaires } from '../../renderer/features/questionnaires/OwnQuestionnaires.tsx'
import type { QuestionnaireRound } from '../../shared/api/questionnaire-routes.ts'
import { questionnaires } from '../../shared/content/questionnaires/questionnaires.ts'
import { pulseQuestionnaire } from '../../shared/content/questionnaires/short-questionnaires.ts'
import { toetsingskader } from '../../shared/content/questionnaires/toetsingskader.ts'
import { toCounts } from '../../shared/domain/questionnaire/counts.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { ownerSession, showPage } from '../helpers/show-page.tsx'

let routes: ReturnType<typeof fakeRoutes>
beforeEach(async () => {
  await page.viewport(1366, 768)
  routes = fakeRoutes({
    makeRecord: ({ body }) => ({
      n: 1,
      type: body.type,
      at: '2026-11-23T12:00:00.000Z',
      byId: 'owner',
      byName: null,
      corrects: null,
      body: {},
    }),
  })
})

const roundOf = (more: Partial<QuestionnaireRound>): QuestionnaireRound => ({
  roundId: 'round-1',
  title: 'Najaar 2026',
  on: '2026-11-23',
  questionnaire: toetsingskader,
  isClosed: false,
  mayClose: true,
  mayAnswer: true,
  answered: 0,
  organisations: [],
  mine: null,
  voices: null,
  counts: null,
  ...more,
})
const show = async (rounds: readonly QuestionnaireRound[], roundId: string | null = null) =>
  showPage(
    <RoundsPage
      caseId="case-1"
      base="/pilot/case-1/vragenlijsten"
      view={{ own: [], mayOpen: true, rounds }}
      roundId={roundId}
      questionnaires={questionnaires}
      head={<h1>Vragenlijsten</h1>}
    />,
    ownerSession,
  )
const made = () => routes.calls('makeRecord').map((call) => Object(call).body)

test('a round is begun of a questionnaire that runs no round yet', async () => {
  const screen = await show([roundOf({})])
  await screen.getByRole('button', { name: 'Nieuwe ronde' }).click()
  const form = screen.getByRole('form', { name: 'Nieuwe ronde' })
  await expect.element(form.getByText('Teampuls')).toBeVisible()
  expect(form.getByText('Toetsingskader', { exact: true }).query()).toBeNull()
  await form.getByRole('button', { name: 'Ronde beginnen' }).click()
  await expect.element(form.getByText('Kies een vragenlijst.')).toBeVisible()
  await form.getByText('Teampuls').click()
  await form.getByRole('textbox').fill('Week 48')
  await form.getByRole('button', { name: 'Ronde beginnen' }).click()
  await vi.waitFor(() =>
    expect(made()).toMatchObject([
      { type: 'questionnaire.opened', body: { questionnaireId: 'teampuls', title: 'Week 48' } },
    ]),
  )
})

test('an answer by keyboard, with what it rests on, for the own municipality', async () => {
  const screen = await show([roundOf({})], 'round-1')
  await expect.element(screen.getByText(/wordt naar niemand gestuurd/)).toBeVisible()
  const first = screen.getByRole('radiogroup').first()
  await first.getByText('Ja', { exact: true }).click()
  await userEvent.keyboard('{ArrowRight}')
  await screen.getByRole('textbox', { name: 'Waaruit blijkt dat?' }).fill('Convenant')
  await screen.getByRole('button', { name: 'Antwoord bewaren' }).click()
  await vi.waitFor(() =>
    expect(made()).toMatchObject([
      {
        type: 'questionnaire.answered',
        body: {
          organisation: 'Gemeente Lindervoort',
          isWrittenDown: false,
          answers: [{ itemId: 'I01', value: 'deels', evidence: 'Convenant' }],
        },
      },
    ]),
  )
})

describe('a closed round', () => {
  const voice = (organisation: string, value: 'ja' | 'nee') => ({
    organisation,
    isWrittenDown: organisation === 'School',
    answers: [{ itemId: 'I16', value, evidence: value === 'nee' ? 'Niet in het convenant' : '' }],
  })

  test('per organisation shows where they contradict each other', async () => {
    const voices = [voice('Gemeente', 'ja'), voice('School', 'nee')]
    const screen = await show([roundOf({ isClosed: true, voices })], 'round-1')
    await screen.getByRole('radio', { name: 'Alleen verschillen' }).click()
    const row = screen.getByRole('row', { name: /De doorzettingsmacht voor de regisseur/ })
    await expect.element(row.getByText('Tegenspraak')).toBeVisible()
    await expect.element(row.getByText('Niet in het convenant')).toBeVisible()
    const table = screen.getByRole('table', { name: 'De aanpak' })
    await expect
      .element(table.getByRole('columnheader', { name: 'School (opgeschreven)' }))
      .toBeInTheDocument()
    expect(screen.getByText('De gemeente heeft zicht op de populatie GGSR').query()).toBeNull()
  })

  test('of people shows counts, and says where there are too few', async () => {
    const voices = [1, 2, 2, 2].map((value, index) => ({
      isFamily: false,
      answers: [
        { itemId: 'P1', value: value === 1 ? (1 as const) : (2 as const), evidence: '' },
        ...(index === 0 ? [{ itemId: 'P2', value: 5 as const, evidence: '' }] : []),
      ],
    }))
    const counts = [...toCounts(pulseQuestionnaire, voices)].map((one) => ({
      ...one,
      counts: one.counts && [...one.counts],
    }))
    const closed = roundOf({ isClosed: true, questionnaire: pulseQuestionnaire, counts })
    const screen = await show([closed], 'round-1')
    await screen.getByText('Als tabel').click()
    const known = screen.getByRole('row', { name: /wat er van mij verwacht wordt/ })
    await expect.element(known).toMatchTextContent(/Gemiddeld 1,8 van 5/)
    const hidden = screen.getByRole('row', { name: /waar ik aan twijfel/ })
    await expect.element(hidden).toMatchTextContent(/Te weinig antwoorden om te tonen/)
  })

  test('is taken along as a picture, with the numbers that may be shown', async () => {
    const bars = [
      {
        id: 'P1',
        label: 'Ik weet wat er van mij verwacht wordt. Gemiddeld 4 van 5.',
        segments: [
          { id: '4', label: '4', count: 3, tone: 'high' as const },
          { id: '1', label: '1', count: 1, tone: 'lowest' as const },
        ],
      },
      { id: 'P2', label: 'Te weinig', segments: [] },
    ]
    const picture = await drawBars({
      title: 'Teampuls',
      nameLabel: 'Vraag',
      emptyLabel: 'Te weinig antwoorden om te tonen',
      scale: 'share',
      bars,
    })
    expect(picture?.png.type).toBe('image/png')
    const { width, height } = await createImageBitmap(picture?.png ?? new Blob())
    expect([width, height]).toEqual([1400, 256])
    expect([picture?.width, picture?.height]).toEqual([1400, 256])
  })

  test('of an earlier time stands beside a later one', async () => {
    const voices = [voice('Gemeente', 'ja'), voice('School', 'nee')]
    const rounds = ['a', 'b'].map((roundId) =>
      roundOf({ roundId, title: `Ronde ${roundId}`, isClosed: true, voices }),
    )
    const screen = await show(rounds)
    const course = screen.getByRole('region', { name: 'Over de rondes' })
    await expect.element(course.getByText(/Ronde a, /).first()).toBeVisible()
  })
})

test('the example of Lelystad says what is its own and what the report says', async () => {
  const screen = await showPage(<ExampleRound backHref="/x" />, ownerSession)
  await expect.element(screen.getByText(/de nummers betekenen niets/)).toBeVisible()
  const row = screen.getByRole('row', { name: /het gezin niet wordt losgelaten/ })
  await expect.element(row).toMatchTextContent(/Tegenspraak/)
  await expect.element(row).toMatchTextContent(/Verbeterpunt/)
})

test('own questions: a file that does not fit says where, one that fits is seen first', async () => {
  const screen = await showPage(<OwnQuestionnaires caseId="case-1" own={[]} />, ownerSession)
  const field = screen.getByLabelText('Vragenlijst inlezen')
  const file = (value: unknown) =>
    new File([JSON.stringify(value)], 'eigen.json', { type: 'application/json' })
  await userEvent.upload(field, file({ ...pulseQuestionnaire, title: {} }))
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/title › nl/)
  await userEvent.upload(field, file({ ...pulseQuestionnaire, id: 'eigen' }))
  await expect.element(screen.getByRole('heading', { name: 'Teampuls' })).toBeVisible()
  await screen.getByRole('button', { name: 'Vragenlijst toevoegen' }).click()
  await vi.waitFor(() =>
    expect(made()).toMatchObject([
      { type: 'questionnaire.added', body: { questionnaire: { id: 'eigen' } } },
    ]),
  )
})
