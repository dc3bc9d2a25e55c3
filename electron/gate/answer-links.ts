import { randomUUID } from 'node:crypto'
import type { LinkedQuestion, ShownPart } from '../../shared/domain/authority/linked-question.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import type { AnswerLinkRow, LinkEnd } from '../vault/answer-link-calls.ts'
import type { NewRecord, Vault } from '../vault/vault-operations.ts'
import type { FailedAttempts } from './failed-attempts.ts'
import type { GuestEntrance } from './invite-link.ts'
import { hashToken, newToken } from './token.ts'

const dayMs = 24 * 60 * 60 * 1000

/** A link to be made. */
export type NewAnswerLink = Readonly<{
  caseId: string
  question: LinkedQuestion
  person: string
  personRole: string
  shows: readonly ShownPart[]
  note: string
  validDays: number
}>

/** The records that belong to what happens with links; made by the desk, written in the same step. */
export type AnswerLinkRecords = Readonly<{
  linkMade(row: AnswerLinkRow, byId: string): readonly NewRecord[]
  linkEnded(
    row: AnswerLinkRow,
    how: Exclude<LinkEnd, 'used'>,
    byId: string | null,
    at: number,
  ): readonly NewRecord[]
}>

/** The one-time links of an open vault, by which someone without an account answers. */
export type AnswerLinks = Readonly<{
  /** The secret is answered once and stored only as a hash. */
  create(
    link: NewAnswerLink,
    byId: string,
  ): Promise<Readonly<{ row: AnswerLinkRow; secret: string }>>
  list(caseId: string | null): Promise<readonly AnswerLinkRow[]>
  /** Throws 'request/not-found' when there is no such unused link. */
  withdraw(id: string, byId: string): Promise<void>
  /**
   * The link of a secret. Throws 'link/unknown', 'link/used', 'link/expired' (with `time`) or
   * 'limit/too-many'.
   */
  findUsable(secret: string, address: string): Promise<AnswerLinkRow>
  /** Its holder says that it came to the wrong person. Throws 'link/used' when it ended meanwhile. */
  decline(row: AnswerLinkRow): Promise<void>
}>

type Needs = Readonly<{
  vault: Pick<Vault, 'call'>
  records: AnswerLinkRecords
  attempts: FailedAttempts
  now: () => number
}>

/** The one-time links of an open vault: each opens one question to one person, and nothing else. */
export function createAnswerLinks({ vault, records, attempts, now }: Needs): AnswerLinks {
  const list = async (caseId: string | null) => vault.call('listAnswerLinks', { caseId })
  const end = async (row: AnswerLinkRow, how: 'withdrawn' | 'declined', byId: string | null) => {
    const at = now()
    const ended = { linkId: row.id, how, at, records: records.linkEnded(row, how, byId, at) }
    return vault.call('endAnswerLink', ended)
  }
  return {
    list,
    async create(link, byId) {
      const secret = newToken()
      const row = toRow(link, hashToken(secret), now())
      await vault.call('addAnswerLink', { row, records: records.linkMade(row, byId) })
      return { row, secret }
    },
    async withdraw(id, byId) {
      const row = (await list(null)).find((link) => link.id === id)
      if (row === undefined || !(await end(row, 'withdrawn', byId)))
        throw new AppError('request/not-found')
    },
    async findUsable(secret, address) {
      await attempts.check(address)
      const row = await vault.call('findAnswerLinkBySecret', { secretHash: hashToken(secret) })
      if (row !== null && row.endedHow !== 'withdrawn') return checkUsable(row, now())
      // A withdrawn link answers as one that never was: why it was withdrawn is nobody's business.
      await attempts.add(address)
      throw new AppError('link/unknown')
    },
    async decline(row) {
      if (!(await end(row, 'declined', null))) throw new AppError('link/used')
    },
  }
}

/** Where a link stands at a moment. */
export function toLinkState(
  { endedHow, expiresAt }: AnswerLinkRow,
  nowMs: number,
): LinkEnd | 'expired' | 'open' {
  return endedHow ?? (expiresAt <= nowMs ? 'expired' : 'open')
}

/** The link for one answer. Secret and pin stand in the fragment, which no browser sends and no server logs. */
export const toAnswerLink = ({ origin, pin }: GuestEntrance, secret: string): string =>
  `${origin}/antwoord#answer=${secret}${pin === null ? '' : `&pin=${pin}`}`

function checkUsable(row: AnswerLinkRow, nowMs: number): AnswerLinkRow {
  if (row.endedAt !== null) throw new AppError('link/used')
  if (row.expiresAt <= nowMs)
    throw new AppError('link/expired', { time: new Date(row.expiresAt).toISOString() })
  return row
}

const toRow = (
  { validDays, ...link }: NewAnswerLink,
  secretHash: Uint8Array,
  createdAt: number,
): AnswerLinkRow => ({
  ...link,
  id: randomUUID(),
  secretHash,
  expiresAt: createdAt + validDays * dayMs,
  endedAt: null,
  endedHow: null,
  createdAt,
})
