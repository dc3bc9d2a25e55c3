import { z } from 'zod'
import { role } from '../../../shared/domain/role.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { InviteRow, VaultOperations } from '../vault-operations.ts'
import type { AddParticipant } from './participant-operations.ts'
import type { AddRecords } from './record-operations.ts'

const storedInvite = z.object({
  id: z.string(),
  caseId: z.string(),
  role,
  name: z.string(),
  organisation: z.string().nullable(),
  partyId: z.string().nullable(),
  codeHash: z.instanceof(Uint8Array),
  expiresAt: z.int().nullable(),
  usedAt: z.int().nullable(),
  withdrawnAt: z.int().nullable(),
  createdAt: z.int(),
}) satisfies z.ZodType<InviteRow>

type Names = 'addInvite' | 'findInviteByCode' | 'listInvites' | 'useInvite' | 'withdrawInvite'

/** Invites. Each is used once: the row itself decides who was first, not a look beforehand. */
export function inviteOperations(
  db: VaultDatabase,
  clock: HostClock,
  insertParticipant: AddParticipant,
  addRecords: AddRecords,
): Pick<VaultOperations, Names> {
  const { insert, byCode, list, use, withdraw } = prepareStatements(db)

  return {
    addInvite({ row, records }) {
      insert.run({ ...row, createdAt: clock.toStored(row.createdAt) })
      addRecords(records)
    },
    findInviteByCode({ codeHash }) {
      const row = byCode.get(codeHash)
      return row === undefined ? null : storedInvite.parse(row)
    },
    listInvites: ({ caseId }) => list.all(caseId, caseId).map((row) => storedInvite.parse(row)),
    useInvite({ inviteId, at, participant, records }) {
      if (use.run({ inviteId, at: clock.toStored(at) }).changes === 0) return false
      insertParticipant(participant)
      addRecords(records)
      return true
    },
    withdrawInvite({ inviteId, at, records }) {
      if (withdraw.run({ inviteId, at: clock.toStored(at) }).changes === 0) return false
      addRecords(records)
      return true
    },
  }
}

function prepareStatements(db: VaultDatabase) {
  const columns = `id, case_id AS caseId, role, name, organisation, party_id AS partyId,
    code_hash AS codeHash,
    expires_at AS expiresAt, used_at AS usedAt, withdrawn_at AS withdrawnAt,
    created_at AS createdAt`
  const stillOpen = 'id = :inviteId AND used_at IS NULL AND withdrawn_at IS NULL'
  return {
    insert: db.prepare(`
      INSERT INTO invite (id, case_id, role, name, organisation, party_id, code_hash, expires_at, used_at,
          withdrawn_at, created_at)
        VALUES (:id, :caseId, :role, :name, :organisation, :partyId, :codeHash, :expiresAt, :usedAt,
          :withdrawnAt, :createdAt)`),
    byCode: db.prepare(`SELECT ${columns} FROM invite WHERE code_hash = ?`),
    list: db.prepare(
      `SELECT ${columns} FROM invite WHERE ? IS NULL OR case_id = ? ORDER BY created_at, id`,
    ),
    use: db.prepare(`UPDATE invite SET used_at = :at WHERE ${stillOpen}`),
    withdraw: db.prepare(`UPDATE invite SET withdrawn_at = :at WHERE ${stillOpen}`),
  }
}
