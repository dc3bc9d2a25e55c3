import { rightOf, toCasePhase } from '../../shared/access/access-matrix.ts'
import type { Reply } from '../../shared/api/route.ts'
import type { routes } from '../../shared/api/contract.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import type { DocumentRow, ParticipantRow } from '../vault/vault-operations.ts'

type Audience = Reply<typeof routes.audience>

/** Who can open a document now, the family first and then in order of joining. */
export const toAudience = (
  { kind }: DocumentRow,
  status: CaseStatus,
  participants: readonly ParticipantRow[],
  isOnline: (participantId: string) => boolean,
): Audience =>
  participants
    .filter((row) => row.status === 'admitted')
    .toSorted((a, b) => familyFirst(a) - familyFirst(b) || a.joinedAt - b.joinedAt)
    .flatMap(({ id, name, role, organisation, colour }) => {
      const right = rightOf(role, kind, toCasePhase(status))
      if (right === 'none') return []
      return [
        { participantId: id, name, role, organisation, colour, right, isOnline: isOnline(id) },
      ]
    })

const familyFirst = ({ role }: ParticipantRow): number => (role === 'gezinslid' ? 0 : 1)
