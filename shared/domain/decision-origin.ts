/** The part of the address of a new decision that names the reverse test it comes from. */
export const decisionOriginKey = 'uit'

/** Address of the form for a decision that begins from the choice of a reverse test. No case content is in it. */
export const toDecisionFromTestHref = (caseId: string, testId: string): string =>
  `/huishouden/${caseId}/besluiten/nieuw?${decisionOriginKey}=${encodeURIComponent(testId)}`
