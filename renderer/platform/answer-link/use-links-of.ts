import type { AnswerLink } from '../../../shared/api/answer-routes.ts'
import type { LinkedQuestion } from '../../../shared/domain/authority/linked-question.ts'
import { useSession } from '../session.tsx'
import { useView } from '../use-request.ts'

/** The links that were made for one question, newest first; none for who may not make them. */
export function useLinksOf(caseId: string, question: LinkedQuestion): readonly AnswerLink[] {
  const { isOwner } = useSession()
  const links = useView('answerLinks', { params: { caseId } }, { isEnabled: isOwner }).data ?? []
  return links.filter((link) => toKey(link.question) === toKey(question))
}

/** The same for two questions about the same thing and the same party. */
function toKey(question: LinkedQuestion): string {
  switch (question.kind) {
    case 'escalation':
      return `escalation ${question.escalationId}`
    case 'acknowledgement':
      return `acknowledgement ${question.mandateId} ${question.partyId}`
    case 'position':
      return `position ${question.decisionId} ${question.partyId}`
    case 'backing':
      return `backing ${question.backingId}`
    case 'consent':
      return `consent ${question.roundId} ${question.voterId}`
    case 'agreement':
      return `agreement ${question.agreementId} ${question.party}`
  }
}
