import { describe, expect, test } from 'vitest'
import { buildOperations } from '../../../../electron/vault/build-operations.ts'
import {
  exampleCase,
  exampleCreation,
  exampleInvite,
  exampleParticipant,
  exampleRecord,
  exampleUpdate,
  openTestOperations,
} from '../../../helpers/vault-database.ts'

function open() {
  const opened = openTestOperations()
  opened.operations.createCase(exampleCreation)
  return opened
}

describe('cases and documents', () => {
  test('are made together and read back as they were', () => {
    const { operations } = open()
    expect(operations.listCases({})).toEqual([exampleCase])
    expect(operations.findCase({ id: 'case-1' })).toEqual(exampleCase)
    expect(operations.findCase({ id: 'case-2' })).toBeNull()
    const [document] = exampleCreation.documents
    expect(operations.listDocuments({ caseId: 'case-1' })).toEqual([document.row])
    expect(operations.listDocuments({ caseId: null })).toEqual([document.row])
    expect(operations.listDocuments({ caseId: 'case-2' })).toEqual([])
    expect(operations.findDocument({ id: 'doc-1' })).toEqual(document.row)
    expect(operations.findDocument({ id: 'doc-2' })).toBeNull()
    expect(operations.loadDocument({ id: 'doc-2' })).toBeNull()
  })

  test('load as the newest snapshot of their epoch and the log after it, in order', () => {
    const { operations } = open()
    for (const byte of [1, 2, 3]) {
      operations.appendUpdate({ ...exampleUpdate, update: Uint8Array.of(byte) })
    }
    const { documentId, epoch, at } = exampleUpdate
    operations.writeSnapshot({ documentId, epoch, at, uptoSeq: 2, state: Uint8Array.of(8) })
    const loaded = operations.loadDocument({ id: 'doc-1' })
    expect(loaded?.snapshot).toEqual({ uptoSeq: 2, state: Buffer.of(8) })
    expect(loaded?.log).toEqual([
      { seq: 3, participantId: 'participant-1', clientId: 4_000_000_000, at, update: Buffer.of(3) },
    ])
  })

  test('take no update or snapshot of another epoch, or for an unknown document', () => {
    const { operations } = open()
    expect(() => operations.appendUpdate({ ...exampleUpdate, epoch: 'x' })).toThrow(
      'document/other-epoch',
    )
    expect(() => operations.appendUpdate({ ...exampleUpdate, documentId: 'x' })).toThrow(
      'document/not-found',
    )
    const snapshot = { documentId: 'doc-1', uptoSeq: 0, state: Uint8Array.of(1), at: 0 }
    expect(() => operations.writeSnapshot({ ...snapshot, epoch: 'x' })).toThrow(
      'document/other-epoch',
    )
  })

  test('start a new epoch with only the given state, and keep the old one as history', () => {
    const { operations, db } = open()
    operations.appendUpdate(exampleUpdate)
    operations.startEpoch({ documentId: 'doc-1', epoch: 'epoch-2', state: Uint8Array.of(5), at: 0 })
    expect(operations.loadDocument({ id: 'doc-1' })).toMatchObject({
      document: { epoch: 'epoch-2' },
      snapshot: { uptoSeq: 1, state: Buffer.of(5) },
      log: [],
    })
    expect(() => operations.appendUpdate(exampleUpdate)).toThrow('document/other-epoch')
    expect(operations.appendUpdate({ ...exampleUpdate, epoch: 'epoch-2' })).toEqual({ seq: 2 })
    expect(db.prepare('SELECT * FROM doc_snapshot').all()).toHaveLength(2)
  })

  test('keep the first and the newest three snapshots, and pass over one that has rotted', () => {
    const { operations, db } = open()
    const snapshot = { documentId: 'doc-1', epoch: 'epoch-1', at: 0 }
    for (const uptoSeq of [1, 2, 3, 4, 5]) {
      operations.appendUpdate(exampleUpdate)
      operations.writeSnapshot({ ...snapshot, uptoSeq, state: Uint8Array.of(uptoSeq) })
    }
    const kept = db.prepare('SELECT upto_seq FROM doc_snapshot ORDER BY upto_seq').pluck().all()
    expect(kept).toEqual([0, 3, 4, 5])
    db.exec(`UPDATE doc_snapshot SET state = x'00' WHERE upto_seq = 5`)
    const loaded = operations.loadDocument({ id: 'doc-1' })
    expect(loaded?.snapshot?.uptoSeq).toBe(4)
    expect(loaded?.log.map(({ seq }) => seq)).toEqual([5])
    db.exec(`UPDATE doc_snapshot SET state = x'99'`)
    expect(() => operations.loadDocument({ id: 'doc-1' })).toThrow('vault/damaged')
  })

  test('say when their case was last changed, newest case first', () => {
    const { operations } = open()
    operations.createCase({
      row: { ...exampleCase, id: 'case-2', changedAt: exampleCase.changedAt + 1 },
      documents: [],
      records: [],
    })
    expect(operations.listCases({}).map(({ id }) => id)).toEqual(['case-2', 'case-1'])
    operations.appendUpdate({ ...exampleUpdate, at: exampleUpdate.at + 5 })
    expect(operations.listCases({})[0]).toMatchObject({
      id: 'case-1',
      changedAt: exampleUpdate.at + 5,
    })
  })
})

describe('client ids', () => {
  test('belong to one participant for good, also over epochs', () => {
    const { operations } = open()
    const alias = { ...exampleUpdate, clientId: 7 }
    expect(operations.issueClientId({ ...alias, participantId: 'a' })).toBe(true)
    expect(operations.issueClientId({ ...alias, participantId: 'b' })).toBe(false)
    expect(() => operations.issueClientId({ ...alias, clientId: 8, epoch: 'x' })).toThrow(
      'document/other-epoch',
    )
    operations.startEpoch({ documentId: 'doc-1', epoch: 'epoch-2', state: Uint8Array.of(5), at: 0 })
    expect(operations.issueClientId({ ...alias, participantId: 'b', epoch: 'epoch-2' })).toBe(false)
    expect(operations.findClientId({ documentId: 'doc-1', clientId: 7 })).toEqual({
      participantId: 'a',
      epoch: 'epoch-1',
    })
    expect(operations.findClientId({ documentId: 'doc-1', clientId: 8 })).toBeNull()
    expect(operations.listClientIds({ documentId: 'doc-1' })).toEqual([
      { clientId: 7, participantId: 'a' },
    ])
  })
})

describe('participants', () => {
  test('are found by token and id, and change as a whole', () => {
    const { operations } = open()
    operations.addParticipant({ row: exampleParticipant, records: [exampleRecord] })
    const owner = {
      ...exampleParticipant,
      id: 'owner',
      caseId: null,
      tokenHash: Uint8Array.of(4),
    }
    operations.addParticipant({ row: owner, records: [] })
    const { tokenHash } = exampleParticipant
    expect(operations.findParticipantByToken({ tokenHash })?.id).toBe('participant-1')
    expect(operations.findParticipantByToken({ tokenHash: Uint8Array.of(0) })).toBeNull()
    expect(operations.listParticipants({ caseId: 'case-1' })).toHaveLength(1)
    expect(operations.listParticipants({ caseId: null })).toHaveLength(2)

    const changed = { ...owner, tokenHash: Uint8Array.of(5), status: 'admitted' as const }
    operations.updateParticipant({ row: changed, records: [] })
    expect(operations.findParticipantByToken({ tokenHash: Uint8Array.of(4) })).toBeNull()
    expect(operations.findParticipant({ id: 'owner' })).toEqual({
      ...changed,
      tokenHash: Buffer.of(5),
    })
    expect(() =>
      operations.updateParticipant({ row: { ...owner, id: 'nobody' }, records: [] }),
    ).toThrow('request/not-found')
  })
})

describe('invites', () => {
  test('are used once: the second one neither joins nor leaves a record', () => {
    const { operations } = open()
    operations.addInvite({ row: exampleInvite, records: [] })
    const use = { inviteId: 'invite-1', at: exampleUpdate.at, records: [exampleRecord] }
    expect(operations.useInvite({ ...use, participant: exampleParticipant })).toBe(true)
    const second = { ...exampleParticipant, id: 'p2', tokenHash: Uint8Array.of(8) }
    expect(operations.useInvite({ ...use, participant: second })).toBe(false)
    expect(operations.listParticipants({ caseId: 'case-1' })).toHaveLength(1)
    expect(operations.count({}).records).toBe(2)
    expect(operations.findInviteByCode({ codeHash: Uint8Array.of(9, 9) })).toMatchObject({
      usedAt: exampleUpdate.at,
    })
    const withdraw = { inviteId: 'invite-1', at: exampleUpdate.at, records: [exampleRecord] }
    expect(operations.withdrawInvite(withdraw)).toBe(false)
  })

  test('are used no more once withdrawn', () => {
    const { operations } = open()
    operations.addInvite({ row: exampleInvite, records: [] })
    const withdraw = { inviteId: 'invite-1', at: exampleUpdate.at, records: [exampleRecord] }
    expect(operations.withdrawInvite(withdraw)).toBe(true)
    expect(operations.withdrawInvite(withdraw)).toBe(false)
    expect(operations.useInvite({ ...withdraw, participant: exampleParticipant })).toBe(false)
    expect(operations.listInvites({ caseId: 'case-1' })).toHaveLength(1)
    expect(operations.listInvites({ caseId: 'x' })).toHaveLength(0)
    expect(operations.count({}).records).toBe(2)
  })
})

describe('settings', () => {
  test('are written, replaced and removed', () => {
    const { operations } = open()
    expect(operations.readSetting({ name: 'a' })).toBeNull()
    operations.writeSetting({ name: 'a', value: '1' })
    operations.writeSetting({ name: 'a', value: '2' })
    expect(operations.readSetting({ name: 'a' })).toBe('2')
    operations.writeSetting({ name: 'a', value: null })
    expect(operations.readSetting({ name: 'a' })).toBeNull()
    expect(operations.count({})).toEqual({ documents: 1, logRows: 0, records: 1 })
  })
})

describe('the clock', () => {
  test('never goes back in what is stored, whatever the laptop says, also after opening again', () => {
    const { operations, db } = open()
    const hourMs = 60 * 60 * 1000
    const { at } = exampleUpdate
    for (const jump of [0, -400 * 24 * hourMs, hourMs, -hourMs]) {
      operations.appendUpdate({ ...exampleUpdate, at: at + jump })
    }
    operations.appendRecords({ records: [{ ...exampleRecord, at: at - hourMs }] })
    buildOperations(db).appendUpdate({ ...exampleUpdate, at: at - hourMs })
    const times = operations.loadDocument({ id: 'doc-1' })?.log.map((row) => row.at - at)
    expect(times).toEqual([0, 0, hourMs, hourMs, hourMs])
    expect(operations.listRecords({ caseId: 'case-1', type: null }).at(-1)?.at).toBe(at + hourMs)
  })
})
