import { createHash, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { PlainDocument } from '../../../shared/document/plain-document.ts'
import type { NewVersion } from '../../vault/history-calls.ts'

/** A document as it is kept at one moment. */
export type DocumentState = Readonly<{
  documentId: string
  epoch: string
  seq: number
  state: Uint8Array
  content: PlainDocument
}>

/** sha256 over the RFC 8785 form of what the plan says: the same words have the same hash on every laptop. */
export const toContentHash = (content: PlainDocument): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')

/** The part of an adoption's record that names the stored state. */
export type AdoptedState = Readonly<{
  version: number
  versionId: string
  documentId: string
  seq: number
  hash: string
}>

/** The version to keep with an adoption, and how its record names it. */
export function toAdoptedVersion(
  { documentId, epoch, seq, state, content }: DocumentState,
  number: number,
  { byId, at }: Readonly<{ byId: string | null; at: number }>,
): Readonly<{ version: NewVersion; named: AdoptedState }> {
  const id = randomUUID()
  return {
    // The name stays empty: screens say "versie 2" in the reader's language.
    version: {
      id,
      documentId,
      epoch,
      seq,
      number,
      name: '',
      reason: 'vastgesteld',
      at,
      byId,
      state,
    },
    named: { version: number, versionId: id, documentId, seq, hash: toContentHash(content) },
  }
}

/** The version to keep when a meeting ends. Its name stays empty: screens say "Na het overleg van …". */
export const toMeetingVersion = (
  { documentId, epoch, seq, state }: DocumentState,
  { byId, at }: Readonly<{ byId: string; at: number }>,
): NewVersion => ({
  id: randomUUID(),
  documentId,
  epoch,
  seq,
  number: null,
  name: '',
  reason: 'gesprek',
  at,
  byId,
  state,
})
