import { AppError } from '../../shared/errors/app-error.ts'
import type { CaseRow, ParticipantRow } from '../vault/vault-operations.ts'
import type { OpenHost } from './open-host.ts'

/** The case, when it is this participant's. Throws 'request/not-found', also for one that exists elsewhere. */
export async function requireCase(
  { vault, gate }: OpenHost,
  me: ParticipantRow,
  caseId: string,
): Promise<CaseRow> {
  const isMine = gate.rights.findCaseStatus(me, caseId) !== null
  const found = isMine ? await vault.call('findCase', { id: caseId }) : null
  if (found === null) throw new AppError('request/not-found')
  return found
}
