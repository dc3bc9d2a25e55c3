import { type AnswerLinkRecords, type AnswerLinks, createAnswerLinks } from './answer-links.ts'
import type { Vault } from '../vault/vault-operations.ts'
import { createFailedAttempts } from './failed-attempts.ts'
import type { GateRecords } from './gate-records.ts'
import { type Invites, readInvites } from './invites.ts'
import { createLobby, type Lobby } from './lobby.ts'
import { type Owner, readOwner } from './owner.ts'
import { type Participants, readParticipants } from './participants.ts'
import { readRights, type Rights } from './rights.ts'

/** Who may come in, with which rights: the entrance of one open vault. */
export type Gate = Readonly<{
  owner: Owner
  participants: Participants
  invites: Invites
  answerLinks: AnswerLinks
  lobby: Lobby
  rights: Rights
}>

type Needs = Readonly<{
  vault: Pick<Vault, 'call'>
  records: GateRecords & AnswerLinkRecords
  ownerName: string
  admitAll: boolean
  now: () => number
}>

/** Opens the gate of an open vault: reads who joined, and makes the owner at the first opening. */
export async function openGate(needs: Needs): Promise<Gate> {
  const { vault, records, ownerName: name, now } = needs
  const participants = await readParticipants(vault)
  return {
    participants,
    owner: await readOwner(vault, participants, { name, now }),
    invites: await readInvites({ vault, records, attempts: createFailedAttempts(), now }),
    answerLinks: createAnswerLinks({ vault, records, attempts: createFailedAttempts(), now }),
    lobby: createLobby({ ...needs, participants }),
    rights: await readRights(vault, participants),
  }
}
