import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { loadDocument } from '../../electron/rooms/load-document.ts'
import { addEntity, readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { bringIn, filePassphrase, handOver, takeOut } from '../helpers/carry-case.ts'
import { chainOf, readWholeCase } from '../helpers/read-whole-case.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

// One pair of laptops for the file. Each case of a test is its own, so that no test leans on another.
let here: TestHost
let there: TestHost
beforeAll(async () => {
  here = await startTestHost({ demo: true, admitAll: true })
  there = await startTestHost({ admitAll: true })
})
afterAll(async () => {
  await here.close()
  await there.close()
})

/** A household with someone's words and a report in it. */
async function makeCase(): Promise<string> {
  const { id } = await here.ask('createCase', { body: { title: 'Huishouden De Wit' } })
  await writeStrength(here, id, 'Samen eten')
  const body = { by: 'De huisarts', organisation: '', what: 'Zorgen om de jongste', on: today }
  const command = { key: crypto.randomUUID(), type: 'case.reported', body }
  await here.ask('makeRecord', { params: { caseId: id }, body: command })
  return id
}

const today = '2026-11-20'

/** Adds a strength to the plan as someone at the table. */
async function writeStrength(host: TestHost, caseId: string, text: string): Promise<void> {
  const client = await host.connectClient(
    await host.findDocumentId('plan', caseId),
    host.ownerToken,
  )
  addEntity(
    client.doc,
    planShape.strengths,
    { id: crypto.randomUUID(), text },
    { source: 'host', reason: 'migration' },
  )
  // The first acknowledged frame is the client's answer on joining.
  await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(1))
  client.close()
}

const strengthsOf = async (host: TestHost, caseId: string): Promise<readonly string[]> => {
  const id = await host.findDocumentId('plan', caseId)
  const stored = await host.open().vault.call('loadDocument', { id })
  if (stored === null) throw new Error('no plan')
  const { doc } = loadDocument(stored, planShape)
  return readEntities(doc, planShape.strengths).map(({ text }) => text)
}

describe('a household that goes to another laptop', () => {
  test('is there as it was here: documents, log, writers, versions, records with their hashes', async () => {
    const caseId = here.caseIds[0] ?? ''
    await writeStrength(here, caseId, 'Samen koken')
    const file = await takeOut(here, caseId)
    const before = await readWholeCase(here, caseId)
    const { outlook, summary } = await bringIn(there, file)
    expect(outlook).toMatchObject({ isHere: false, kept: { edits: 0, records: 0 } })
    expect(summary).toMatchObject({ id: caseId, regisseur: 'Noor Bakker' })
    const after = await readWholeCase(there, caseId)
    expect(after.documents).toEqual(before.documents)
    expect(chainOf(after.records).slice(0, -1)).toEqual(chainOf(before.records))
    expect(after.records.at(-1)).toMatchObject({ type: 'case.imported', byId: expect.any(String) })
    expect(await there.ask('verifyRecords', {})).toMatchObject({ ok: true })
  })

  test('lets nobody in there who was let in here, and names who wrote', async () => {
    const caseId = await makeCase()
    // One that has never seen anyone of here: a writer comes with the first household that names him.
    const elsewhere = await startTestHost({ admitAll: true })
    onTestFinished(elsewhere.close)
    const guest = await here.join('professional', caseId, 'Priya Ramdin')
    await here.ask('createInvite', { body: { caseId, role: 'meelezer', name: 'Joris' } })
    const { content, ...tokens } = await readSecrets(here, caseId)
    for (const secret of Object.values(tokens).flat()) expect(content).not.toContain(secret)
    await bringIn(elsewhere, await takeOut(here, caseId))
    expect(await elsewhere.tryAsk('session', {}, guest.token)).toMatchObject({ status: 401 })
    const people = await elsewhere.ask('participants', { query: { caseId } })
    expect(people.map(({ name, status }) => `${name} ${status}`)).toEqual(
      expect.arrayContaining(['Priya Ramdin revoked', 'Noor Bakker revoked']),
    )
    const invites = await elsewhere.ask('invites', { query: { caseId } })
    expect(invites.map(({ state }) => state)).not.toContain('open')
  })

  test('comes back with what was added there, and loses nothing of what was added here', async () => {
    const caseId = await makeCase()
    await bringIn(there, await takeOut(here, caseId))
    await writeStrength(there, caseId, 'Daar geschreven')
    await answerNotifier(there, caseId)
    await writeStrength(here, caseId, 'Hier geschreven')
    const { outlook } = await bringIn(here, await takeOut(there, caseId))
    expect(outlook).toMatchObject({
      isHere: true,
      added: { edits: 1, records: 1 },
      kept: { edits: 1 },
    })
    const strengths = await strengthsOf(here, caseId)
    expect(strengths).toEqual(expect.arrayContaining(['Daar geschreven', 'Hier geschreven']))
    const records = await here.ask('records', { params: { caseId } })
    expect(records.at(-1)).toMatchObject({ type: 'case.notifierAnswered', byName: 'Noor Bakker' })
    expect(await here.ask('verifyRecords', {})).toMatchObject({ ok: true })
    // And it stays one case when it goes round once more.
    const again = await bringIn(there, await takeOut(here, caseId))
    expect(again.outlook.added).toMatchObject({ edits: 1, records: 0 })
    expect(await strengthsOf(there, caseId)).toEqual(await strengthsOf(here, caseId))
  })

  test('brings nothing new when it was not touched', async () => {
    const caseId = await makeCase()
    const file = await takeOut(here, caseId)
    await bringIn(there, file)
    const id = await handOver(there, file)
    const body = { passphrase: filePassphrase }
    const { isHere, added } = await there.ask('lookAtImport', { params: { id }, body })
    expect({ isHere, added }).toEqual({
      isHere: true,
      added: { edits: 0, records: 0, versions: 0, documents: 0 },
    })
  })

  test('shows what came in to who has the document open, after coming back by itself', async () => {
    const caseId = await makeCase()
    await bringIn(there, await takeOut(here, caseId))
    await writeStrength(there, caseId, 'Van de andere laptop')
    const id = await here.findDocumentId('plan', caseId)
    const client = await here.connectClient(id, here.ownerToken)
    onTestFinished(() => client.close())
    await bringIn(here, await takeOut(there, caseId))
    expect((await client.closed).code).toBe(4503)
    await vi.waitFor(() => {
      const words = readEntities(client.doc, planShape.strengths).map(({ text }) => text)
      expect(words).toContain('Van de andere laptop')
    })
  })

  test('keeps a correction at the record that it corrects, though numbers differ', async () => {
    const caseId = await makeCase()
    const first = await answerNotifier(here, caseId)
    const second = await answerNotifier(here, caseId, first.n)
    expect(second.corrects).toBe(first.n)
    await bringIn(there, await takeOut(here, caseId))
    const lines = await there.ask('records', { params: { caseId } })
    const answers = lines.filter(({ type }) => type === 'case.notifierAnswered')
    expect(answers.at(-1)?.corrects).toBe(answers.at(-2)?.n)
    expect(answers.at(-1)?.corrects).not.toBe(first.n)
  })

  test('gets another reference where another household has it', async () => {
    const own = await here.ask('createCase', { body: { title: 'Huishouden een' } })
    // References count up: the other laptop comes to this one too.
    let other = await there.ask('createCase', { body: { title: 'Huishouden twee' } })
    while (other.ref < own.ref)
      other = await there.ask('createCase', { body: { title: 'Huishouden twee' } })
    expect(other.ref).toBe(own.ref)
    const { summary } = await bringIn(there, await takeOut(here, own.id))
    expect(summary).toMatchObject({ title: 'Huishouden een' })
    expect(summary.ref).not.toBe(other.ref)
  })
})

describe('a file that cannot be taken in', () => {
  const flipped = (file: Buffer, at: number): Buffer => {
    const copy = Buffer.from(file)
    copy[at] = (copy[at] ?? 0) ^ 1
    return copy
  }
  const bad: readonly [string, (file: Buffer) => Buffer, string][] = [
    ['a foreign file', () => Buffer.from('naam;rol\nSem;kind\n'), 'transfer/not-a-case-file'],
    ['one with a changed header', (file) => flipped(file, 40), 'transfer/damaged'],
    ['one with a changed byte', (file) => flipped(file, file.length - 100), 'transfer/damaged'],
    ['one that was cut off', (file) => file.subarray(0, file.length - 5), 'transfer/damaged'],
    ['one that ends after its header', (file) => file.subarray(0, 60), 'transfer/damaged'],
  ]

  test('says which of these it is, and changes nothing', async () => {
    const caseId = await makeCase()
    const file = await takeOut(here, caseId)
    const before = await there.open().vault.call('count', {})
    const cases = await there.ask('cases', {})
    for (const [name, spoil, code] of bad) {
      const id = await handOver(there, spoil(file))
      const body = { passphrase: filePassphrase }
      const answer = await there.tryAsk('lookAtImport', { params: { id }, body })
      expect(answer.body, name).toMatchObject({ code })
      expect(await there.tryAsk('finishImport', { params: { id } }), name).toMatchObject({
        status: 404,
      })
    }
    const id = await handOver(there, file)
    const answer = await there.tryAsk('lookAtImport', {
      params: { id },
      body: { passphrase: 'een andere' },
    })
    expect(answer.body).toMatchObject({ code: 'transfer/wrong-passphrase' })
    expect(await there.open().vault.call('count', {})).toEqual(before)
    expect(await there.ask('cases', {})).toEqual(cases)
    expect(cases.map(({ id: known }) => known)).not.toContain(caseId)
  })

  test('is refused before it is sent when it is larger than any household', async () => {
    const answer = await there.tryAsk('beginImport', { body: { bytes: 65 * 1024 * 1024 } })
    expect(answer.body).toMatchObject({ code: 'transfer/too-large' })
  })
})

describe('taking a household out', () => {
  test('asks for a passphrase that holds, and records nothing before', async () => {
    const caseId = await makeCase()
    const before = await here.open().vault.call('count', {})
    const params = { caseId }
    const answer = await here.tryAsk('exportCase', { params, body: { passphrase: 'welkom123' } })
    expect(answer.body).toMatchObject({ code: 'vault/weak-passphrase' })
    expect(await here.open().vault.call('count', {})).toEqual(before)
  })

  test('leaves a record of who did it, and is for the owner alone', async () => {
    const caseId = await makeCase()
    await takeOut(here, caseId)
    const query = { caseId, type: 'case.exported' }
    const owner = here.open().gate.owner.id
    expect(await here.open().vault.call('listRecords', query)).toMatchObject([{ byId: owner }])
    const { token } = await here.join('voorzitter', caseId)
    const input = { params: { caseId }, body: { passphrase: filePassphrase } }
    expect(await here.tryAsk('exportCase', input, token)).toMatchObject({ status: 403 })
  })

  test('names no household in the file name', async () => {
    const caseId = await makeCase()
    const input = { params: { caseId }, body: { passphrase: filePassphrase } }
    const { fileName } = await here.ask('exportCase', input)
    expect(fileName).toMatch(/^[\w-]+-\d{4}-\d\d-\d\d\.rondetafel$/)
  })
})

/** Records that the notifier heard back. */
async function answerNotifier(host: TestHost, caseId: string, corrects?: number) {
  const body = { answer: 'opgepakt', on: today }
  const command = { key: crypto.randomUUID(), type: 'case.notifierAnswered', body }
  return host.ask('makeRecord', {
    params: { caseId },
    body: corrects === undefined ? command : { ...command, corrects },
  })
}

/** Content of a case file beside every secret of the people in it, as hex and as base64. */
async function readSecrets(host: TestHost, caseId: string) {
  const { vault, gate } = host.open()
  const args = { caseId, fileId: crypto.randomUUID(), byId: gate.owner.id, at: Date.now() }
  const content = Buffer.from(await vault.call('exportCaseFile', args)).toString()
  const people = await vault.call('listParticipants', { caseId: null })
  const invites = await vault.call('listInvites', { caseId })
  const hashes = [...people.map((row) => row.tokenHash), ...invites.map((row) => row.codeHash)]
  return {
    content,
    hex: hashes.map((hash) => Buffer.from(hash).toString('hex')),
    base64: hashes.map((hash) => Buffer.from(hash).toString('base64')),
  }
}
