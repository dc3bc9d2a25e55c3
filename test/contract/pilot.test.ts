import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logbookWritten } from '../../shared/records/logbook-records.ts'
import { policySignalGiven } from '../../shared/records/reverse-test-records.ts'
import { addPilotHouseholds } from '../helpers/pilot-households.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let caseId: string
let professional: string
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  caseId = host.caseIds[0] ?? ''
  professional = (await host.join('professional')).token
})
afterAll(async () => host.close())

const make = async (type: string, body: Readonly<Record<string, unknown>>, token?: string) =>
  host.tryAsk('makeRecord', { params: { caseId }, body: { key: randomUUID(), type, body } }, token)
const entry = {
  on: '2026-11-20',
  facts: 'WATERLELIE stond op de tafel.',
  different: '',
  effect: '',
  factors: ['F+1'],
  breakthrough: null,
  feeling: 2,
  nextStep: '',
  question: '',
  basedOn: null,
}

describe('the logbook', () => {
  test('is written and read by who leads the case, and by nobody else', async () => {
    expect((await make(logbookWritten.type, entry)).status).toBe(200)
    expect((await make(logbookWritten.type, entry, professional)).status).toBe(403)
    const mine = await host.ask('records', { params: { caseId } })
    expect(JSON.stringify(mine)).toContain('WATERLELIE')
    for (const role of ['professional', 'gezinslid', 'voorzitter'] as const) {
      const { token } = await host.join(role)
      const theirs = await host.ask('records', { params: { caseId } }, token)
      expect(JSON.stringify(theirs)).not.toContain('WATERLELIE')
      const found = await host.tryAsk('search', { query: { text: 'WATERLELIE' } }, token)
      expect(JSON.stringify(found.body)).not.toContain('stond op de tafel')
    }
  })

  test('knows only factors that exist', async () => {
    expect((await make(logbookWritten.type, { ...entry, factors: ['F+99'] })).status).toBe(400)
  })
})

describe('the figures', () => {
  test('say nothing while there are only practice cases', async () => {
    expect(await host.ask('pilotFigures', {})).toEqual({ households: null, years: [], figures: [] })
  })

  test('count forty households and keep small groups to themselves', async () => {
    await addPilotHouseholds(host.open().vault, 40, host.open().gate.owner.id)
    const { households, figures } = await host.ask('pilotFigures', {})
    expect(households).toBe(40)
    const findWhole = (id: string) => {
      const figure = figures.find((one) => one.id === id)
      const whole = figure?.answers.find(({ cluster, year }) => cluster === null && year === null)
      return Object.fromEntries(
        figure?.groups.map((group, at) => [group.join('+'), whole?.values[at]]) ?? [],
      )
    }
    expect(findWhole('clusters')).toMatchObject({ K1: 10, K2: 15, K4: 5 })
    expect(findWhole('status')).toMatchObject({ actief: 30, waakvlam: 10 })
    expect(findWhole('goals')).toMatchObject({ '0': 20, '-1': 20, none: 40 })
    expect(findWhole('evaluations')).toMatchObject({ held: 26, moved: 14 })
    expect(findWhole('breakthroughs')).toMatchObject({ D1: 14, D4: 0 })
    expect(findWhole('helps')).toMatchObject({ 'F+1': 10 })
    const text = JSON.stringify(figures)
    for (const word of ['Huishouden 1', 'RT-2026', 'Tom de Boer', 'Nadia', 'WATERLELIE'])
      expect(text).not.toContain(word)
  })

  test('are for the owner and for pilot groups, not for a household’s table', async () => {
    expect((await host.tryAsk('pilotFigures', {}, professional)).status).toBe(403)
    const group = await host.ask('createCase', { body: { title: 'Pilot', kind: 'pilotgroep' } })
    const member = await host.join('professional', group.id)
    expect((await host.ask('pilotFigures', {}, member.token)).households).toBe(40)
    expect((await host.tryAsk('pilotSignals', {}, member.token)).status).toBe(403)
    expect((await host.tryAsk('pilotCosts', {}, member.token)).status).toBe(403)
  })
})

describe('signals to policy', () => {
  const signal = {
    kind: 'werkproces',
    words: 'Twee intakes voor één vraag.',
    testId: null,
    rowId: null,
  }

  test('hold what was tried, and take an answer that stays', async () => {
    expect((await make(policySignalGiven.type, { ...signal, tried: 'Gebeld.' })).status).toBe(200)
    const [given] = (await host.ask('pilotSignals', {})).filter(
      ({ words }) => words === signal.words,
    )
    expect(given).toMatchObject({ tried: 'Gebeld.', kind: 'werkproces', answer: null })
    const answer = { state: 'looking' as const, words: 'In het werkoverleg van december.' }
    await host.ask('answerPilotSignal', { params: { id: given?.id ?? '' }, body: answer })
    const again = await host.ask('pilotSignals', {})
    expect(again.find(({ id }) => id === given?.id)?.answer).toEqual(answer)
    expect(JSON.stringify(again)).not.toContain(caseId)
    const unknown = { params: { id: 'nobody' }, body: answer }
    expect((await host.tryAsk('answerPilotSignal', unknown)).status).toBe(404)
  })

  test('are refused with a name in what was tried', async () => {
    const refused = await make(policySignalGiven.type, { ...signal, tried: 'Marloes gebeld.' })
    expect(refused.body).toMatchObject({ details: { reason: 'namesInWords' } })
  })
})

test('costs are off until somebody wants them, and then about many or nobody', async () => {
  expect(await host.ask('pilotCosts', {})).toEqual({ isOn: false, sums: null })
  await host.ask('switchPilotCosts', { body: { isOn: true } })
  expect(await host.ask('pilotCosts', {})).toEqual({ isOn: true, sums: [] })
})
