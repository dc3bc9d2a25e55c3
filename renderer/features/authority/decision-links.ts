/** The last part of the address of the form; no decision has this id: theirs are 'D1', 'D2'. */
export const newDecisionId = 'nieuw'

/** Address of the list of decisions. */
export const toDecisionsPath = (caseId: string): string => `/huishouden/${caseId}/besluiten`
/** Address of one decision, or of the form for a new one. */
export const toDecisionPath = (caseId: string, decisionId: string = newDecisionId): string =>
  `/huishouden/${caseId}/besluiten/${decisionId}`
/** Address of the mandates. */
export const toMandatePath = (caseId: string): string => `/huishouden/${caseId}/mandaat`
