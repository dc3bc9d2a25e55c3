import { z } from 'zod'
import { linkedQuestion, shownPart } from '../../../shared/domain/authority/linked-question.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { AnswerLinkCalls, AnswerLinkRow } from '../answer-link-calls.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import { parseBody } from './parse-body.ts'
import type { AddRecords } from './record-operations.ts'

const storedLink = z.object({
  id: z.string(),
  caseId: z.string(),
  question: z.string().transform(parseBody).pipe(linkedQuestion),
  person: z.string(),
  personRole: z.string(),
  shows: z.string().transform(parseBody).pipe(z.array(shownPart).readonly()),
  note: z.string(),
  secretHash: z.instanceof(Uint8Array),
  expiresAt: z.int(),
  endedAt: z.int().nullable(),
  endedHow: z.enum(['used', 'withdrawn', 'declined']).nullable(),
  createdAt: z.int(),
}) satisfies z.ZodType<AnswerLinkRow>

/** Uses up a link inside the transaction of the caller. Throws 'link/used' when it had ended already. */
export type UseAnswerLink = (use: Readonly<{ linkId: string; at: number }>) => void

/** One-time links. Each ends once: the row itself decides who was first, not a look beforehand. */
export function answerLinkOperations(
  db: VaultDatabase,
  clock: HostClock,
  addRecords: AddRecords,
): AnswerLinkCalls & Readonly<{ useAnswerLink: UseAnswerLink }> {
  const { insert, bySecret, list, end } = prepareStatements(db)
  const tryEnd = (linkId: string, how: string, at: number): boolean =>
    end.run({ linkId, how, at: clock.toStored(at) }).changes > 0
  return {
    addAnswerLink({ row, records }) {
      const { question, shows, createdAt, ...rest } = row
      insert.run({
        ...rest,
        question: JSON.stringify(question),
        shows: JSON.stringify(shows),
        createdAt: clock.toStored(createdAt),
      })
      addRecords(records)
    },
    findAnswerLinkBySecret({ secretHash }) {
      const row = bySecret.get(secretHash)
      return row === undefined ? null : storedLink.parse(row)
    },
    listAnswerLinks: ({ caseId }) => list.all(caseId, caseId).map((row) => storedLink.parse(row)),
    endAnswerLink({ linkId, how, at, records }) {
      if (!tryEnd(linkId, how, at)) return false
      addRecords(records)
      return true
    },
    useAnswerLink({ linkId, at }) {
      if (!tryEnd(linkId, 'used', at)) throw new AppError('link/used')
    },
  }
}

function prepareStatements(db: VaultDatabase) {
  const columns = `id, case_id AS caseId, question, person, person_role AS personRole, shows, note,
    secret_hash AS secretHash, expires_at AS expiresAt, ended_at AS endedAt, ended_how AS endedHow,
    created_at AS createdAt`
  return {
    insert: db.prepare(`
      INSERT INTO answer_link (id, case_id, question, person, person_role, shows, note, secret_hash,
          expires_at, ended_at, ended_how, created_at)
        VALUES (:id, :caseId, :question, :person, :personRole, :shows, :note, :secretHash,
          :expiresAt, :endedAt, :endedHow, :createdAt)`),
    bySecret: db.prepare(`SELECT ${columns} FROM answer_link WHERE secret_hash = ?`),
    list: db.prepare(
      `SELECT ${columns} FROM answer_link WHERE ? IS NULL OR case_id = ? ORDER BY created_at, id`,
    ),
    end: db.prepare(
      'UPDATE answer_link SET ended_at = :at, ended_how = :how WHERE id = :linkId AND ended_at IS NULL',
    ),
  }
}
