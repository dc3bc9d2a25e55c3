import * as Y from 'yjs'
import { loadDocument } from '../../electron/rooms/load-document.ts'
import { documentShapes } from '../../shared/document/document-kind.ts'
import type { TestHost } from './running-host.ts'

/** Everything of a case that must be the same on every laptop; numbers and epochs of rows are each laptop's own. */
export async function readWholeCase(host: TestHost, caseId: string) {
  const { vault } = host.open()
  const rows = await vault.call('listDocuments', { caseId })
  const documents = await Promise.all(
    rows.map(async ({ id, kind, epoch }) => {
      const stored = await vault.call('loadDocument', { id })
      if (stored === null) throw new Error('no document')
      const { doc } = loadDocument(stored, documentShapes[kind])
      const state = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
      const page = { documentId: id, epoch, afterSeq: 0, uptoSeq: 1e9, limit: 1e9 }
      const log = (await vault.call('readLogPage', page)).map(({ update, ...row }) => ({
        ...row,
        seq: null,
        update: Buffer.from(update).toString('base64'),
      }))
      const writers = await vault.call('listClientIds', { documentId: id })
      const versions = await vault.call('listVersions', { documentId: id })
      const states = await Promise.all(
        versions.map(async (one) => (await vault.call('loadVersion', { id: one.id }))?.state),
      )
      const named = versions.map((version) => ({ ...version, seq: null }))
      return { id, kind, state, log, writers, named, states }
    }),
  )
  const records = await vault.call('listRecords', { caseId, type: null })
  return { documents, records }
}

export type WholeCase = Awaited<ReturnType<typeof readWholeCase>>

/** What every laptop must say alike of the records: their hashes hold what is in them. */
export const chainOf = (records: WholeCase['records']) =>
  records.map(({ type, hash, previousHash, byId, at }) => ({ type, hash, previousHash, byId, at }))
