import * as Y from 'yjs'
import {
  toPracticeTestContent,
  toPracticeTestVoice,
} from '../../shared/content/practice-cases/practice-reverse-test-content.ts'
import type { PracticeReverseTest } from '../../shared/content/practice-cases/practice-reverse-test.ts'
import { type DocumentKind, documentShapes } from '../../shared/document/document-kind.ts'
import { type PlainDocument, toPlainDocument } from '../../shared/document/plain-document.ts'
import type { DocumentContent } from '../../shared/document/seed.ts'
import {
  reverseTestFourEyesChecked,
  reverseTestJustified,
  reverseTestLocked,
  reverseTestStarted,
} from '../../shared/records/reverse-test-records.ts'
import type { RecordType } from '../../shared/records/record-type.ts'
import type { NewRecord } from '../vault/vault-operations.ts'
import type { Beginning } from './create-case.ts'
import { toNewDocument } from './new-document.ts'
import { toJustification } from './reverse-test-justification.ts'

/** Makes a test of a story into a real one: its two documents, and the facts from its start to its lock. */
export function toPracticeReverseTest(
  told: PracticeReverseTest,
  plan: DocumentContent<'plan'>,
  { caseId, byId }: Readonly<{ caseId: string; byId: string }>,
): Beginning {
  const { id: testId, title, startedOn, justifiedOn, decidedOn, answers } = told
  const test = toNewDocument('reverseTest', caseId, toPracticeTestContent(told))
  const voice = toNewDocument('reverseTestVoice', caseId, toPracticeTestVoice(told))
  const { checked, by, on } = answers['OT-5.5']
  const ids = { documentId: test.row.id, voiceDocumentId: voice.row.id }
  const record = toTold(caseId, byId)
  const check = { testId, checked, by, on: on ?? justifiedOn, isOwnCheck: false }
  const justified = toJustification(
    { testId, version: 1, why: '', checks: [check] },
    {
      plan: readSeed('plan', toNewDocument('plan', caseId, plan).state),
      test: readSeed('reverseTest', test.state),
      voice: readSeed('reverseTestVoice', voice.state),
    },
    justifiedOn,
  )
  const lock = { testId, version: 1, decisionRef: told.decision, on: decidedOn }
  return {
    documents: [test, voice],
    records: [
      record(reverseTestStarted, startedOn, { testId, title, ...ids, on: startedOn }),
      record(reverseTestFourEyesChecked, check.on, check),
      record(reverseTestJustified, justifiedOn, { ...justified, on: justifiedOn }),
      record(reverseTestLocked, decidedOn, lock),
    ],
  }
}

function readSeed(kind: DocumentKind, state: Uint8Array): PlainDocument {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const content = toPlainDocument(doc, documentShapes[kind])
  doc.destroy()
  return content
}

/** Dated at noon of the story's day, so that no time zone moves it to another day. */
const toTold =
  (caseId: string, byId: string) =>
  <T>({ type, body }: RecordType<T>, on: string, told: T): NewRecord => ({
    caseId,
    type,
    body: body.parse(told),
    byId,
    at: Date.parse(`${on}T12:00:00Z`),
  })
