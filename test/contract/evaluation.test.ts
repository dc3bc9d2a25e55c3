import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { evaluationShape } from '../../shared/document/evaluation-shape.ts'
import { findText, setScalar } from '../../shared/document/entities.ts'
import { singleId } from '../../shared/document/plan-shape.ts'
import { toetsingskader } from '../../shared/content/questionnaires/toetsingskader.ts'
import { evaluationStarted } from '../../shared/records/evaluation-records.ts'
import type { OutputDocument } from '../../shared/output/output-document.ts'
import { toPlainText } from '../../shared/output/plain-text.ts'
import { addPilotHouseholds } from '../helpers/pilot-households.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'
import type { SyncClient } from '../helpers/sync-client.ts'

// One pilot group with a report, written from two laptops, over forty households.
const questionnaireId = toetsingskader.id
const by = { source: 'view', label: 'test' } as const
const period = { from: '2026-01-01', until: '2099-12-31' }
let host: TestHost
let caseId: string
let member: string
let documentId: string

beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  await addPilotHouseholds(host.open().vault, 40, host.open().gate.owner.id)
  caseId = (await host.ask('createCase', { body: { title: 'Groep Noord', kind: 'pilotgroep' } })).id
  member = (await host.join('professional', caseId)).token
  const begun = await make(evaluationStarted.type, { title: 'Tussenevaluatie', ...period }, member)
  documentId = evaluationStarted.body.parse((begun.body as { body: unknown }).body).documentId
})
afterAll(async () => host.close())

const make = async (type: string, body: object, token = host.ownerToken, where = caseId) =>
  host.tryAsk(
    'makeRecord',
    { params: { caseId: where }, body: { key: randomUUID(), type, body } },
    token,
  )

const paper = async (token = host.ownerToken): Promise<OutputDocument> =>
  host.ask(
    'output',
    { params: { caseId, kind: 'evaluation-report' }, query: { about: documentId } },
    token,
  )

const kept = async (client: SyncClient, change: () => void): Promise<void> => {
  const before = client.acknowledged()
  change()
  await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(before))
}

describe('a report', () => {
  test('begins in a pilot group, for all who work in it, and nowhere else', async () => {
    const params = { caseId }
    expect(await host.ask('documents', { params }, member)).toMatchObject([
      { id: documentId, kind: 'evaluation', right: 'write' },
    ])
    const household = host.caseIds[0] ?? ''
    const started = { title: 'Verslag', ...period }
    const refused = await make(evaluationStarted.type, started, host.ownerToken, household)
    expect(refused.body).toMatchObject({ details: { reason: 'groupOnly' } })
    const turned = { title: 'Andersom', from: '2026-12-31', until: '2026-01-01' }
    expect((await make(evaluationStarted.type, turned)).status).toBe(400)
    const { token } = await host.join('professional', household)
    expect((await host.tryAsk('documents', { params }, token)).status).toBe(404)
  })

  test('is written together, and the paper holds the words of both', async () => {
    const owner = await host.connectClient(documentId, host.ownerToken)
    const guest = await host.connectClient(documentId, member)
    const write = (client: SyncClient, part: string, words: string) =>
      kept(client, () =>
        findText(client.doc, evaluationShape.chapters, part, 'text')?.insert(0, words),
      )
    await write(owner, 'opzet', 'Eén plan per huishouden.')
    await write(guest, 'leren', 'Bel eerst het gezin.')
    const text = toPlainText(await paper(member))
    expect(text).toContain('Eén plan per huishouden.')
    expect(text).toContain('Bel eerst het gezin.')
    await kept(guest, () =>
      setScalar(guest.doc, evaluationShape.chapters, 'leren', 'isIn', false, by),
    )
    const without = toPlainText(await paper())
    expect(without).not.toContain('Bel eerst het gezin.')
    expect(without).not.toContain('Wat we leerden')
    expect(without).toContain('Wat het opleverde')
    owner.close()
    guest.close()
  })

  test('has its figures drawn, each with its numbers in a table, and no name', async () => {
    const { title, subtitle, blocks } = await paper()
    expect([title, subtitle]).toEqual(['Tussenevaluatie', expect.stringContaining('Groep Noord')])
    const charts = blocks.flatMap((block, at) => (block.kind === 'chart' ? [at] : []))
    expect(charts.length).toBeGreaterThan(5)
    for (const at of charts) expect(blocks[at + 1]?.kind).toBe('table')
    const text = JSON.stringify(blocks)
    expect(text).toContain('Alleenstaande ouders met kinderen')
    for (const word of ['Huishouden 1', 'RT-2026', 'Tom de Boer', 'Nadia', 'WATERLELIE'])
      expect(text).not.toContain(word)
  })

  test('over years in which nobody began has words and no figures', async () => {
    const client = await host.connectClient(documentId, member)
    const until = (day: string) =>
      kept(client, () => {
        setScalar(client.doc, evaluationShape.period, singleId, 'from', '2020-01-01', by)
        setScalar(client.doc, evaluationShape.period, singleId, 'until', day, by)
      })
    await until('2020-12-31')
    const { blocks } = await paper()
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false)
    expect(JSON.stringify(blocks)).toContain('te weinig om in cijfers te laten zien')
    await until('2099-12-31')
    client.close()
  })

  test('is offered by its title, and a household has no such paper', async () => {
    const offered = await host.ask('outputs', { params: { caseId } }, member)
    expect(offered).toEqual([
      {
        kind: 'evaluation-report',
        parties: [],
        subjects: [{ id: documentId, label: 'Tussenevaluatie' }],
      },
    ])
    const household = { caseId: host.caseIds[0] ?? '', kind: 'evaluation-report' }
    expect((await host.tryAsk('output', { params: household, query: {} })).status).toBe(404)
    const unknown = { params: { caseId, kind: 'evaluation-report' }, query: { about: 'nergens' } }
    expect((await host.tryAsk('output', unknown)).status).toBe(404)
  })
})

describe('rounds of the toetsingskader', () => {
  const rounds = async (token: string, query = {}) => host.ask('pilotRounds', { query }, token)

  test('are told without who said what, and never about two organisations', async () => {
    const hold = async (roundId: string, organisations: readonly string[]) => {
      const opened = { roundId, title: 'Voorjaar', on: '2026-06-02', questionnaireId }
      expect((await make('questionnaire.opened', opened)).status).toBe(200)
      for (const organisation of organisations) {
        const answers = [{ itemId: 'I01', value: 'ja', evidence: 'KWIKSTAART' }]
        const given = { roundId, organisation, isWrittenDown: true, answers }
        // One after another, as they were written down.
        // oxlint-disable-next-line no-await-in-loop
        expect((await make('questionnaire.answered', given)).status).toBe(200)
      }
      expect((await make('questionnaire.closed', { roundId })).status).toBe(200)
    }
    await hold(randomUUID(), ['De Oeverzorg', 'Woonstede'])
    await hold(randomUUID(), ['De Oeverzorg', 'Woonstede', 'School'])
    const [group] = await rounds(member)
    expect(group?.group).toBe('Groep Noord')
    const [two, three] = group?.rounds ?? []
    expect(two?.themes).toBeNull()
    expect(three?.themes?.[0]?.counts).toEqual({
      ...{ eens: 1, verschil: 0, tegenspraak: 0, onvoldoende: 3 },
    })
    expect(JSON.stringify(group)).not.toMatch(/Oeverzorg|KWIKSTAART/)
    expect(await rounds(host.ownerToken)).toEqual([group])
    expect(JSON.stringify((await paper(member)).blocks)).toContain('Zien organisaties hetzelfde?')
  })

  test('are for the owner and for the group itself', async () => {
    const other = await host.ask('createCase', { body: { title: 'Zuid', kind: 'pilotgroep' } })
    const { token } = await host.join('professional', other.id)
    expect(await rounds(token)).toEqual([])
    expect((await host.tryAsk('pilotRounds', { query: { caseId } }, token)).status).toBe(404)
    const guest = await host.join('professional')
    expect((await host.tryAsk('pilotRounds', {}, guest.token)).status).toBe(403)
  })
})

describe('a story that is withdrawn', () => {
  const title = 'Het verhaal van de IJSVOGEL'
  const publish = async (): Promise<string> => {
    const body = {
      kind: 'casus' as const,
      title,
      parts: [{ id: 'begin', text: 'Er was rust nodig.' }],
      householdId: host.caseIds[0] ?? '',
      familyAgreed: false,
      isRead: true as const,
    }
    return (await host.ask('publishStory', { params: { caseId }, body })).storyId
  }
  const everything = async (token: string) => {
    const found = [
      await host.ask('records', { params: { caseId } }, token),
      await paper(token),
      await host.ask('search', { query: { text: 'ijsvogel', caseId } }, token),
    ]
    return JSON.stringify(found)
  }

  test('is sent to nobody any more, and its reason only to who leads', async () => {
    const storyId = await publish()
    for (const token of [member, host.ownerToken]) {
      // oxlint-disable-next-line no-await-in-loop
      const told = await everything(token)
      expect(told.match(/IJSVOGEL/g)?.length).toBeGreaterThan(1)
    }
    const reason = 'KOEKOEK wil het niet meer'
    expect((await make('story.withdrawn', { storyId, reason }, member)).status).toBe(403)
    expect((await make('story.withdrawn', { storyId, reason: ' ' })).status).toBe(400)
    expect((await make('story.withdrawn', { storyId, reason })).status).toBe(200)
    expect(await everything(member)).not.toMatch(/IJSVOGEL|KOEKOEK/)
    const own = await everything(host.ownerToken)
    expect(own).not.toContain('IJSVOGEL')
    expect(own).toContain(reason)
    const again = await make('story.withdrawn', { storyId, reason })
    expect(again.body).toMatchObject({ details: { reason: 'storyGone' } })
  })

  test('begins no session, and leaves the one that was about it', async () => {
    const storyId = await publish()
    const sessionId = randomUUID()
    const start = { sessionId, format: 'casus', title: 'Wat nu?', isAnonymous: false, asker: '' }
    expect((await make('reflection.started', { ...start, storyId })).status).toBe(200)
    const params = { caseId, sessionId }
    expect((await host.ask('reflectionSession', { params })).story?.title).toBe(title)
    await make('story.withdrawn', { storyId, reason: 'Het gezin wil het niet meer' })
    expect((await host.ask('reflectionSession', { params })).story).toBeNull()
    const another = { ...start, sessionId: randomUUID(), storyId }
    expect((await make('reflection.started', another)).body).toMatchObject({
      details: { reason: 'sessionUnknown' },
    })
  })
})
