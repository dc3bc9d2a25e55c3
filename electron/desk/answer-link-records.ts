import { z } from 'zod'
import { linkedQuestion, shownPart } from '../../shared/domain/authority/linked-question.ts'
import type { AnswerLinkRow } from '../vault/answer-link-calls.ts'
import type { NewRecord } from '../vault/vault-operations.ts'
import { defineRecord } from './define-record.ts'

/** Who was asked what, and which words were let go along. The secret is nowhere in the records. */
const linkMade = defineRecord(
  'answerLink.made',
  z.object({
    linkId: z.string(),
    question: linkedQuestion,
    person: z.string(),
    personRole: z.string(),
    shows: z.array(shownPart).readonly(),
    note: z.string(),
    expiresAt: z.number(),
  }),
)
/** Withdrawn by the regisseur, or sent back by someone for whom it was not meant. */
const linkEnded = defineRecord(
  'answerLink.ended',
  z.object({ linkId: z.string(), how: z.enum(['withdrawn', 'declined']) }),
)
/** Access log (NEN 7513): the question was read with its link. */
export const answerLinkOpened = defineRecord(
  'answerLink.opened',
  z.object({
    linkId: z.string(),
    kind: z.string(),
    /** From where; absent on records from before it was kept. */
    address: z.string().max(45).optional(),
  }),
)

/** The records of what happens with links, in the form in which the gate asks for them. */
export const answerLinkRecords = {
  linkMade: (row: AnswerLinkRow, byId: string): readonly NewRecord[] => {
    const { id, caseId, question, person, personRole, shows, note, expiresAt, createdAt } = row
    return [
      linkMade.write(
        { caseId, byId, at: createdAt },
        { linkId: id, question, person, personRole, shows, note, expiresAt },
      ),
    ]
  },
  linkEnded: (
    { id, caseId }: AnswerLinkRow,
    how: 'withdrawn' | 'declined',
    byId: string | null,
    at: number,
  ): readonly NewRecord[] => [linkEnded.write({ caseId, byId, at }, { linkId: id, how })],
}
