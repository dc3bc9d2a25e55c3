import { randomUUID } from 'node:crypto'
import type { ParticipantRow, Vault } from '../vault/vault-operations.ts'
import { ownerColour } from './colour.ts'
import type { Participants } from './participants.ts'
import { hashToken, newToken } from './token.ts'

const tokenSetting = 'gate.owner-token'
type VaultCalls = Pick<Vault, 'call'>

/** The participant who holds the vault, with the token of the start link. */
export type Owner = Readonly<{ id: string; token: string }>

/** True for the one participant who holds the vault. */
export const isOwner = (row: ParticipantRow): boolean => row.caseId === null

/**
 * The owner as a participant, made at the first opening. The token is kept readable inside the encrypted
 * vault, so that the owner's page goes on after the host was restarted; whoever reads it there already
 * reads everything else.
 */
export async function readOwner(
  vault: VaultCalls,
  participants: Participants,
  { name, now }: Readonly<{ name: string; now: () => number }>,
): Promise<Owner> {
  const kept = await vault.call('readSetting', { name: tokenSetting })
  const token = kept ?? newToken()
  if (kept === null) await vault.call('writeSetting', { name: tokenSetting, value: token })
  const tokenHash = hashToken(token)
  const existing = await findOwnerRow(vault)
  if (existing === null) {
    const row = newOwnerRow(name, tokenHash, now())
    await participants.add(row, [])
    return { id: row.id, token }
  }
  // Also mends a crash between the two writes above and below.
  if (Buffer.compare(existing.tokenHash, tokenHash) === 0) participants.keep(existing)
  else await participants.change({ ...existing, tokenHash }, [])
  return { id: existing.id, token }
}

/** Makes the owner's token worthless at the next opening. Called when the vault is locked on purpose. */
export const dropOwnerToken = async (vault: VaultCalls): Promise<void> =>
  vault.call('writeSetting', { name: tokenSetting, value: null })

async function findOwnerRow(vault: VaultCalls): Promise<ParticipantRow | null> {
  const rows = await vault.call('listParticipants', { caseId: null })
  return rows.find(isOwner) ?? null
}

const newOwnerRow = (name: string, tokenHash: Uint8Array, joinedAt: number): ParticipantRow => ({
  id: randomUUID(),
  caseId: null,
  name,
  role: 'regisseur',
  organisation: null,
  partyId: null,
  colour: ownerColour,
  status: 'admitted',
  tokenHash,
  joinedAt,
  statementAcceptedAt: null,
})
