import { accessMatrix } from '../../shared/access/access-matrix.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import type { Role } from '../../shared/domain/role.ts'

/** Someone who can see a document, as the host answers it. */
export type AudienceMember = Readonly<{
  participantId: string
  name: string
  role: Role
  organisation: string | null
  colour: number
  right: 'read' | 'write'
  isOnline: boolean
}>

/** Who sees it, as the words that say it and the number in them. */
export type AudienceSummary =
  | Readonly<{ kind: 'nobodyYet' | 'family' | 'team' }>
  | Readonly<{ kind: 'familyAndParties' | 'youAndParties' | 'parties'; count: number }>

const familyRoles: readonly Role[] = ['gezinslid', 'steunfiguur']

/**
 * Who sees a document, in one line. Parties are counted, not their workers; who comes without an
 * organisation counts as one party. "The family doesn't" is a promise: said only of a document that the
 * matrix keeps from the family, and not of one that the family may open tomorrow.
 */
export function toAudienceSummary(
  audience: readonly AudienceMember[],
  self: Readonly<{ participantId: string; role: Role }>,
  documentKind: DocumentKind,
): AudienceSummary {
  const others = audience.filter(({ participantId }) => participantId !== self.participantId)
  if (accessMatrix.gezinslid[documentKind] === 'none') return { kind: 'team' }
  if (others.length === 0) return { kind: 'nobodyYet' }
  const isFamily = ({ role }: Readonly<{ role: Role }>): boolean => familyRoles.includes(role)
  const parties = new Set(
    audience
      .filter((member) => !isFamily(member) && !isOwnerOnly(member))
      .map(({ organisation, participantId }) => organisation ?? participantId),
  )
  const count = parties.size
  if (isFamily(self) && count > 0) return { kind: 'youAndParties', count }
  if (![...others, self].some(isFamily)) return { kind: 'parties', count }
  return count === 0 ? { kind: 'family' } : { kind: 'familyAndParties', count }
}

/** The host of the table, when not there for an organisation of their own. */
const isOwnerOnly = ({ role, organisation }: AudienceMember): boolean =>
  role === 'regisseur' && organisation === null
