import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { toContentHash } from '../../electron/desk/plan/plan-version.ts'
import type { Reply } from '../../shared/api/route.ts'
import type { routes } from '../../shared/api/contract.ts'
import { addEntity, findText, removeEntity } from '../../shared/document/entities.ts'
import { toPlainDocument } from '../../shared/document/plain-document.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { readPlanVoices } from '../../shared/document/read-plan-voices.ts'
import { planAdopted } from '../../shared/records/plan-life-records.ts'
import type { PlanAdoptionRequest } from '../../shared/records/plan-adoption-request.ts'
import { patiently } from '../helpers/patiently.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'
import type { SyncClient } from '../helpers/sync-client.ts'

const by = { source: 'view', label: 'test' } as const
// Words that were written and taken back: only the regisseur may ever see them again.
const takenBack = 'IJSVOGEL-1822'

let host: TestHost
let caseId: string
let planId: string
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  ;[caseId = ''] = host.caseIds
  planId = await host.findDocumentId('plan')
})
afterAll(async () => host.close())

type EncodedState = Pick<Reply<typeof routes.moment>, 'state'>

function readPlan({ state }: EncodedState) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Buffer.from(state, 'base64'))
  return toPlainDocument(doc, planShape)
}

/** Makes changes and waits until the host has them. */
async function edit(client: SyncClient, change: (doc: Y.Doc) => void): Promise<void> {
  const before = client.acknowledged()
  change(client.doc)
  await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(before), patiently)
}

const askVersions = async (token?: string) =>
  host.ask('versions', { params: { id: planId } }, token)

/** Positions of everyone in the plan, all in agreement but those named. */
async function toRequest(
  differing: Readonly<Record<string, Partial<PlanAdoptionRequest['positions'][number]>>> = {},
): Promise<PlanAdoptionRequest> {
  const client = await host.connectClient(planId, host.ownerToken)
  const voices = readPlanVoices(toPlainDocument(client.doc, planShape))
  client.close()
  return {
    present: ['Marloes Terpstra'],
    positions: voices.map(({ kind, id }) => ({
      kind,
      id,
      position: 'akkoord',
      remark: '',
      ...differing[id],
    })),
  }
}

const tryAdopt = async (body: unknown, token?: string, key: string = randomUUID()) =>
  host.tryAsk(
    'makeRecord',
    { params: { caseId }, body: { key, type: 'plan.adopted', body } },
    token,
  )

test('the adoption of a practice case is a real version, for everyone who reads the plan', async () => {
  const reader = await host.join('meelezer')
  const [version] = await askVersions(reader.token)
  expect(version).toMatchObject({
    number: 2,
    reason: 'vastgesteld',
    at: '2026-09-15T12:00:00.000Z',
  })
  const params = { id: planId, versionId: version?.id ?? '' }
  const content = readPlan(await host.ask('version', { params }, reader.token))
  expect(content.goals).toHaveLength(5)
  const records = await host.ask('records', { params: { caseId } }, reader.token)
  const adopted = records.find(({ type }) => type === 'plan.adopted')
  const body = planAdopted.body.parse(adopted?.body)
  expect(body).toMatchObject({ version: 2, versionId: version?.id, documentId: planId })
  expect(body.hash).toBe(toContentHash(content))
  expect(body.positions.map(({ kind, id }) => ({ kind, id }))).toEqual(
    readPlanVoices(content).map(({ kind, id }) => ({ kind, id })),
  )
  const silent = body.positions.filter(({ position }) => position === 'nietGereageerd')
  expect(silent.map(({ id }) => id)).toEqual(expect.arrayContaining(['P4', 'O8']))
})

test('any moment can be read back by the regisseur, and by nobody else', async () => {
  const guest = await host.join('professional')
  const writer = await host.connectClient(planId, guest.token)
  await edit(writer, (doc) => addEntity(doc, planShape.goals, { id: 'tb', title: takenBack }, by))
  const before = (await host.ask('moments', { params: { id: planId } })).at(-1)
  await edit(writer, (doc) => findText(doc, planShape.goals, 'tb', 'title')?.delete(0, 5))
  await edit(writer, (doc) => removeEntity(doc, planShape.goals, 'tb', by))
  await edit(writer, (doc) => addEntity(doc, planShape.strengths, { id: 'st', text: 'blijft' }, by))

  const seq = before?.seq ?? 0
  expect(before?.writers.map(({ name }) => name)).toEqual(['Gast professional'])
  const then = readPlan(await host.ask('moment', { params: { id: planId, seq } }))
  expect(then.goals?.find(({ id }) => id === 'tb')?.title).toBe(takenBack)
  const [middle, last] = [seq + 1, seq + 3].map(async (at) =>
    host.ask('moment', { params: { id: planId, seq: at } }),
  )
  const cut = readPlan((await middle) ?? { state: '' })
  expect(cut.goals?.find(({ id }) => id === 'tb')?.title).toBe(takenBack.slice(5))
  const now = readPlan((await last) ?? { state: '' })
  expect(now.goals?.some(({ id }) => id === 'tb')).toBe(false)
  expect(now).toEqual(toPlainDocument(writer.doc, planShape))

  await host.ask('keepVersion', { params: { id: planId }, body: { name: 'na de pauze' } })
  for (const role of ['professional', 'gezinslid', 'meelezer'] as const) {
    const { token } = await host.join(role)
    for (const [name, input] of [
      ['moments', { params: { id: planId } }],
      ['moment', { params: { id: planId, seq: String(seq) } }],
      ['removals', { params: { id: planId }, query: { after: '0' } }],
      ['keepVersion', { params: { id: planId }, body: { name: 'x' } }],
    ] as const)
      expect((await host.tryAsk(name, input, token)).status, `${role} ${name}`).toBe(403)
    expect((await askVersions(token)).map(({ reason }) => reason)).toEqual(['vastgesteld'])
  }
  const named = (await askVersions()).find(({ name }) => name === 'na de pauze')
  const params = { id: planId, versionId: named?.id ?? '' }
  expect(readPlan(await host.ask('version', { params })).strengths?.map(({ id }) => id)).toContain(
    'st',
  )
  expect((await host.tryAsk('version', { params }, guest.token)).status).toBe(404)
  writer.close()
})

test('who removed something is told to the regisseur as a place, never as words', async () => {
  const guest = await host.join('professional', caseId, 'Sanne Vlietstra')
  const writer = await host.connectClient(planId, guest.token)
  const [version] = await askVersions()
  const client = await host.connectClient(planId, host.ownerToken)
  const goal = client.doc.getMap('goals')._map.get('G5')
  await edit(writer, (doc) => removeEntity(doc, planShape.goals, 'G5', by))
  const query = { after: version?.seq ?? 0 }
  const removals = await host.ask('removals', { params: { id: planId }, query })
  const ofGoal = removals.filter(
    ({ clientId, clock, length }) =>
      clientId === goal?.id.client && clock <= goal.id.clock && goal.id.clock < clock + length,
  )
  expect(ofGoal.map(({ participantId }) => participantId)).toEqual([guest.id])
  writer.close()
  client.close()
})

test('the plan is adopted as the host has it, with everyone’s position', async () => {
  const differing = { O2: { position: 'metVoorbehoud', remark: 'Eigen methodiek' } } as const
  const key = randomUUID()
  const claimed = { ...(await toRequest(differing)), version: 9, hash: 'f'.repeat(64), seq: 1 }
  expect((await tryAdopt(claimed, host.ownerToken, key)).status).toBe(200)
  expect((await tryAdopt(claimed, host.ownerToken, key)).status).toBe(200)

  const adopted = (await askVersions()).filter(({ reason }) => reason === 'vastgesteld')
  expect(adopted.map(({ number }) => number)).toEqual([2, 3])
  const params = { id: planId, versionId: adopted.at(-1)?.id ?? '' }
  const reply = await host.ask('version', { params })
  const records = await host.ask('records', { params: { caseId } })
  const body = planAdopted.body.parse(records.findLast(({ type }) => type === 'plan.adopted')?.body)
  expect(body.hash).toBe(toContentHash(readPlan(reply)))
  expect(body.positions.find(({ id }) => id === 'O2')).toEqual({
    kind: 'partij',
    id: 'O2',
    name: 'De Oeverzorg',
    ...differing.O2,
  })
  expect(Buffer.from(reply.state, 'base64').toString('latin1')).not.toContain(takenBack.slice(0, 6))
  expect(await host.ask('verifyRecords', {})).toMatchObject({ ok: true })
})

test('an adoption without a position, without a reason, or for someone else is refused', async () => {
  const whole = await toRequest()
  const refusals = [
    [{ ...whole, positions: whole.positions.slice(1) }, 'positionMissing'],
    [await toRequest({ O2: { position: 'metVoorbehoud', remark: ' ' } }), 'reasonMissing'],
    [await toRequest({ P1: { position: 'nietAkkoord' } }), 'reasonMissing'],
    [
      {
        ...whole,
        positions: [
          ...whole.positions,
          { kind: 'partij', id: 'X', position: 'akkoord', remark: '' },
        ],
      },
      'planChanged',
    ],
  ] as const
  for (const [body, reason] of refusals) {
    const answer = await tryAdopt(body)
    expect(answer.body).toMatchObject({ code: 'record/not-allowed', details: { reason } })
  }
  const double = { ...whole, positions: [...whole.positions, ...whole.positions.slice(0, 1)] }
  expect((await tryAdopt(double)).body).toMatchObject({ code: 'request/bad-input' })
  const { token } = await host.join('professional')
  expect((await tryAdopt(whole, token)).status).toBe(403)
  expect((await askVersions()).filter(({ reason }) => reason === 'vastgesteld')).toHaveLength(2)
})

test('a plan is finished only after adoption, and no stage is set twice', async () => {
  const { id } = await host.ask('createCase', { body: { title: 'Leeg' } })
  const set = async (stage: string) =>
    host.tryAsk('makeRecord', {
      params: { caseId: id },
      body: { key: randomUUID(), type: 'plan.stageSet', body: { stage, remark: '' } },
    })
  const reasonOf = async (stage: string) => (await set(stage)).body
  expect(await reasonOf('afgerond')).toMatchObject({ details: { reason: 'planNotAdopted' } })
  expect((await set('besproken')).status).toBe(200)
  expect(await reasonOf('besproken')).toMatchObject({ details: { reason: 'stageSame' } })
})

test('who wrote is told by client id to readers, and only of those who wrote', async () => {
  const looker = await host.join('meelezer', caseId, 'Alleen Lezer')
  const client = await host.connectClient(planId, looker.token)
  const writers = await host.ask('writers', { params: { id: planId } }, looker.token)
  const names = writers.map(({ writer }) => writer.name)
  expect(names).toContain('Gast professional')
  expect(names).toContain(null)
  expect(names).not.toContain('Alleen Lezer')
  client.close()
})

test('the past of other documents cannot be opened, also not by the regisseur', async () => {
  for (const kind of ['teamNotes', 'familyVoice'] as const) {
    const id = await host.findDocumentId(kind)
    for (const name of ['versions', 'moments'] as const)
      expect((await host.tryAsk(name, { params: { id } })).status, `${kind} ${name}`).toBe(404)
  }
})

test('reading an earlier state leaves an access record', async () => {
  const [version] = await askVersions()
  const reader = await host.join('meelezer')
  const params = { id: planId, versionId: version?.id ?? '' }
  await host.ask('version', { params }, reader.token)
  const rows = await host.open().vault.call('listRecords', { caseId, type: 'history.opened' })
  expect(rows.at(-1)).toMatchObject({
    byId: reader.id,
    body: { documentId: planId, versionId: version?.id, role: 'meelezer' },
  })
})
