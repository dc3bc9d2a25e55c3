import type { Backed } from '../../../shared/domain/authority/backing-facts.ts'
import { foldAuthority } from '../../../shared/domain/authority/fold-authority.ts'
import type {
  LinkedAnswer,
  LinkedQuestion,
} from '../../../shared/domain/authority/linked-question.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { agreementKept, agreementNotKept } from '../../../shared/records/agreement-records.ts'
import { backingGiven } from '../../../shared/records/backing-records.ts'
import { consentLate } from '../../../shared/records/consent-records.ts'
import { escalationAnswered } from '../../../shared/records/escalation-records.ts'
import { mandateAcknowledged } from '../../../shared/records/mandate-records.ts'
import { positionTaken } from '../../../shared/records/position-records.ts'
import type { RecordRow } from '../../vault/vault-operations.ts'
import { refuse } from '../command-rule.ts'
import { toHostDay } from '../reverse-test-facts.ts'

/** Who said it is filled in from the link by the rule of the command, and by nothing that came with the answer. */
const said = { person: '', personRole: '', evidence: '' } as const

/**
 * The command that an answer by link stands for. To what it answers, and for which party, comes from the
 * question alone. Throws 'request/bad-input' for an answer to another kind of question.
 */
export function toLinkedCommand(
  question: LinkedQuestion,
  answer: LinkedAnswer,
  { records, at }: Readonly<{ records: readonly RecordRow[]; at: number }>,
): Readonly<{ type: string; body: Readonly<Record<string, unknown>> }> {
  const { to, ...words } = answer
  if (to !== question.kind) throw new AppError('request/bad-input')
  switch (question.kind) {
    case 'escalation': {
      const { escalationId } = question
      return { type: escalationAnswered.type, body: { ...words, ...said, escalationId } }
    }
    case 'acknowledgement': {
      const { mandateId, partyId } = question
      return { type: mandateAcknowledged.type, body: { ...words, ...said, mandateId, partyId } }
    }
    case 'position': {
      const { decisionId, partyId } = question
      return { type: positionTaken.type, body: { ...words, ...said, decisionId, partyId } }
    }
    case 'backing': {
      const { backingId } = question
      const appliesTo = findBacked(records, backingId, toHostDay(at))
      return { type: backingGiven.type, body: { ...words, ...said, appliesTo, backingId } }
    }
    case 'consent': {
      const { roundId, voterId } = question
      return { type: consentLate.type, body: { ...words, roundId, voterId, evidence: '' } }
    }
    case 'agreement':
      return toJudgement(question.agreementId, answer)
  }
}

function toJudgement(agreementId: string, answer: LinkedAnswer) {
  if (answer.to !== 'agreement') throw new AppError('request/bad-input')
  const { type } = answer.isKept ? agreementKept : agreementNotKept
  return { type, body: { agreementId, why: answer.why } }
}

function findBacked(records: readonly RecordRow[], backingId: string, today: string): Backed {
  const { mandates, decisions } = foldAuthority(records, today)
  const asked = [...mandates, ...decisions].flatMap(({ backing }) => backing.asked)
  return asked.find(({ id }) => id === backingId)?.appliesTo ?? refuse('backingUnknown')
}
