import { z } from 'zod'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { DocumentRow, VaultOperations } from '../vault-operations.ts'
import { requireEpoch } from './document-operations.ts'

const storedOwner = z.object({ participantId: z.string(), epoch: z.string() })
const storedAlias = z.object({ clientId: z.int(), participantId: z.string() })

type Names = 'issueClientId' | 'findClientId' | 'listClientIds'

/** Who writes under which Yjs client id, for good: every character's author follows from it. */
export function clientIdOperations(
  db: VaultDatabase,
  clock: HostClock,
  findDocument: (id: string) => DocumentRow | null,
): Pick<VaultOperations, Names> {
  const insert = db.prepare(`
    INSERT OR IGNORE INTO client_alias (document_id, client_id, participant_id, epoch, at)
      VALUES (:documentId, :clientId, :participantId, :epoch, :at)`)
  const find = db.prepare(`
    SELECT participant_id AS participantId, epoch
      FROM client_alias WHERE document_id = ? AND client_id = ?`)
  const list = db.prepare(`
    SELECT client_id AS clientId, participant_id AS participantId
      FROM client_alias WHERE document_id = ? ORDER BY client_id`)

  return {
    issueClientId({ at, ...alias }) {
      requireEpoch(findDocument(alias.documentId), alias.epoch)
      return insert.run({ ...alias, at: clock.toStored(at) }).changes === 1
    },
    findClientId({ documentId, clientId }) {
      const row = find.get(documentId, clientId)
      return row === undefined ? null : storedOwner.parse(row)
    },
    listClientIds: ({ documentId }) => list.all(documentId).map((row) => storedAlias.parse(row)),
  }
}
