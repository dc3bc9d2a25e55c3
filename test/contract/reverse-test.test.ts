import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { readKeptState } from '../../electron/rooms/history-now.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { fourEyesOptions } from '../../shared/content/reverse-test/option-lists.ts'
import { noAdaptations } from '../../shared/content/reverse-test/adaptations.ts'
import { findText } from '../../shared/document/entities.ts'
import { singleId } from '../../shared/document/plan-shape.ts'
import { readAnswers } from '../../shared/document/read-reverse-test.ts'
import { reverseTestShape } from '../../shared/document/reverse-test-shape.ts'
import { type Role, roles } from '../../shared/domain/role.ts'
import {
  reverseTestJustified,
  reverseTestStarted,
} from '../../shared/records/reverse-test-records.ts'
import { foldReverseTests } from '../../shared/records/reverse-test-state.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let caseId: string
const tokens = new Map<Role, string>()
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  caseId = host.caseIds[0] ?? ''
  for (const role of roles) tokens.set(role, (await host.join(role)).token)
})
afterAll(async () => host.close())

const tokenOf = (role: Role): string => tokens.get(role) ?? ''
const ticks = fourEyesOptions.map(({ id }) => id)

async function make(type: string, body: object, token = host.ownerToken) {
  const sent = { key: randomUUID(), type, body: { ...body } }
  return host.tryAsk('makeRecord', { params: { caseId }, body: sent }, token)
}
const reasonOf = async (answer: ReturnType<typeof make>): Promise<unknown> => {
  const { status, body } = await answer
  if (status === 200) return 'made'
  const { code, details } = body as { code: string; details: { reason?: string } }
  return details.reason ?? code
}
const linesFor = async (token = host.ownerToken): Promise<readonly RecordLine[]> =>
  host.ask('records', { params: { caseId } }, token)
const testsFor = async (token = host.ownerToken) =>
  foldReverseTests(await linesFor(token), (at) => String(at).slice(0, 10))

const bodies: Readonly<Record<string, object>> = {
  'reverseTest.started': { title: 'Reiskosten naar school' },
  'reverseTest.legalOpenedEarly': { testId: 'OT-A1', reason: 'De termijn loopt morgen af.' },
  'reverseTest.fourEyesChecked': { testId: 'OT-A1', checked: ticks, by: 'Wim Jansen', on: null },
  'reverseTest.justified': { testId: 'OT-A1', why: 'Opnieuw bekeken.' },
  'reverseTest.locked': { testId: 'OT-A1', version: 1, decisionRef: 'D9' },
  'policySignal.given': {
    kind: 'systeem',
    words: 'Stopt op een datum.',
    testId: null,
    rowId: null,
  },
}
const team: readonly Role[] = ['regisseur', 'voorzitter', 'schrijver', 'professional']
const makers: Readonly<Record<string, readonly Role[]>> = {
  'reverseTest.started': team,
  'reverseTest.legalOpenedEarly': team,
  'reverseTest.fourEyesChecked': ['regisseur', 'meelezer'],
  'reverseTest.justified': ['regisseur'],
  'reverseTest.locked': ['regisseur'],
  'policySignal.given': team,
}
const cells = Object.keys(bodies).flatMap((type) => roles.map((role) => ({ type, role })))

describe('who may do what', () => {
  test.each(cells)('$role: $type', async ({ type, role }) => {
    const answer = reasonOf(make(type, bodies[type] ?? {}, tokenOf(role)))
    if (makers[type]?.includes(role) === true) expect(await answer).not.toBe('access/forbidden')
    else expect(await answer).toBe('access/forbidden')
  })
})

describe('a test', () => {
  test('begins with two documents, and its id of what one may not open is absent', async () => {
    const answer = await make('reverseTest.started', { title: 'Taxi naar dagbesteding' })
    expect(answer.status).toBe(200)
    const started = (await testsFor()).at(-1)
    expect(started).toMatchObject({ title: 'Taxi naar dagbesteding', stage: 'bezig', versions: [] })
    expect(started?.testId).toMatch(/^OT-\d+$/)
    const kinds = async (token: string) =>
      new Map(
        (await host.ask('documents', { params: { caseId } }, token)).map(({ id, kind }) => [
          id,
          kind,
        ]),
      )
    const [mine, theirs] = [await kinds(host.ownerToken), await kinds(tokenOf('meelezer'))]
    expect(mine.get(started?.documentId ?? '')).toBe('reverseTest')
    expect(mine.get(started?.voiceDocumentId ?? '')).toBe('reverseTestVoice')
    expect(theirs.has(started?.documentId ?? '')).toBe(true)
    expect(theirs.has(started?.voiceDocumentId ?? '')).toBe(false)
    const line = (await linesFor(tokenOf('meelezer'))).findLast(
      ({ type }) => type === reverseTestStarted.type,
    )
    expect(line?.body).toMatchObject({ testId: started?.testId, voiceDocumentId: null })
    expect(JSON.stringify(line)).not.toContain(started?.voiceDocumentId)
  })

  test('of another case or that does not exist is refused', async () => {
    for (const testId of ['OT-B1', 'OT-999'])
      expect(await reasonOf(make('reverseTest.justified', { testId, why: '' }))).toBe('testUnknown')
  })

  test('the versions, with the words of the family, are not for who may not read those', async () => {
    const ofReader = await linesFor(tokenOf('meelezer'))
    expect(ofReader.filter(({ type }) => type === reverseTestJustified.type)).toEqual([])
    expect(JSON.stringify(ofReader)).not.toContain('Eindelijk klopt het')
    const kinds = await host.ask('outputs', { params: { caseId } }, tokenOf('meelezer'))
    expect(kinds.map(({ kind }) => kind)).not.toContain('onderbouwing')
    const { status } = await host.tryAsk(
      'output',
      { params: { caseId, kind: 'onderbouwing' } },
      tokenOf('meelezer'),
    )
    expect(status).toBe(404)
    expect((await testsFor(tokenOf('meelezer')))[0]).toMatchObject({ stage: 'vastgelegd' })
  })
})

describe('four eyes', () => {
  const check = async (by: string, token = host.ownerToken, on: string | null = null) =>
    reasonOf(
      make('reverseTest.fourEyesChecked', { testId: 'OT-A1', checked: ticks, by, on }, token),
    )

  test('are not those of who works in the case', async () => {
    const { token } = await host.join('meelezer', caseId, 'Ellen Stam')
    expect(await check('', token)).toBe('worksInCase')
    for (const name of ['Nadia el Amrani', ' ellen  STAM', 'Gast professional', 'Noor Bakker'])
      expect(await check(name), name).toBe('worksInCase')
  })

  test('a colleague on an own device has the name of the invite, whatever the page says', async () => {
    const { token } = await host.join('meelezer', caseId, 'Sofie Blok')
    expect(await check('Iemand anders', token, '2020-01-01')).toBe('made')
    const last = (await testsFor())[0]?.checks.at(-1)
    expect(last).toMatchObject({ by: 'Sofie Blok', isOwnCheck: true })
    expect(last?.on).not.toBe('2020-01-01')
  })

  test('written down by the regisseur they are marked so, and not of a day to come', async () => {
    expect(await check('Wim Jansen', host.ownerToken, '2026-06-09')).toBe('made')
    expect((await testsFor())[0]?.checks.at(-1)).toMatchObject({
      by: 'Wim Jansen',
      on: '2026-06-09',
      isOwnCheck: false,
    })
    expect(await check('Wim Jansen', host.ownerToken, '2999-01-01')).toBe('dayAhead')
    expect(await check('')).toBe('request/bad-input')
  })
})

/** Writes at the table, as who leads; done when the vault has it. */
async function writeMotive(documentId: string, words: string): Promise<void> {
  const client = await host.connectClient(documentId, host.ownerToken)
  findText(client.doc, reverseTestShape.outcome, singleId, 'motive')?.insert(0, words)
  await vi.waitFor(async () => {
    const kept = await readKeptState(host.open().vault, documentId)
    expect(JSON.stringify(kept?.content.outcome)).toContain(words)
  })
  client.close()
}

describe('a justification', () => {
  test('of a practice case has no gap and stands locked by its decision', async () => {
    const [first] = await testsFor()
    expect(first?.versions[0]).toMatchObject({
      version: 1,
      gaps: [],
      madeOn: '2026-06-09',
      lockedBy: expect.arrayContaining(['D3']) as string[],
    })
  })

  test('that stands asks why, and says by its next version what changed', async () => {
    const [first] = await testsFor()
    const before = first?.versions ?? []
    const lock = { testId: 'OT-A1', version: before.length, decisionRef: 'D5' }
    expect(await reasonOf(make('reverseTest.locked', lock))).toBe('made')
    await writeMotive(first?.documentId ?? '', 'Samen gekozen: ')
    expect(await reasonOf(make('reverseTest.justified', { testId: 'OT-A1', why: '' }))).toBe(
      'reasonMissing',
    )
    const why = 'Marloes wilde dat erbij staat dat we dit samen kozen.'
    await make('reverseTest.justified', { testId: 'OT-A1', why })
    const versions = (await testsFor())[0]?.versions ?? []
    const last = versions.at(-1)
    expect(versions).toHaveLength(before.length + 1)
    expect(last).toMatchObject({ version: before.length + 1, why, lockedBy: [] })
    expect(last?.hash).not.toBe(before.at(-1)?.hash)
    expect(versions.slice(0, -1).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash))
    expect(await reasonOf(make('reverseTest.justified', { testId: 'OT-A1', why }))).toBe(
      'testUnchanged',
    )
    const about = `OT-A1.${last?.version}`
    const paper = await host.ask('output', {
      params: { caseId, kind: 'onderbouwing' },
      query: { about },
    })
    expect(JSON.stringify(paper.blocks)).toContain(why)
    expect(JSON.stringify(paper.blocks)).toContain('Samen gekozen: grootste effect')
    const firstPaper = await host.ask('output', {
      params: { caseId, kind: 'onderbouwing' },
      query: { about: 'OT-A1.1' },
    })
    expect(JSON.stringify(firstPaper.blocks)).not.toContain('Samen gekozen')
  })

  test('is locked once per decision, and only a version that exists', async () => {
    const lock = async (version: number, decisionRef: string) =>
      reasonOf(make('reverseTest.locked', { testId: 'OT-A1', version, decisionRef }))
    expect(await lock(99, 'D3')).toBe('versionUnknown')
    expect(await lock(1, 'D3')).toBe('alreadyLocked')
    expect(await lock(2, 'D4')).toBe('made')
    expect((await testsFor())[0]?.versions[1]?.lockedBy).toContain('D4')
  })

  test('of a test that just began tells honestly what is missing', async () => {
    await make('reverseTest.started', { title: 'Een lege toets' })
    const started = (await testsFor()).at(-1)
    const testId = started?.testId ?? ''
    expect(await reasonOf(make('reverseTest.justified', { testId, why: '' }))).toBe('made')
    const made = (await testsFor()).at(-1)?.versions[0]
    expect(made?.gaps).toContainEqual({ questionId: 'OT-0.1', kind: 'leeg' })
    expect(made).toMatchObject({ outcome: 'open', title: 'Een lege toets' })
    expect(made?.parts.nl).toEqual([])
  })
})

test('the answers read from the live documents are those that the practice case was made of', async () => {
  const [first] = await testsFor()
  const doc = new Y.Doc()
  const kept = await host.open().vault.call('loadDocument', { id: first?.documentId ?? '' })
  Y.applyUpdate(doc, kept?.snapshot?.state ?? new Uint8Array())
  expect(readAnswers(doc, null)['OT-0.1'].text).toMatch(/^Marloes moet van Werk en Inkomen/)
  expect(readAnswers(doc, null)['OT-5.4']).toEqual({ choice: null, note: '' })
  doc.destroy()
})

describe('signals to policy', () => {
  const give = async (words: string) =>
    make('policySignal.given', { kind: 'systeem', words, testId: 'OT-A1', rowId: 'regel1' })

  test('hold no name of the case; the answer says where, and not which', async () => {
    const words = 'Het programma stopt, en dat raakte márloes hard.'
    const { status, body } = await give(words)
    expect(status).toBe(409)
    const { details } = body as { details: { reason: string; from: number; to: number } }
    expect(details.reason).toBe('namesInWords')
    expect(words.slice(details.from, details.to)).toBe('márloes')
    expect(JSON.stringify(body)).not.toMatch(/m[aá]rloes/i)
    for (const named of ['Belt met Arjan Post.', 'Vmbo De Wissel weet dit.', 'Meld het Nadia.'])
      expect(await reasonOf(give(named)), named).toBe('namesInWords')
  })

  test('reach policy without the case, and are for the owner only', async () => {
    const words = 'Een gemeente kan dit in haar programma voor jeugdhulp zelf aanpassen.'
    expect(await reasonOf(give(words))).toBe('made')
    const signals = await host.ask('policySignals', {})
    const found = signals.find((signal) => signal.words === words)
    expect(Object.keys(found ?? {}).toSorted()).toEqual(['kind', 'month', 'words'])
    const { status } = await host.tryAsk('policySignals', {}, tokenOf('regisseur'))
    expect(status).toBe(403)
  })
})

describe("the municipality's own content", () => {
  test('is changed by the owner, read by everyone, and outlives what cannot be read', async () => {
    expect(await host.ask('adaptations', {}, tokenOf('gezinslid'))).toEqual(noAdaptations)
    const reference = {
      id: 'EIGEN-1',
      kind: 'verordening',
      law: 'Verordening jeugdhulp Lindeveld',
      article: '4',
      about: { nl: 'Wanneer je hulp kunt krijgen', en: '' },
      consultedOn: '2026-11-01',
    } as const
    const next = { ...noAdaptations, references: [reference] }
    expect(await host.ask('saveAdaptations', { body: next })).toEqual(next)
    expect(await host.ask('adaptations', {}, tokenOf('gezinslid'))).toEqual(next)
    const { status } = await host.tryAsk('saveAdaptations', { body: next }, tokenOf('regisseur'))
    expect(status).toBe(403)
    const twice = { ...next, references: [reference, reference] }
    expect((await host.tryAsk('saveAdaptations', { body: twice })).status).toBe(400)
    const name = 'reverseTestAdaptations'
    await host.open().vault.call('writeSetting', { name, value: '{"version":9}' })
    expect(await host.ask('adaptations', {})).toEqual(noAdaptations)
  })
})
