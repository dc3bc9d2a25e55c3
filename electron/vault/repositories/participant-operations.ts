import { z } from 'zod'
import { role } from '../../../shared/domain/role.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { ParticipantRow, VaultOperations } from '../vault-operations.ts'
import type { AddRecords } from './record-operations.ts'

const storedParticipant = z.object({
  id: z.string(),
  caseId: z.string().nullable(),
  name: z.string(),
  role,
  organisation: z.string().nullable(),
  partyId: z.string().nullable(),
  colour: z.int(),
  status: z.enum(['waiting', 'admitted', 'refused', 'revoked']),
  tokenHash: z.instanceof(Uint8Array),
  joinedAt: z.int(),
  statementAcceptedAt: z.int().nullable(),
}) satisfies z.ZodType<ParticipantRow>

/** Adds a participant, inside the transaction of the caller. */
export type AddParticipant = (row: ParticipantRow) => void

type Names =
  | 'addParticipant'
  | 'updateParticipant'
  | 'findParticipantByToken'
  | 'findParticipant'
  | 'listParticipants'

/** The people at the tables, with the hash of the token each one holds. */
export function participantOperations(
  db: VaultDatabase,
  clock: HostClock,
  addRecords: AddRecords,
): Pick<VaultOperations, Names> & Readonly<{ insertParticipant: AddParticipant }> {
  const { insert, update, byToken, byId, list } = prepareStatements(db)
  const insertParticipant: AddParticipant = (row) => {
    insert.run({ ...row, joinedAt: clock.toStored(row.joinedAt) })
  }

  return {
    insertParticipant,
    addParticipant({ row, records }) {
      insertParticipant(row)
      addRecords(records)
    },
    updateParticipant({ row, records }) {
      if (update.run(row).changes === 0) throw new AppError('request/not-found')
      addRecords(records)
    },
    findParticipantByToken: ({ tokenHash }) => toParticipant(byToken.get(tokenHash)),
    findParticipant: ({ id }) => toParticipant(byId.get(id)),
    listParticipants: ({ caseId }) =>
      list.all(caseId, caseId).map((row) => storedParticipant.parse(row)),
  }
}

const toParticipant = (row: unknown): ParticipantRow | null =>
  row === undefined ? null : storedParticipant.parse(row)

function prepareStatements(db: VaultDatabase) {
  const columns = `id, case_id AS caseId, name, role, organisation, party_id AS partyId,
    colour, status, token_hash AS tokenHash, joined_at AS joinedAt, statement_accepted_at AS statementAcceptedAt`
  return {
    insert: db.prepare(`
      INSERT INTO participant (id, case_id, name, role, organisation, party_id, colour, status, token_hash,
          joined_at, statement_accepted_at)
        VALUES (:id, :caseId, :name, :role, :organisation, :partyId, :colour, :status, :tokenHash,
          :joinedAt, :statementAcceptedAt)`),
    update: db.prepare(`
      UPDATE participant SET case_id = :caseId, name = :name, role = :role,
          organisation = :organisation, party_id = :partyId, colour = :colour, status = :status,
          token_hash = :tokenHash, joined_at = :joinedAt,
          statement_accepted_at = :statementAcceptedAt
        WHERE id = :id`),
    byToken: db.prepare(`SELECT ${columns} FROM participant WHERE token_hash = ?`),
    byId: db.prepare(`SELECT ${columns} FROM participant WHERE id = ?`),
    list: db.prepare(
      `SELECT ${columns} FROM participant WHERE ? IS NULL OR case_id = ? ORDER BY joined_at, id`,
    ),
  }
}
