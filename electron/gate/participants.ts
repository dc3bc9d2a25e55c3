import type { NewRecord, ParticipantRow, Vault } from '../vault/vault-operations.ts'
import { hashToken } from './token.ts'

/**
 * Everyone who ever joined, kept in memory: rights are looked up on every frame and every request, and a
 * change here bites at once. Rows change only through this object.
 */
export type Participants = Readonly<{
  find(id: string): ParticipantRow | null
  findByToken(token: string): ParticipantRow | null
  /** Of one case, or of all when null; the owner belongs to none. */
  list(caseId: string | null): readonly ParticipantRow[]
  /** Takes up a row that the vault already holds. */
  keep(row: ParticipantRow): void
  add(row: ParticipantRow, records: readonly NewRecord[]): Promise<void>
  change(row: ParticipantRow, records: readonly NewRecord[]): Promise<ParticipantRow>
}>

type VaultCalls = Pick<Vault, 'call'>

/** Reads all participants of an open vault. */
export async function readParticipants(vault: VaultCalls): Promise<Participants> {
  const byId = new Map<string, ParticipantRow>()
  const byToken = new Map<string, string>()
  const keep = (row: ParticipantRow): void => {
    const before = byId.get(row.id)
    if (before !== undefined) byToken.delete(toKey(before.tokenHash))
    byId.set(row.id, row)
    byToken.set(toKey(row.tokenHash), row.id)
  }
  for (const row of await vault.call('listParticipants', { caseId: null })) keep(row)

  return {
    find: (id) => byId.get(id) ?? null,
    findByToken: (token) => byId.get(byToken.get(toKey(hashToken(token))) ?? '') ?? null,
    list: (caseId) =>
      [...byId.values()].filter((row) =>
        caseId === null ? row.caseId !== null : row.caseId === caseId,
      ),
    keep,
    async add(row, records) {
      await vault.call('addParticipant', { row, records })
      keep(row)
    },
    async change(row, records) {
      await vault.call('updateParticipant', { row, records })
      keep(row)
      return row
    },
  }
}

const toKey = (hash: Uint8Array): string => Buffer.from(hash).toString('base64url')
