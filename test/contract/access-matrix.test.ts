import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as awareness from 'y-protocols/awareness'
import * as sync from 'y-protocols/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { accessMatrix, type FrameKind, mayPass } from '../../shared/access/access-matrix.ts'
import {
  type DocumentKind,
  documentKinds,
  documentShapes,
} from '../../shared/document/document-kind.ts'
import { addEntity, findText } from '../../shared/document/entities.ts'
import {
  ackMessage,
  awarenessMessage,
  syncMessage,
  syncStep2,
} from '../../shared/document/sync-messages.ts'
import { personRoles, type Role, roles } from '../../shared/domain/role.ts'
import { addEvaluation } from '../helpers/add-evaluation.ts'
import { openRawSocket, ownProtocols, type RawSocket } from '../helpers/raw-socket.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

// Every role x document kind x frame against a real host: what the table says is what happens.
const queryAwarenessMessage = 3
const frames = [
  'syncStep1',
  'syncStep2 without change',
  'syncStep2 with change',
  'update',
  'awareness',
  'queryAwareness',
] as const
type Frame = (typeof frames)[number]

const kindOf = (frame: Frame): FrameKind =>
  frame === 'syncStep2 without change' || frame === 'syncStep2 with change' ? 'syncStep2' : frame

const cells = roles.flatMap((role) =>
  documentKinds.flatMap((kind) => frames.map((frame) => ({ role, kind, frame }))),
)

const change: Readonly<Record<DocumentKind, (doc: Y.Doc, id: string) => void>> = {
  plan: (doc, id) => addEntity(doc, documentShapes.plan.strengths, { id }, by),
  familyVoice: (doc, id) => addEntity(doc, documentShapes.familyVoice.ownWords, { id }, by),
  teamNotes: (doc, id) => addEntity(doc, documentShapes.teamNotes.notes, { id }, by),
  reverseTest: (doc, id) => addEntity(doc, documentShapes.reverseTest.options, { id }, by),
  reverseTestVoice: (doc, id) =>
    addEntity(doc, documentShapes.reverseTestVoice.testWords, { id }, by),
  meeting: (doc, id) => addEntity(doc, documentShapes.meeting.parking, { id }, by),
  meetingPrep: (doc) =>
    findText(doc, documentShapes.meetingPrep.checks, 'V1', 'note')?.insert(0, 'x'),
  evaluation: (doc) =>
    findText(doc, documentShapes.evaluation.chapters, 'opzet', 'text')?.insert(0, 'x'),
}
const by = { source: 'view', label: 'test' } as const

const toFrame = (kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, kind)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

/** A frame of each kind, from a document that is in step with the host's. */
function makeFrame(frame: Frame, doc: Y.Doc, kind: DocumentKind): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const changed = (): Uint8Array => {
    change[kind](doc, `e${doc.clientID}`)
    return Y.encodeStateAsUpdate(doc, before)
  }
  switch (frame) {
    case 'syncStep1':
      return toFrame(syncMessage, (encoder) => sync.writeSyncStep1(encoder, doc))
    case 'syncStep2 without change':
      return toFrame(syncMessage, (encoder) => sync.writeSyncStep2(encoder, doc, before))
    case 'syncStep2 with change':
      changed()
      return toFrame(syncMessage, (encoder) => sync.writeSyncStep2(encoder, doc, before))
    case 'update':
      return toFrame(syncMessage, (encoder) => sync.writeUpdate(encoder, changed()))
    case 'awareness': {
      const states = new awareness.Awareness(doc)
      states.setLocalState({ status: 'here' })
      const update = awareness.encodeAwarenessUpdate(states, [doc.clientID])
      states.destroy()
      return toFrame(awarenessMessage, (encoder) => encoding.writeVarUint8Array(encoder, update))
    }
    case 'queryAwareness':
      return toFrame(queryAwarenessMessage, () => undefined)
  }
}

const isSyncAnswer = (frame: Buffer): boolean => frame[0] === syncMessage && frame[1] === syncStep2

/** Takes the host's state over and answers a document with the connection's client id. */
async function getInStep(socket: RawSocket, clientId: number): Promise<Y.Doc> {
  const doc = new Y.Doc()
  doc.clientID = clientId
  socket.send(toFrame(syncMessage, (encoder) => sync.writeSyncStep1(encoder, doc)))
  const decoder = decoding.createDecoder(await socket.waitFor(isSyncAnswer))
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
  return doc
}

const countAcknowledged = ({ received }: RawSocket): number => {
  const last = received.filter((frame) => frame[0] === ackMessage).at(-1)
  return last === undefined ? 0 : decoding.readVarUint(decoding.createDecoder(last.subarray(1)))
}

describe('the access matrix, frame by frame', () => {
  let host: TestHost
  const tokens = new Map<Role, string>()
  const documents = new Map<DocumentKind, string>()

  beforeAll(async () => {
    host = await startTestHost({ demo: true, admitAll: true })
    await addEvaluation(host, host.caseIds[0] ?? '')
    for (const role of roles) tokens.set(role, (await host.join(role)).token)
    for (const kind of documentKinds) documents.set(kind, await host.findDocumentId(kind))
  })
  afterAll(async () => host.close())

  test.each(personRoles)(
    'the manifest of a %s holds exactly what the table gives',
    async (role) => {
      const params = { caseId: host.caseIds[0] ?? '' }
      const manifest = await host.ask('documents', { params }, tokens.get(role) ?? '')
      expect(Object.fromEntries(manifest.map(({ kind, right }) => [kind, right]))).toEqual(
        Object.fromEntries(
          Object.entries(accessMatrix[role]).filter(([, right]) => right !== 'none'),
        ),
      )
    },
  )

  test.each(cells)('$role, $kind: $frame', async ({ role, kind, frame }) => {
    const [token, documentId] = [tokens.get(role) ?? '', documents.get(kind) ?? '']
    const right = accessMatrix[role][kind]
    const address = `${host.url}/sync/${documentId}`
    if (right === 'none') {
      const { closed, received } = await openRawSocket(address, ownProtocols(token, 12345))
      expect(await closed).toEqual({ code: 4403, reason: 'access/forbidden' })
      expect(received).toEqual([])
      return
    }
    const { clientId } = await host.ask('openDocument', { params: { id: documentId } }, token)
    const socket = await openRawSocket(address, ownProtocols(token, clientId))
    const doc = await getInStep(socket, clientId)
    const bytes = makeFrame(frame, doc, kind)
    const answers = socket.received.length
    socket.send(bytes)

    const passes = mayPass(right, kindOf(frame))
    if (passes === 'no' || (passes === 'ifEmpty' && frame === 'syncStep2 with change')) {
      expect(await socket.closed).toEqual({ code: 4403, reason: 'access/read-only' })
    } else {
      // A second question is only answered when the frame before it passed.
      socket.send(toFrame(syncMessage, (encoder) => sync.writeSyncStep1(encoder, doc)))
      await socket.waitFor(
        (answer) => isSyncAnswer(answer) && socket.received.indexOf(answer) >= answers,
      )
      if (kindOf(frame) === 'syncStep2' || frame === 'update') {
        await socket.waitFor((answer) => answer[0] === ackMessage)
        expect(countAcknowledged(socket)).toBe(1)
      }
      socket.socket.close()
      await socket.closed
    }
    doc.destroy()
  })
})
