import { randomBytes, randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { InviteRow, Vault } from '../vault/vault-operations.ts'
import type { FailedAttempts } from './failed-attempts.ts'
import type { GateRecords } from './gate-records.ts'
import { hashInviteCode, newInviteCode, readInviteCode } from './invite-code.ts'

const saltSetting = 'gate.invite-salt'
const hourMs = 60 * 60 * 1000
const defaultValidHours = 24

/** For one named person, in one role, to one case. */
export type NewInvite = Readonly<{
  caseId: string
  role: Role
  name: string
  organisation: string | null
  /** The party of the plan that this person comes for. */
  partyId?: string | null
  /** Null: valid until used. Left out: 24 hours. */
  validHours?: number | null
}>

/** The invites of an open vault. */
export type Invites = Readonly<{
  /** The code is answered once and stored only as a hash. */
  create(invite: NewInvite, byId: string): Promise<Readonly<{ row: InviteRow; code: string }>>
  list(caseId: string | null): Promise<readonly InviteRow[]>
  /** Throws 'request/not-found' when there is no such unused invite. */
  withdraw(id: string, byId: string): Promise<void>
  /**
   * The invite for what someone typed. Throws 'invite/code-unknown' (with `left`), 'invite/code-used',
   * 'invite/expired' (with `time`) or 'limit/too-many'.
   */
  findUsable(typedCode: string, address: string): Promise<InviteRow>
}>

type Needs = Readonly<{
  vault: Pick<Vault, 'call'>
  records: GateRecords
  attempts: FailedAttempts
  now: () => number
}>

/** The invites of an open vault. */
export async function readInvites({ vault, records, attempts, now }: Needs): Promise<Invites> {
  const salt = await readSalt(vault)
  const list = async (caseId: string | null) => vault.call('listInvites', { caseId })
  return {
    list,
    async create(invite, byId) {
      const code = newInviteCode()
      const row = toRow(invite, hashInviteCode(salt, code), now())
      await vault.call('addInvite', { row, records: records.inviteCreated(row, byId) })
      return { row, code }
    },
    async withdraw(id, byId) {
      const invite = (await list(null)).find((row) => row.id === id)
      const at = now()
      const isDone =
        invite !== undefined &&
        (await vault.call('withdrawInvite', {
          inviteId: id,
          at,
          records: records.inviteWithdrawn(invite, byId, at),
        }))
      if (!isDone) throw new AppError('request/not-found')
    },
    async findUsable(typedCode, address) {
      await attempts.check(address)
      const code = readInviteCode(typedCode)
      const codeHash = code === null ? null : hashInviteCode(salt, code)
      const invite = codeHash && (await vault.call('findInviteByCode', { codeHash }))
      // A withdrawn code answers as one that never was: why it was withdrawn is nobody's business.
      if (invite === null || invite.withdrawnAt !== null)
        throw new AppError('invite/code-unknown', { left: await attempts.add(address) })
      return checkUsable(invite, now())
    },
  }
}

function checkUsable(invite: InviteRow, nowMs: number): InviteRow {
  if (invite.usedAt !== null) throw new AppError('invite/code-used')
  if (invite.expiresAt !== null && invite.expiresAt <= nowMs)
    throw new AppError('invite/expired', { time: new Date(invite.expiresAt).toISOString() })
  return invite
}

const toRow = (
  { validHours = defaultValidHours, partyId = null, ...invite }: NewInvite,
  codeHash: Uint8Array,
  createdAt: number,
): InviteRow => ({
  ...invite,
  partyId,
  id: randomUUID(),
  codeHash,
  expiresAt: validHours === null ? null : createdAt + validHours * hourMs,
  usedAt: null,
  withdrawnAt: null,
  createdAt,
})

async function readSalt(vault: Needs['vault']): Promise<string> {
  const kept = await vault.call('readSetting', { name: saltSetting })
  if (kept !== null) return kept
  const salt = randomBytes(32).toString('base64url')
  await vault.call('writeSetting', { name: saltSetting, value: salt })
  return salt
}
