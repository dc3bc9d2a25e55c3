import type { DecisionState } from '../../../../shared/domain/authority/decision-state.ts'

/** What every part of the page of a decision is about. */
export type DecisionPartProps = Readonly<{ decision: DecisionState }>
