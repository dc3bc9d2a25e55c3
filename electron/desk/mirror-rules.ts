import { foldMirror, type Mirror } from '../../shared/domain/mirror/fold-mirror.ts'
import {
  mirrorJudged,
  mirrorPointRaised,
  mirrorPointSettled,
  mirrorSaid,
} from '../../shared/records/mirror-records.ts'
import { type CaseFacts, defineCommandRule, refuse } from './command-rule.ts'

/**
 * A party says how it sees another, before it can read how that one sees it. Once both said it, the pictures
 * stay as they are: what was first thought is the point of the mirror.
 */
const saidRule = defineCommandRule({
  recordType: mirrorSaid,
  async decide(body, facts) {
    const { byPartyId, aboutPartyId } = body
    if (byPartyId === aboutPartyId) refuse('mirrorSelf')
    await checkParties(facts, [byPartyId, aboutPartyId])
    const mirror = foldMirror(facts.records)
    checkSpeaker(facts, mirror, byPartyId)
    if (isShown(mirror, byPartyId, aboutPartyId)) refuse('mirrorShown')
    const before = mirror.sayings.find(
      (one) => one.byPartyId === byPartyId && one.aboutPartyId === aboutPartyId,
    )
    const other = mirror.sayings.find(
      (one) => one.byPartyId === aboutPartyId && one.aboutPartyId === byPartyId,
    )
    // Whoever could fill in both sides would read the one by writing the other.
    if (other !== undefined && other.byId === facts.me.id) refuse('mirrorBothSides')
    return before === undefined ? { body } : { body, corrects: before.n }
  },
})

/** A party says whether the other's picture of it is right. */
const judgedRule = defineCommandRule({
  recordType: mirrorJudged,
  decide(body, facts) {
    const mirror = foldMirror(facts.records)
    if (!isShown(mirror, body.ofPartyId, body.byPartyId)) refuse('mirrorHidden')
    checkSpeaker(facts, mirror, body.byPartyId)
    if (body.verdict !== 'klopt' && body.correction === '') refuse('correctionMissing')
    return { body }
  },
})

const raisedRule = defineCommandRule({
  recordType: mirrorPointRaised,
  decide(body, facts) {
    const mirror = foldMirror(facts.records)
    const [first, second] = body.partyIds
    if (!isShown(mirror, first, second)) refuse('mirrorHidden')
    if (mirror.points.some(({ pointId }) => pointId === body.pointId)) refuse('pointKnown')
    return { body }
  },
})

const settledRule = defineCommandRule({
  recordType: mirrorPointSettled,
  decide(body, { records }) {
    const { points } = foldMirror(records)
    if (!points.some(({ pointId }) => pointId === body.pointId)) refuse('pointUnknown')
    return { body }
  },
})

/** The rules of the expectation mirror. */
export const mirrorRules = [saidRule, judgedRule, raisedRule, settledRule] as const

const isShown = ({ pairs }: Mirror, byPartyId: string, aboutPartyId: string): boolean =>
  pairs.some(({ sayings }) =>
    sayings.some((one) => one.byPartyId === byPartyId && one.aboutPartyId === aboutPartyId),
  )

/** A guest speaks for the party of the invite; others for one that nobody else spoke for. */
function checkSpeaker(
  { me, participants }: CaseFacts,
  { sayings }: Mirror,
  byPartyId: string,
): void {
  if (me.partyId !== null) {
    if (me.partyId !== byPartyId) refuse('notYourParty')
    return
  }
  if (me.role === 'professional') refuse('notYourParty')
  const hasOwnVoice = participants.some(
    ({ id, partyId, status }) => id !== me.id && partyId === byPartyId && status === 'admitted',
  )
  const isOthers = sayings.some((one) => one.byPartyId === byPartyId && one.byId !== me.id)
  if (hasOwnVoice || isOthers) refuse('notYourParty')
}

async function checkParties({ readDocument }: CaseFacts, ids: readonly string[]): Promise<void> {
  const plan = await readDocument('plan')
  const parties = plan?.content['parties'] ?? []
  const isThere = (partyId: string) => parties.some(({ id }) => id === partyId)
  if (!ids.every(isThere)) refuse('partyGone')
}
