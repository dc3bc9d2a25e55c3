import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { personRoles, type Role, roles } from '../../shared/domain/role.ts'
import { recordTypes } from '../../shared/records/record-types.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
const tokens = new Map<Role, string>()
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  for (const role of roles) tokens.set(role, (await host.join(role)).token)
})
afterAll(async () => host.close())

const params = () => ({ caseId: host.caseIds[0] ?? '' })
const tokenOf = (role: Role): string => tokens.get(role) ?? ''
const read = async (token?: string): Promise<readonly RecordLine[]> =>
  host.ask('records', { params: params() }, token)
const send = async (body: object, token = host.ownerToken, caseId = params().caseId) =>
  host.tryAsk('makeRecord', { params: { caseId }, body }, token)
const command = (type: string, body: object, more: object = {}) => ({
  key: randomUUID(),
  type,
  body,
  ...more,
})
const report = { by: 'Bert', organisation: '', what: 'Zorgen', on: '2026-11-20' }

describe('who makes what', () => {
  const cells = recordTypes.flatMap(({ type, writers }) =>
    roles.map((role) => ({ type, role, may: writers.includes(role) })),
  )
  test.each(cells)('$type by a $role: $may', async ({ type, role, may }) => {
    const { status, body } = await send(command(type, {}), tokenOf(role))
    // The role is looked at before the body: an empty one tells the two apart.
    expect([status, body]).toMatchObject(
      may ? [400, { code: 'request/bad-input' }] : [403, { code: 'access/forbidden' }],
    )
  })
})

describe('who reads what', () => {
  test.each(personRoles)('a %s gets the facts for that role, and no others', async (role) => {
    const all = await read()
    const mine = await read(tokenOf(role))
    const readable = new Set<string>(
      recordTypes.filter(({ readers }) => readers.includes(role)).map(({ type }) => type),
    )
    const toFact = ({ n, type }: RecordLine) => ({ n, type })
    expect(mine.map(toFact)).toEqual(all.filter(({ type }) => readable.has(type)).map(toFact))
    expect(mine.length).toBeGreaterThan(0)
  })

  test('the story of the practice case is there, and keys of commands are not', async () => {
    await send(command('case.reported', report))
    const lines = await read()
    expect(lines.filter(({ type }) => type === 'case.statusChanged')).toHaveLength(4)
    expect(JSON.stringify(lines)).not.toContain('commandKey')
    expect(lines.at(-1)).toMatchObject({ byName: 'Noor Bakker', corrects: null, body: report })
  })

  test('a guest of another household, and a case that is not there, are the same: not found', async () => {
    const { token } = await host.join('professional', host.caseIds[1])
    for (const caseId of [params().caseId, 'nowhere']) {
      expect((await host.tryAsk('records', { params: { caseId } }, token)).status).toBe(404)
      const made = await send(command('case.reported', report), token, caseId)
      expect(made).toMatchObject({ status: 404, body: { code: 'request/not-found' } })
    }
  })
})

describe('a command over the line', () => {
  test('that arrives twice at the same moment is recorded once', async () => {
    const once = command('case.reported', report)
    const before = (await read()).length
    const answers = await Promise.all([send(once), send(once), send(once)])
    expect(new Set(answers.map(({ body }) => (body as RecordLine).n)).size).toBe(1)
    expect(await read()).toHaveLength(before + 1)
  })

  test('corrects what it names', async () => {
    const first = (await send(command('case.reported', report))).body as RecordLine
    const better = { ...report, what: 'Zorgen over Jesse' }
    const { body } = await send(command('case.reported', better, { corrects: first.n }))
    expect(body).toMatchObject({ corrects: first.n, body: better })
  })

  test('that the state does not allow is refused with its reason, and nothing is recorded', async () => {
    const before = (await read()).length
    const skip = { from: null, to: 'aangemeld', why: 'terug' }
    expect(await send(command('case.statusChanged', skip))).toMatchObject({
      status: 409,
      body: { code: 'record/not-allowed', details: { reason: 'statusTransition' } },
    })
    expect(await read()).toHaveLength(before)
  })

  test('a new status is at once in the caseload, and closing takes the right to write at once', async () => {
    const caseId = host.caseIds[1] ?? ''
    const { token } = await host.join('professional', caseId)
    const rights = async () =>
      (await host.ask('documents', { params: { caseId } }, token)).map(({ right }) => right)
    expect(await rights()).toContain('write')
    const closing = { reason: 'eigenKracht', ledBy: 'Milan', hasPilotLight: false }
    const end = { from: null, to: 'afgesloten', why: 'klaar', closing }
    expect((await send(command('case.statusChanged', end), host.ownerToken, caseId)).status).toBe(
      200,
    )
    const cases = await host.ask('cases', {})
    expect(cases.find(({ id }) => id === caseId)?.status).toBe('afgesloten')
    expect(await rights()).not.toContain('write')
  })
})
