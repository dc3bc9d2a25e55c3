import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Locator, page } from 'vitest/browser'
import { CaseLifeScreen } from '../../renderer/features/case-life/CaseLifeScreen.tsx'
import { readToday } from '../../renderer/platform/today.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import type { CaseSummary } from '../../shared/api/replies.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

const at = (day: string) => `${day}T12:00:00.000Z`
/** Each line of a record has a number of its own. */
let lastNumber = 0
const line = (type: string, body: object, day = '2026-04-14'): RecordLine => ({
  n: (lastNumber += 1),
  type,
  at: at(day),
  byId: 'owner',
  byName: 'Nadia el Amrani',
  corrects: null,
  body,
})
const report = { by: 'Bert Holtrop', organisation: 'Wmo', what: 'Veel ruzie', on: '2026-04-14' }

let records: RecordLine[]
let refusal: AppError | null
let routes: ReturnType<typeof fakeRoutes>
beforeEach(async () => {
  await page.viewport(1366, 768)
  records = []
  lastNumber = 0
  refusal = null
  routes = fakeRoutes({
    records: () => records,
    makeRecord: ({ body }) => {
      if (refusal !== null) return refusal
      const made = line(body.type, body.body, readToday())
      records = [...records, { ...made, corrects: body.corrects ?? null }]
      return records.at(-1) ?? made
    },
  })
})

const summaryOf = (status: CaseStatus): CaseSummary => ({
  id: 'case-1',
  kind: 'huishouden',
  ref: 'RT-2026-001',
  title: 'Huishouden Yildiz',
  status,
  isExample: false,
  regisseur: 'Nadia el Amrani',
  createdAt: at('2026-04-14'),
  changedAt: at('2026-04-14'),
})
const show = async (status: CaseStatus = 'aangemeld', session = ownerSession) =>
  showPage(<CaseLifeScreen summary={summaryOf(status)} />, session)
/** As a hand does it: on the words of the choice. */
const pick = async (within: Pick<Locator, 'getByText'>, words: string) =>
  within.getByText(words, { exact: true }).last().click()
const made = () =>
  routes.calls('makeRecord').map((call) => {
    const { body } = call as { body: { type: string; body: object; corrects?: number } }
    return body
  })

function daysAgo(count: number): string {
  const day = new Date()
  day.setDate(day.getDate() - count)
  return readToday(day)
}

describe('the status', () => {
  test('says since how many days, and what is usual, without alarm', async () => {
    records = [
      line('case.statusChanged', { from: null, to: 'aangemeld', why: 'x', on: daysAgo(6) }),
    ]
    const screen = await show()
    await expect
      .element(screen.getByText('Al 6 dagen aangemeld. Meestal duurt dit hooguit 5 dagen.'))
      .toBeVisible()
    expect(screen.getByRole('alert').query()).toBeNull()
  })

  test('offers only what may follow, and asks why', async () => {
    const screen = await show('aangemeld')
    await screen.getByRole('button', { name: 'Status veranderen' }).click()
    expect(screen.getByRole('radio').elements()).toHaveLength(2)
    await pick(screen.getByRole('form'), 'Triage')
    await screen.getByRole('button', { name: 'Status vastleggen' }).click()
    await expect.element(screen.getByText('Nog nodig: waarom.')).toBeVisible()
    expect(made()).toEqual([])
    await screen.getByRole('textbox', { name: 'Waarom nu?' }).fill('Zes leefgebieden')
    await screen.getByRole('button', { name: 'Status vastleggen' }).click()
    await expect.element(screen.getByText('Status vastgelegd: Triage.')).toBeVisible()
    expect(made()).toMatchObject([
      { type: 'case.statusChanged', body: { to: 'triage', why: 'Zes leefgebieden' } },
    ])
  })

  test('closing asks who leads now and whether there is a waakvlam', async () => {
    const screen = await show('waakvlam')
    await screen.getByRole('button', { name: 'Status veranderen' }).click()
    await pick(screen, 'Afgesloten')
    await screen.getByRole('textbox', { name: 'Waarom nu?' }).fill('Het gaat goed')
    await screen.getByRole('button', { name: 'Status vastleggen' }).click()
    await expect.element(screen.getByText('Nog nodig: wie heeft nu de regie?')).toBeVisible()
    expect(made()).toEqual([])
    await screen.getByRole('button', { name: /Waarom sluit je af/ }).click()
    await screen.getByRole('option', { name: 'Het gezin redt het zelf' }).click()
    await screen.getByRole('textbox', { name: /Wie heeft nu de regie/ }).fill('Marloes')
    await pick(screen, 'Nee')
    await screen.getByRole('button', { name: 'Status vastleggen' }).click()
    await vi.waitFor(() =>
      expect(made()).toMatchObject([
        { body: { closing: { reason: 'eigenKracht', ledBy: 'Marloes', hasPilotLight: false } } },
      ]),
    )
  })

  test('a refusal says why, and what was filled in is still there', async () => {
    refusal = new AppError('record/not-allowed', { reason: 'statusTransition' })
    const screen = await show('aangemeld')
    await screen.getByRole('button', { name: 'Status veranderen' }).click()
    await pick(screen.getByRole('form'), 'Triage')
    await screen.getByRole('textbox', { name: 'Waarom nu?' }).fill('Daarom')
    await screen.getByRole('button', { name: 'Status vastleggen' }).click()
    await expect.element(screen.getByText(/Vanuit deze status kan dat niet/)).toBeVisible()
    await expect.element(screen.getByRole('textbox', { name: 'Waarom nu?' })).toHaveValue('Daarom')
  })
})

describe('the report', () => {
  test('is taken down, and better when it was wrong', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Aanmelding vastleggen' }).click()
    await screen.getByRole('textbox', { name: 'Wie meldde dit?' }).fill('Juf Eva')
    await screen.getByRole('textbox', { name: 'Wat is er aan de hand?' }).fill('Emre is moe')
    await screen.getByRole('button', { name: 'Aanmelding vastleggen' }).click()
    await expect.element(screen.getByText('Emre is moe').first()).toBeVisible()
    await screen.getByRole('button', { name: 'Aanmelding verbeteren' }).click()
    await screen.getByRole('textbox', { name: 'Wat is er aan de hand?' }).fill('Emre slaapt weinig')
    await screen.getByRole('button', { name: 'Aanmelding vastleggen' }).click()
    await vi.waitFor(() => expect(made()).toHaveLength(2))
    expect(made()[1]).toMatchObject({ corrects: 1, body: { by: 'Juf Eva', on: readToday() } })
    await vi.waitFor(() => expect(screen.getByText('Emre is moe').query()).toBeNull())
  })
})

describe('triage', () => {
  test('suggests, lets a person decide otherwise, and records what was answered', async () => {
    const screen = await show('triage')
    await screen.getByRole('button', { name: 'Triage beginnen' }).click()
    await expect.element(screen.getByText(/Beantwoord ten minste vraag 1 en 2/)).toBeVisible()
    await pick(screen.getByRole('radiogroup', { name: /^1\./ }), 'Ja')
    await screen.getByRole('textbox', { name: /^2\./ }).fill('4')
    for (const number of [4, 5])
      await pick(screen.getByRole('radiogroup', { name: new RegExp(`^${number}\\.`) }), 'Ja')
    await expect
      .element(screen.getByText('De antwoorden wijzen op: Meervoudig: coach en rondetafel'))
      .toBeVisible()
    await expect.element(screen.getByText(/Door de vragen 2, 4, 5/)).toBeVisible()
    await pick(screen, 'Hoort bij een andere organisatie (warme overdracht)')
    await screen
      .getByRole('textbox', { name: 'Waarom deze uitkomst?' })
      .fill('Woont in een andere gemeente')
    await screen.getByRole('button', { name: 'Triage vastleggen' }).click()
    await vi.waitFor(() =>
      expect(made()).toMatchObject([
        {
          type: 'case.triaged',
          body: {
            answers: { TR1: 'ja', TR2: 4, TR4: 'ja', TR5: 'ja' },
            outcome: 'nietVoorOns',
            reason: 'Woont in een andere gemeente',
          },
        },
      ]),
    )
    await expect.element(screen.getByText('Woont in een andere gemeente').first()).toBeVisible()
  })

  test('takes no words where it asks for a number', async () => {
    const screen = await show('triage')
    await screen.getByRole('button', { name: 'Triage beginnen' }).click()
    const field = screen.getByRole('textbox', { name: /^2\./ })
    await field.fill('vier')
    await expect.element(field).toHaveValue('')
  })
})

describe('word back to the notifier', () => {
  test('is one of three literal texts, and waits for a report', async () => {
    const screen = await show()
    await expect.element(screen.getByText(/nog niemand die op bericht wacht/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Bericht vastleggen' }).query()).toBeNull()
  })

  test('is recorded with the day', async () => {
    records = [line('case.reported', report)]
    const screen = await show()
    await pick(screen, 'Het ligt bij een ander')
    await expect.element(screen.getByRole('button', { name: 'Bericht kopiëren' })).toBeVisible()
    await screen.getByRole('button', { name: 'Bericht vastleggen' }).click()
    await vi.waitFor(() =>
      expect(made()).toMatchObject([
        { type: 'case.notifierAnswered', body: { answer: 'elders', on: readToday() } },
      ]),
    )
  })
})

describe('the timeline', () => {
  test('tells each fact in a sentence, newest first', async () => {
    records = [
      line('case.reported', report),
      line('case.statusChanged', { from: 'aangemeld', to: 'triage', why: 'Zes' }, '2026-04-16'),
    ]
    const screen = await show('triage')
    const region = screen.getByRole('region', { name: 'Tijdlijn' })
    await expect.element(region.getByText('Veel ruzie')).toBeVisible()
    const told = region.getByRole('listitem').elements()
    expect(told.map(({ textContent }) => textContent)).toEqual([
      '16 april 2026Nadia el Amrani veranderde de status.Van Aangemeld naar Triage. Zes',
      '14 april 2026Bert Holtrop heeft dit huishouden aangemeld.Veel ruzie',
    ])
  })
})

test('who is no regisseur reads, and the family sees no report and no triage', async () => {
  records = [line('case.statusChanged', { from: null, to: 'actief', why: 'Samen verder' })]
  const screen = await show('actief', familySession)
  await expect.element(screen.getByText('Samen verder').first()).toBeVisible()
  expect(screen.getByRole('button', { name: /veranderen|vastleggen|beginnen/ }).query()).toBeNull()
  expect(screen.getByText('Aanmelding').query()).toBeNull()
  expect(screen.getByRole('heading', { name: 'Triage' }).query()).toBeNull()
})
