import type { AuthorityState } from '../../../../shared/domain/authority/fold-authority.ts'
import { toLastNumber } from '../../../../shared/domain/authority/decision-checks.ts'
import type { DecisionDraft } from '../../../../shared/domain/authority/decision-facts.ts'
import type { DecisionState } from '../../../../shared/domain/authority/decision-state.ts'
import { findStandingMandate } from '../mandate/acknowledgement-lines.ts'
import { readEuros } from '../mandate/mandate-draft.ts'

/** A decision while it is being filled in. */
export type TakeDraft = Readonly<
  Omit<DecisionDraft, 'budgetEur' | 'startsOn'> & {
    startsOn: string | null
    /** As it is typed, in whole euros. */
    budget: string
  }
>

/** The name under which the draft of a case is kept. */
export const toDraftName = (caseId: string): string => `decision/${caseId}`

/** Nothing decided yet; from today, under the mandate that holds, for the default term. */
export const toEmptyDecision = (state: AuthorityState, today: string): TakeDraft => ({
  title: '',
  textPlain: '',
  mandateId: findStandingMandate(state.mandates)?.id ?? '',
  scopeIds: [],
  touches: [],
  reason: '',
  triedOn: null,
  triedHow: '',
  alternatives: '',
  effectsFamily: '',
  familyView: '',
  affected: [],
  reverseTestId: null,
  whyNoReverseTest: '',
  executor: '',
  deadline: null,
  startsOn: today,
  validUntil: null,
  whyLonger: '',
  reviewOn: null,
  budget: '',
  awbDecisionRef: '',
  rightsExplained: false,
  meetingId: null,
  replaces: null,
  lastKnownNumber: toLastNumber(state.decisions),
})

/** A new decision in the place of one that is there: its words are taken along, its days are not. */
export const toCorrection = (
  decision: DecisionState,
  state: AuthorityState,
  today: string,
): TakeDraft => ({
  ...toEmptyDecision(state, today),
  title: decision.title,
  textPlain: decision.textPlain,
  scopeIds: decision.scopeIds,
  reason: decision.reason,
  triedOn: decision.triedOn,
  triedHow: decision.triedHow,
  alternatives: decision.alternatives,
  effectsFamily: decision.effectsFamily,
  familyView: decision.familyView,
  affected: decision.affected.map(({ partyId }) => partyId),
  reverseTestId: decision.reverseTestId,
  whyNoReverseTest: decision.whyNoReverseTest,
  executor: decision.executor,
  budget: decision.budgetEur === null ? '' : String(decision.budgetEur),
  awbDecisionRef: decision.awbDecisionRef,
  replaces: decision.id,
})

/** The draft as it is judged and sent; an amount that is none is left out, and its field says so. */
export const toDecisionDraft = (
  { budget, startsOn, ...draft }: TakeDraft,
  today: string,
): DecisionDraft => ({
  ...draft,
  startsOn: startsOn ?? today,
  budgetEur: readEuros(budget) ?? null,
})

/** Whether something was typed that would be missed. */
export const hasWords = (draft: TakeDraft): boolean =>
  [draft.title, draft.reason, draft.triedHow, draft.effectsFamily, draft.textPlain].some(
    (text) => text.trim() !== '',
  )
