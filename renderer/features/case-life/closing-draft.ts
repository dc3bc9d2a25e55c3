import type { CaseCloseReason } from '../../../shared/domain/case-life.ts'

/** What is asked when a case closes, while it is being filled in. */
export type ClosingDraft = Readonly<{
  reason: CaseCloseReason | null
  ledBy: string
  hasPilotLight: boolean | null
}>

/** Nothing is preselected: each of these is an answer that someone gives. */
export const emptyClosing: ClosingDraft = { reason: null, ledBy: '', hasPilotLight: null }

/** The answers as they are recorded; null while one is missing. */
export function toClosing({ reason, ledBy, hasPilotLight }: ClosingDraft) {
  const name = ledBy.trim()
  return reason === null || hasPilotLight === null || name === ''
    ? null
    : { reason, ledBy: name, hasPilotLight }
}
