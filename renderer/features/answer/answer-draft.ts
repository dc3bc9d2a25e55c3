import type { Asked } from '../../../shared/api/answer-routes.ts'
import type { AuthorityRefusal } from '../../../shared/domain/authority/authority-refusal.ts'
import {
  acknowledgementAnswer,
  escalationOutcome,
  partyPosition,
  viewKind,
} from '../../../shared/domain/authority/authority-vocabulary.ts'
import type { LinkedAnswer } from '../../../shared/domain/authority/linked-question.ts'
import {
  choicesWithWords,
  givenPosition,
} from '../../../shared/domain/meeting/consent-vocabulary.ts'
import { readToday } from '../../platform/today.ts'

/** What was filled in so far; which fields are shown depends on the question. */
export type AnswerDraft = Readonly<{
  choice: string | null
  words: string
  /** Conditions with backing; what is needed with a deviating view. */
  more: string
  view: string | null
  /** The last day of backing, 'YYYY-MM-DD'; null for as long as it lasts. */
  until: string | null
}>

/** Nothing is chosen beforehand. */
export const emptyDraft: AnswerDraft = {
  choice: null,
  words: '',
  more: '',
  view: null,
  until: null,
}

/** What is missing: the choice, or what the rules of the host would say. */
export type Missing = AuthorityRefusal | 'choice' | 'choiceNeedsWords'

/** The first thing that is missing, by the rules of the host; null when it can be sent. */
export function findMissing(
  asked: Asked,
  { choice, words, more, view, until }: AnswerDraft,
): Missing | null {
  const isEmpty = words.trim() === ''
  switch (asked.kind) {
    case 'escalation':
      if (asked.decision !== null && choice === null) return 'choice'
      return isEmpty ? 'textMissing' : null
    case 'acknowledgement':
      if (choice === null) return 'choice'
      if (!isEmpty || choice === 'erkend') return null
      return choice === 'erkendMetGrens' ? 'limitMissing' : 'reasonMissing'
    case 'position':
      if (choice === null) return 'choice'
      if (choice === 'eens') return null
      if (view === null || isEmpty) return 'viewMissing'
      return more.trim() === '' ? 'needsMissing' : null
    case 'backing':
      if (choice === null) return 'choice'
      if (isEmpty) return 'statementMissing'
      return choice === 'yes' && until !== null && until < readToday() ? 'dayPast' : null
    case 'consent':
      if (choice === null) return 'choice'
      return isEmpty && choicesWithWords.some((id) => id === choice) ? 'choiceNeedsWords' : null
    case 'agreement':
      if (choice === null) return 'choice'
      return isEmpty && choice !== 'kept' ? 'reasonMissing' : null
  }
}

/** The answer as it is sent; null for a draft in which something is missing. */
export function toAnswer(asked: Asked, draft: AnswerDraft): LinkedAnswer | null {
  if (findMissing(asked, draft) !== null) return null
  const { choice, words, more, view, until } = draft
  switch (asked.kind) {
    case 'escalation': {
      const outcome = asked.decision === null ? 'antwoord' : escalationOutcome.parse(choice)
      return { to: 'escalation', answer: words, outcome }
    }
    case 'acknowledgement': {
      const answer = acknowledgementAnswer.parse(choice)
      const hasLimit = answer === 'erkendMetGrens'
      return {
        to: 'acknowledgement',
        answer,
        limit: hasLimit ? words : '',
        remark: hasLimit ? '' : words,
      }
    }
    case 'position': {
      const position = partyPosition.parse(choice)
      return position === 'eens'
        ? { to: 'position', position, kind: null, view: '', needs: '' }
        : { to: 'position', position, kind: viewKind.parse(view), view: words, needs: more }
    }
    case 'backing': {
      const isGiven = choice === 'yes'
      const given = isGiven ? { conditions: more, until } : { conditions: '', until: null }
      return { to: 'backing', isGiven, statement: words, ...given }
    }
    case 'consent':
      return { to: 'consent', position: givenPosition.parse(choice), remark: words }
    case 'agreement':
      return { to: 'agreement', isKept: choice === 'kept', why: words }
  }
}
