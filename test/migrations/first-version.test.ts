import * as Y from 'yjs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadDocument } from '../../electron/rooms/load-document.ts'
import { openRoom } from '../../electron/rooms/open-room.ts'
import { closeCodes } from '../../shared/document/sync-messages.ts'
import type { Vault } from '../../electron/vault/vault-operations.ts'
import { documentShapes, schemaVersion } from '../../shared/document/document-kind.ts'
import { addEntity, findEntity } from '../../shared/document/entities.ts'
import { planShape, singleId } from '../../shared/document/plan-shape.ts'
import { findShapeFault } from '../../shared/document/validate.ts'
import { bringIn, takeOut } from '../helpers/carry-case.ts'
import { copyFirstVault } from '../helpers/first-vault.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

async function openFirstVault() {
  const { folder, expected } = await copyFirstVault()
  const host = await startTestHost({ folder, admitAll: true })
  onTestFinished(host.close)
  return { host, expected }
}

async function readStored(
  host: Readonly<{ vault: Pick<Vault, 'call'> }>,
  id: string,
): Promise<Y.Doc> {
  const stored = await host.vault.call('loadDocument', { id })
  if (stored === null) throw new Error('no document')
  return loadDocument(stored, documentShapes[stored.document.kind]).doc
}

/** Opens each document as the owner, which migrates it, and answers the stored state. */
async function openAll(host: TestHost, caseId: string): Promise<Readonly<Record<string, Y.Doc>>> {
  const documents = await host.open().vault.call('listDocuments', { caseId })
  const opened = documents.map(async ({ id, kind }) => {
    const client = await host.connectClient(id, host.ownerToken)
    client.close()
    return [kind, await readStored(host.open(), id)] as const
  })
  return Object.fromEntries(await Promise.all(opened))
}

const noteOf = (doc: Y.Doc, id: string): string | undefined =>
  findEntity(doc, planShape.parties, id)?.note

describe('a vault of the first version', () => {
  test('opens with every record, hash and person it had, and an unbroken chain', async () => {
    const { host, expected } = await openFirstVault()
    const { vault } = host.open()
    const { caseId } = expected
    const records = await vault.call('listRecords', { caseId, type: null })
    expect(records.map(({ type, hash }) => ({ type, hash }))).toEqual(expected.records)
    expect(await vault.call('listParticipants', { caseId })).toMatchObject(
      expected.people.map((person) => ({ ...person, partyId: null })),
    )
    expect(await host.ask('verifyRecords', {})).toMatchObject({ ok: true, firstBroken: null })
  })

  test('is backed up as it was before it is migrated', async () => {
    const { host } = await openFirstVault()
    expect((await host.running.door.readPresence()).backups).toHaveLength(1)
  })

  test('keeps every word and every choice of its documents', async () => {
    const { host, expected } = await openFirstVault()
    const docs = await openAll(host, expected.caseId)
    for (const [kind, roots] of Object.entries(expected.documents)) {
      const { meta: _, ...content } = roots
      const { school, wijkteam, ggz, ...parties } = content.parties ?? {}
      const now = Object.fromEntries(
        Object.keys(content).map((name) => [name, docs[kind]?.getMap(name).toJSON()]),
      )
      expect(now, kind).toMatchObject({ ...content, ...(kind === 'plan' ? { parties } : {}) })
      for (const [id, party] of Object.entries({ school, wijkteam, ggz })) {
        // Its answer became words; what the party wrote itself stands before them.
        const { conformsToPlan: __, note, ...rest } = party ?? {}
        if (party === undefined) continue
        expect(now, kind).toMatchObject({ parties: { [id]: rest } })
        expect(noteOf(docs.plan ?? new Y.Doc(), id)).toMatch(new RegExp(`^${String(note)}`))
      }
    }
  })

  test('turns an old yes or no into words, once, and asks nothing of who had not answered', async () => {
    const { host, expected } = await openFirstVault()
    const { plan = new Y.Doc() } = await openAll(host, expected.caseId)
    expect(noteOf(plan, 'school')).toBe(
      'Werkt volgens dit plan: ja (ingevuld in een eerdere versie).',
    )
    expect(noteOf(plan, 'wijkteam')).toBe(
      'Wil eerst een gesprek.\nWerkt volgens dit plan: nee (ingevuld in een eerdere versie).',
    )
    expect(noteOf(plan, 'ggz')).toBe('Nog niet gevraagd.')
  })

  test('fits the shapes of today, and is still there and writable after a restart', async () => {
    const { host, expected } = await openFirstVault()
    const docs = await openAll(host, expected.caseId)
    for (const [kind, doc] of Object.entries(docs)) {
      const shape = documentShapes[kind as keyof typeof documentShapes]
      expect(findShapeFault(doc, shape), kind).toBeNull()
      expect(findEntity(doc, shape.meta, singleId)?.schemaVersion).toBe(schemaVersion)
    }
    await host.close()
    const again = await startTestHost({ folder: host.folder })
    onTestFinished(again.close)
    const id = await again.findDocumentId('plan', expected.caseId)
    const client = await again.connectClient(id, again.ownerToken)
    const before = await again.open().vault.call('count', {})
    addEntity(client.doc, planShape.strengths, { id: 'nieuw', text: 'Sem lacht weer' }, by)
    await expect.poll(() => client.acknowledged()).toBeGreaterThan(1)
    client.close()
    // One row more and no second migration.
    expect((await again.open().vault.call('count', {})).logRows).toBe(before.logRows + 1)
    expect(findEntity(await readStored(again.open(), id), planShape.strengths, 'nieuw')?.text).toBe(
      'Sem lacht weer',
    )
  })

  test('can go to another laptop before any of its documents was opened', async () => {
    const { host, expected } = await openFirstVault()
    const there = await startTestHost({ admitAll: true })
    onTestFinished(there.close)
    await bringIn(there, await takeOut(host, expected.caseId))
    const { plan = new Y.Doc() } = await openAll(there, expected.caseId)
    expect(findEntity(plan, planShape.goals, 'doel')?.title).toBe(
      'Samen: Sem gaat weer naar school',
    )
    expect(noteOf(plan, 'school')).toContain('ja (ingevuld')
  })
})

const by = { source: 'host', reason: 'migration' } as const

/** The vault of a host that dies at the moment of keeping: `before` or `after` the row is on disk. */
const dyingVault = (vault: Vault, moment: 'before' | 'after'): Pick<Vault, 'call'> => ({
  call: async (name, args) => {
    if (name !== 'appendUpdate') return vault.call(name, args)
    if (moment === 'after') await vault.call(name, args)
    throw new Error('the host died')
  },
})

describe('a migration that a crash cut short', () => {
  const open = async (
    vault: Pick<Vault, 'call'>,
    documentId: string,
    randomClientId: () => number,
  ) =>
    openRoom(documentId, {
      vault,
      clock: { now: Date.now, after: () => () => undefined },
      randomClientId,
      onRefused: () => undefined,
      onLarge: () => undefined,
      onBroken: () => undefined,
    })

  test('twice, before and after the row was kept, leaves the document as one migration would', async () => {
    const { host, expected } = await openFirstVault()
    const { vault } = host.open()
    const id = await host.findDocumentId('plan', expected.caseId)
    let drawn = 700
    const draw = () => drawn++
    await expect(open(dyingVault(vault, 'before'), id, draw)).rejects.toThrow('the host died')
    const untouched = await readStored({ vault }, id)
    expect(findEntity(untouched, planShape.meta, singleId)?.schemaVersion).toBe(1)
    await expect(open(dyingVault(vault, 'after'), id, draw)).rejects.toThrow('the host died')
    const { logRows } = await vault.call('count', {})
    const room = await open(vault, id, draw)
    room.close(closeCodes.restarting, 'host/restarting')
    expect((await vault.call('count', {})).logRows).toBe(logRows)
    const doc = await readStored({ vault }, id)
    expect(findShapeFault(doc, planShape)).toBeNull()
    expect(noteOf(doc, 'wijkteam')?.split('\n')).toHaveLength(2)
    expect(await host.ask('verifyRecords', {})).toMatchObject({ ok: true })
  })
})
