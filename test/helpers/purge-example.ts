import type { OperationArgs, Vault } from '../../electron/vault/vault-operations.ts'
import { exampleCreation, exampleRecord, exampleUpdate } from './vault-database.ts'

/** Stands in every place where a document's words are kept. */
export const purgedWord = 'zwaluwstaart'
const secret = Buffer.from(`Wat niemand hoort: ${purgedWord}. `.repeat(200))
const rows = 40

/** The example case, with the word in rows, a snapshot and a version of its document. */
export async function fillWithSecret(vault: Pick<Vault, 'call'>): Promise<void> {
  await vault.call('createCase', exampleCreation)
  for (let row = 0; row < rows; row++) {
    // One after another: each is a commit of its own, as at a table.
    // oxlint-disable-next-line no-await-in-loop
    await vault.call('appendUpdate', { ...exampleUpdate, update: secret })
  }
  const { documentId, epoch, at } = exampleUpdate
  await vault.call('writeSnapshot', { documentId, epoch, uptoSeq: rows, state: secret, at })
  const version = { documentId, epoch, seq: rows, number: 1, name: '', at, byId: 'owner' }
  await vault.call('appendRecords', {
    records: [exampleRecord],
    version: { ...version, id: 'version-1', reason: 'vastgesteld', state: secret },
  })
}

/** One more row with the word. */
export const lastSecret = { ...exampleUpdate, update: secret }

/** Removes all of it, that last row included. */
export const purgeOfExample = {
  documentId: 'doc-1',
  fromEpoch: 'epoch-1',
  uptoSeq: rows + 1,
  epoch: 'epoch-2',
  state: Uint8Array.of(0, 0),
  versions: [{ id: 'version-1', state: Uint8Array.of(0, 0) }],
  records: [{ ...exampleRecord, type: 'purged.atTable', body: { scope: 'words' } }],
  at: exampleUpdate.at + 1,
} satisfies OperationArgs<'purgeDocument'>
