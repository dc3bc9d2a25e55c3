import { toDecisionPaper } from '../../shared/output/decision.ts'
import { toRegisterEntries } from '../../shared/output/register-entries.ts'
import { toRegisterPaper } from '../../shared/output/register.ts'
import { agreementAdopted } from '../../shared/records/agreement-records.ts'
import { decisionTaken } from '../../shared/records/decision-records.ts'
import type { OutputContent, OutputKind, OutputReads, OutputSubject } from './output-kinds.ts'

/** The register of a case, and one decision for somebody who was not at the table. */
export const registerKinds: Readonly<Record<'register' | 'decision', OutputKind>> = {
  register: {
    roles: decisionTaken.readers,
    build: async (reads) => Promise.resolve(toRegister(reads)),
  },
  decision: {
    roles: decisionTaken.readers,
    build: async (reads) => Promise.resolve(toDecision(reads)),
    listSubjects: listDecisions,
  },
}

function toRegister({ language, authority, facts, meetings }: OutputReads): OutputContent {
  const days = new Map(facts(agreementAdopted).map(({ on, body }) => [body.id, on]))
  const rounds = meetings().flatMap((meeting) => meeting.rounds)
  const entries = toRegisterEntries({ ...authority(), rounds }, ({ id }) => days.get(id) ?? '')
  return toRegisterPaper({ language, entries })
}

function listDecisions({ authority }: OutputReads): readonly OutputSubject[] {
  return authority()
    .decisions.toReversed()
    .map(({ id, number, title }) => ({ id, label: `${number}: ${title}` }))
}

/** The decision that is asked for, else the newest; null when there is none. */
function toDecision({ language, about, caseRow, authority }: OutputReads): OutputContent | null {
  const { decisions, mandates } = authority()
  const decision = about === null ? decisions.at(-1) : decisions.find(({ id }) => id === about)
  if (decision === undefined) return null
  const mandate = mandates.find(({ id }) => id === decision.mandateId) ?? null
  return toDecisionPaper({ language, decision, mandate, regisseur: caseRow.regisseur })
}
