import type { Session } from '../../shared/api/replies.ts'
import { assertNever } from '../../shared/util/assert-never.ts'
import type { SessionState } from '../platform/session.tsx'

/** Where someone belongs who asks for no page in particular; null while that is not known. */
export function toHomePath(state: SessionState): string | null {
  switch (state.kind) {
    case 'loading':
    case 'failed':
      return null
    case 'door':
      return '/kluis'
    case 'absent':
      return '/meedoen'
    case 'present':
      return toOwnPage(state.session)
    default:
      return assertNever(state)
  }
}

/** The own page: the caseload of the owner, the family's page, or the one case of a guest: its plan, or the group's sessions. */
function toOwnPage({ status, isOwner, role, caseId, caseKind }: Session): string {
  if (status !== 'admitted') return '/meedoen'
  if (role === 'scherm') return '/scherm'
  if (isOwner || caseId === null) return '/werkvoorraad'
  if (caseKind === 'pilotgroep') return `/pilot/${caseId}/reflectie`
  return `/huishouden/${caseId}/${role === 'gezinslid' ? 'gezin' : 'plan'}`
}
