import * as Y from 'yjs'
import { z } from 'zod'
import { documentShapes } from '../../../shared/document/document-kind.ts'
import { type PlainDocument, toPlainDocument } from '../../../shared/document/plain-document.ts'
import { readPlanVoices } from '../../../shared/document/read-plan-voices.ts'
import { planPositionTaken } from '../../../shared/records/plan-life-records.ts'
import type { NewVersion } from '../../vault/history-calls.ts'
import type { NewRecord } from '../../vault/vault-operations.ts'
import type { SeededDocument } from '../new-document.ts'
import { toAdoptedVersion } from './plan-version.ts'

/** An adoption as a practice case tells it. Who is not told of did not respond. */
const toldAdoption = z.object({
  version: z.int().min(1),
  present: z.array(z.string()).readonly(),
  positions: z.array(planPositionTaken.pick({ id: true, position: true, remark: true })).readonly(),
  on: z.iso.date(),
})

/** A fact of a practice case, and the version that it names. */
export type PracticeAdoption = Readonly<{ record: NewRecord; version: NewVersion }>

/**
 * Makes an adoption of a story into a real one: the plan as the case begins is the version that was adopted.
 * Its place in the log is 0, before the first edit. Throws when the story's body does not fit.
 */
export function toPracticeAdoption(told: NewRecord, plan: SeededDocument): PracticeAdoption {
  const { version: number, present, positions, on } = toldAdoption.parse(told.body)
  const { id: documentId, epoch } = plan.row
  const content = readContent(plan.state)
  const state = { documentId, epoch, seq: 0, state: plan.state, content }
  const { version, named } = toAdoptedVersion(state, number, told)
  const taken = readPlanVoices(content).map((voice) => {
    const given = positions.find(({ id }) => id === voice.id)
    return { position: 'nietGereageerd', remark: '', ...given, ...voice }
  })
  return { record: { ...told, body: { ...named, present, positions: taken, on } }, version }
}

function readContent(state: Uint8Array): PlainDocument {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const content = toPlainDocument(doc, documentShapes.plan)
  doc.destroy()
  return content
}
