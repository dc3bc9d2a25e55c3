import type { LinkedQuestion, ShownPart } from '../../shared/domain/authority/linked-question.ts'
import type { Milliseconds, NewRecord } from './vault-operations.ts'

/** How a link came to its end before its time was over. */
export type LinkEnd = 'used' | 'withdrawn' | 'declined'

/** A one-time link for one person and one question. */
export type AnswerLinkRow = Readonly<{
  id: string
  caseId: string
  question: LinkedQuestion
  person: string
  personRole: string
  /** What of the record may go along. */
  shows: readonly ShownPart[]
  note: string
  secretHash: Uint8Array
  expiresAt: Milliseconds
  endedAt: Milliseconds | null
  endedHow: LinkEnd | null
  createdAt: Milliseconds
}>

/** Links for answers without an account; part of VaultOperations, and each one atomic step as all of those. */
export type AnswerLinkCalls = {
  addAnswerLink(args: Readonly<{ row: AnswerLinkRow; records: readonly NewRecord[] }>): void
  findAnswerLinkBySecret(args: Readonly<{ secretHash: Uint8Array }>): AnswerLinkRow | null
  /** Oldest first. */
  listAnswerLinks(args: Readonly<{ caseId: string | null }>): readonly AnswerLinkRow[]
  /** Ends a link with what is recorded of it; false, and nothing recorded, when it had ended already. */
  endAnswerLink(
    args: Readonly<{
      linkId: string
      how: Exclude<LinkEnd, 'used'>
      at: Milliseconds
      records: readonly NewRecord[]
    }>,
  ): boolean
}
