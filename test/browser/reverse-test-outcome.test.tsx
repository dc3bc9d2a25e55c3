import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ClashesToPlan } from '../../renderer/features/reverse-test/outcome/ClashesToPlan.tsx'
import { Outcome } from '../../renderer/features/reverse-test/outcome/Outcome.tsx'
import { RuleSignals } from '../../renderer/features/reverse-test/outcome/RuleSignals.tsx'
import { ToDecision } from '../../renderer/features/reverse-test/outcome/ToDecision.tsx'
import { ToPlan } from '../../renderer/features/reverse-test/outcome/ToPlan.tsx'
import { AppError } from '../../shared/errors/app-error.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../shared/document/reverse-test-shape.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import type { Session } from '../../shared/api/replies.ts'
import { decision, type ToldRecord } from '../helpers/authority-stage.tsx'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { ownerSession } from '../helpers/show-page.tsx'
import { createTestHosts, showInTest, type TestHosts } from '../helpers/reverse-test-stage.tsx'

const at = { caseId: 'case-1', testId: 'OT-1' }
const sourceRef = 'reverseTest:OT-1'
let hosts: TestHosts

beforeEach(() => {
  hosts = createTestHosts()
  fakeRoutes({ audience: () => [], records: () => [] })
})

const outcomeAtHost = () => readEntities(hosts.test.doc, reverseTestShape.outcome)[0]

describe('the outcome', () => {
  test('is chosen by people: nothing is preselected', async () => {
    hosts = createTestHosts({ options: [{ id: 'A', title: 'Oma haalt Jesse op' }] })
    const screen = await showInTest(hosts, <Outcome />)
    await expect
      .element(screen.getByRole('radiogroup', { name: 'Wat kiezen jullie?' }))
      .toBeVisible()
    expect(
      screen
        .getByRole('radiogroup', { name: 'Wat kiezen jullie?' })
        .getByRole('radio', { checked: true })
        .elements(),
    ).toEqual([])
    await screen.getByText('Oplossing 1: Oma haalt Jesse op').click()
    await vi.waitFor(() => expect(outcomeAtHost()).toMatchObject({ kind: 'optie', optionId: 'A' }))
    await expect.element(screen.getByRole('textbox', { name: 'Waarom deze?' })).toBeVisible()
  })

  test('can be that none was found, with an explanation for the family', async () => {
    const screen = await showInTest(hosts, <Outcome />)
    await screen.getByText(/Zorgvuldig gezocht en niets gevonden/).click()
    await screen.getByRole('textbox', { name: 'Uitleg voor het gezin' }).click()
    await userEvent.keyboard('We zochten overal.')
    await vi.waitFor(() =>
      expect(outcomeAtHost()).toMatchObject({
        kind: 'geenOplossing',
        optionId: null,
        familyExplanation: 'We zochten overal.',
      }),
    )
  })
})

describe('the chosen solution', () => {
  test('that was removed meanwhile is said, and nothing can be made of it', async () => {
    hosts = createTestHosts({
      options: [{ id: 'B', title: 'Wachten' }],
      outcome: [{ id: 'main', kind: 'optie', optionId: 'A' }],
    })
    const screen = await showInTest(
      hosts,
      <>
        <Outcome />
        <ToPlan {...at} />
        <ToDecision {...at} />
      </>,
    )
    await expect.element(screen.getByText(/De gekozen oplossing is weggehaald/)).toBeVisible()
    expect(screen.getByText(/Maak er een/).elements()).toEqual([])
  })

  test('becomes goal, action and agreement in the plan with one press each', async () => {
    const screen = await showInTest(hosts, <ToPlan {...at} />)
    await screen.getByRole('button', { name: 'Maak er een doel van' }).click()
    await screen.getByRole('button', { name: 'Maak er een actie van' }).click()
    await screen.getByRole('button', { name: 'Maak er een afspraak van' }).click()
    const made = (root: 'goals' | 'actions' | 'agreementDrafts') =>
      readEntities<typeof planShape.goals.fields>(
        hosts.plan.doc,
        planShape[root] as typeof planShape.goals,
      ).filter((one) => one.sourceRef === sourceRef)
    await vi.waitFor(() => expect(made('agreementDrafts')).toHaveLength(1))
    expect(made('goals')).toMatchObject([{ title: '6 maanden geen plicht tot meer uren' }])
    expect(made('actions')).toHaveLength(1)
    await expect.element(screen.getByText('Staat als doel in het plan')).toBeVisible()
    expect(screen.getByRole('button', { name: /Maak er een/ }).elements()).toEqual([])
    await expect
      .element(screen.getByRole('link', { name: '6 maanden geen plicht tot meer uren' }).first())
      .toHaveAttribute('href', '/huishouden/case-1/plan')
  })

  test('stays out of a plan that may only be read', async () => {
    const screen = await showInTest(hosts, <ToPlan {...at} />, { rights: { plan: 'read' } })
    await expect.element(screen.getByText('Zet de keuze in het plan')).toBeVisible()
    expect(screen.getByRole('button', { name: /Maak er/ }).elements()).toEqual([])
  })
})

describe('a decision on the chosen solution', () => {
  const way = { name: 'Maak er een besluit van' }

  test('begins in its own form, with nothing of the case in the address', async () => {
    const screen = await showInTest(hosts, <ToDecision {...at} />)
    await expect
      .element(screen.getByRole('link', way))
      .toHaveAttribute('href', '/huishouden/case-1/besluiten/nieuw?uit=OT-1')
  })

  test('is not for who may not take one, nor there without a choice', async () => {
    const professional: Session = { ...ownerSession, role: 'professional', isOwner: false }
    const screen = await showInTest(
      hosts,
      <>
        <p>Stap 3</p>
        <ToDecision {...at} />
      </>,
      { session: professional },
    )
    await expect.element(screen.getByText('Stap 3')).toBeVisible()
    expect(screen.getByRole('link', way).elements()).toEqual([])
  })

  test('that was taken is named', async () => {
    fakeRoutes({ audience: () => [], records: () => [takenOn('OT-1'), takenOn('OT-2')] })
    const screen = await showInTest(hosts, <ToDecision {...at} />)
    await expect
      .element(screen.getByRole('link', { name: 'Besluit 9: Rust tot november' }))
      .toHaveAttribute('href', '/huishouden/case-1/besluiten/D9')
    expect(screen.getByText('Er is een besluit op genomen').elements()).toHaveLength(1)
  })
})

/** A decision that refers to this test, as the page reads it. */
const takenOn = (reverseTestId: string): RecordLine =>
  toLine(decision({ id: 'D9', number: 9, title: 'Rust tot november', reverseTestId }))
const toLine = (told: ToldRecord): RecordLine => ({
  n: 1,
  type: told.type,
  at: '2026-11-22T10:00:00.000Z',
  byId: 'owner',
  byName: 'Nadia el Amrani',
  corrects: null,
  body: { ...told.body },
})

test('a clash becomes a conflict in the plan, once, and tells so', async () => {
  const screen = await showInTest(hosts, <ClashesToPlan {...at} />)
  await screen
    .getByRole('button', { name: /^Zet in het plan/ })
    .first()
    .click()
  const row = readEntities(hosts.test.doc, reverseTestShape.rows).find(
    ({ questionId }) => questionId === 'OT-3.6',
  )
  await vi.waitFor(() =>
    expect(
      readEntities(hosts.plan.doc, planShape.conflicts).filter(
        (conflict) => conflict.sourceRef === sourceRef,
      ),
    ).toMatchObject([{ effect: row?.text }]),
  )
  await expect.element(screen.getByText('Staat als botsing in het plan')).toBeVisible()
})

describe('a rule of our own', () => {
  const content = {
    rows: [
      { id: 'r1', questionId: 'OT-4.2', kind: 'werkproces', text: 'Marloes wacht drie weken.' },
      { id: 'r2', questionId: 'OT-4.2', kind: 'wet', text: 'De wet kent geen uitzondering.' },
    ],
  }

  test('becomes a signal, after a look at exactly what leaves the case', async () => {
    hosts = createTestHosts(content)
    const { calls } = fakeRoutes({
      audience: () => [],
      records: () => [],
      makeRecord: ({ body }) =>
        JSON.stringify(body).includes('Marloes')
          ? new AppError('record/not-allowed', { reason: 'namesInWords', from: 0, to: 7 })
          : {
              n: 1,
              type: body.type,
              at: '2026-11-22T10:00:00.000Z',
              byId: 'owner',
              byName: 'Nadia el Amrani',
              corrects: null,
              body: body.body,
            },
    })
    const screen = await showInTest(hosts, <RuleSignals {...at} />)
    await screen.getByRole('button', { name: /Meld aan beleid/ }).click()
    const dialog = screen.getByRole('dialog', { name: 'Signaal aan beleid' })
    await expect
      .element(dialog.getByRole('definition').last())
      .toHaveTextContent('Marloes wacht drie weken.')
    await dialog.getByRole('button', { name: 'Signaal geven' }).click()
    await expect.element(dialog.getByText('Haal deze naam weg: Marloes')).toBeVisible()
    await dialog.getByRole('textbox').fill(' ')
    await dialog.getByRole('button', { name: 'Signaal geven' }).click()
    await expect.element(dialog.getByText('Schrijf eerst op wat beleid moet weten.')).toBeVisible()
    expect(calls('makeRecord')).toHaveLength(1)
    await dialog.getByRole('textbox').fill('Een inwoner wacht drie weken.')
    await dialog.getByRole('button', { name: 'Signaal geven' }).click()
    await vi.waitFor(() => expect(screen.getByRole('dialog').elements()).toEqual([]))
    expect(calls('makeRecord').at(-1)).toMatchObject({
      body: {
        type: 'policySignal.given',
        body: { kind: 'werkproces', words: 'Een inwoner wacht drie weken.', rowId: 'r1' },
      },
    })
  })

  test('is asked of rules that the municipality can change, and of no law', async () => {
    hosts = createTestHosts(content)
    const screen = await showInTest(hosts, <RuleSignals {...at} />)
    await expect.element(screen.getByText('Marloes wacht drie weken.')).toBeVisible()
    expect(screen.getByText('De wet kent geen uitzondering.').elements()).toEqual([])
  })
})
