import type { MirrorView } from '../../shared/api/questionnaire-routes.ts'
import type { PlanParty } from '../../shared/api/party-routes.ts'
import { foldMirror, type Saying } from '../../shared/domain/mirror/fold-mirror.ts'
import type { ParticipantRow, RecordRow } from '../vault/vault-operations.ts'

/**
 * The expectation mirror for one of the team. A picture leaves the host when the other party gave theirs;
 * until then only who gave it has it, and the other party knows that there is one.
 */
export function toMirrorView(
  records: readonly RecordRow[],
  parties: readonly PlanParty[],
  { id, partyId }: Pick<ParticipantRow, 'id' | 'partyId'>,
): MirrorView {
  const { sayings, pairs, points } = foldMirror(records)
  const shown = new Set(pairs.flatMap((pair) => pair.sayings.map(({ n }) => n)))
  const hidden = sayings.filter(({ n }) => !shown.has(n))
  return {
    parties: parties.map((party) => ({ id: party.id, name: party.name })),
    myPartyId: partyId,
    waiting: hidden.filter(({ byId }) => byId === id).map(toSaid),
    asked: hidden
      .filter(
        ({ byId, aboutPartyId }) => byId !== id && (partyId === null || aboutPartyId === partyId),
      )
      .map(({ byPartyId, aboutPartyId }) => ({ byPartyId, aboutPartyId })),
    pairs: pairs.map(({ sayings: [first, second], judgements }) => ({
      sayings: [toSaid(first), toSaid(second)],
      judgements: [...judgements],
    })),
    points: points.map((point) => ({ ...point, partyIds: [...point.partyIds] })),
  }
}

const toSaid = ({ n: _n, byId: _byId, ...said }: Saying) => said
