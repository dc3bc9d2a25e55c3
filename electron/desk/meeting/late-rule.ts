import { lateAnswer, type Voter } from '../../../shared/domain/meeting/consent-facts.ts'
import type { LateWay } from '../../../shared/domain/meeting/consent-vocabulary.ts'
import { consentLate } from '../../../shared/records/consent-records.ts'
import { meetingKeepers } from '../../../shared/records/meeting-records.ts'
import { type CaseFacts, defineCommandRule, refuse } from '../command-rule.ts'
import { toLinkPerson } from '../authority/authority-facts.ts'
import { toHostDay } from '../reverse-test-facts.ts'
import { readMeetings } from './meeting-facts.ts'
import { requireFitting } from './position-check.ts'

/**
 * Someone who was absent responds: a professional for the own party, someone with a one-time link, or who
 * keeps the record writes it down with where it shows from. A second answer stands beside the first; the newest counts.
 */
export const consentLateRule = defineCommandRule({
  recordType: consentLate,
  input: lateAnswer,
  decide(given, facts) {
    const rounds = readMeetings(facts).flatMap((meeting) => meeting.rounds)
    const round = rounds.find(({ roundId }) => roundId === given.roundId) ?? refuse('roundUnknown')
    if (round.status !== 'gesloten') refuse('roundUnknown')
    const voter = round.voters.find(({ voterId }) => voterId === given.voterId)
    if (voter?.isAbsent !== true) refuse('voterUnknown')
    requireFitting(voter, given)
    const today = toHostDay(facts.at)
    return {
      body: {
        ...given,
        ...toWay(voter, given.evidence, facts),
        name: voter.name,
        isLate: today > round.deadline,
        on: today,
      },
    }
  },
})

/** Whose hand it was, and what shows it. A link says by itself for whom it was made. */
function toWay(
  { partyId }: Voter,
  evidence: string,
  { me, link }: CaseFacts,
): Readonly<{ way: LateWay; evidence: string }> {
  if (link !== undefined) return { way: 'link', evidence: toLinkPerson({ link }) }
  if (partyId !== null && me.partyId === partyId) return { way: 'eigenApparaat', evidence }
  if (!meetingKeepers.includes(me.role)) refuse('notYourParty')
  if (evidence === '') refuse('evidenceMissing')
  return { way: 'opgeschreven', evidence }
}
