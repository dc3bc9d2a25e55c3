/** The list of tests of a case. */
export const toTestsHref = (caseId: string): string => `/huishouden/${caseId}/omgekeerde-toets`

/** A step of a test, and a question in it if one is meant. */
export const toStepHref = (
  caseId: string,
  testId: string,
  step: number,
  questionId?: string,
): string =>
  `${toTestsHref(caseId)}/${testId}?stap=${step}${questionId === undefined ? '' : `&vraag=${questionId}`}`

/** Id of a question on the page. */
export const toQuestionAnchor = (questionId: string): string => `vraag-${questionId}`
