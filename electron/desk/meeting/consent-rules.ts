import { findAgreementRefusal } from '../../../shared/domain/authority/agreement-checks.ts'
import { agreementAdoptedFact } from '../../../shared/domain/authority/agreement-facts.ts'
import { toNextId } from '../../../shared/domain/authority/fact.ts'
import {
  consentClosing,
  consentOpening,
  consentTakenFact,
  consentWithdrawal,
} from '../../../shared/domain/meeting/consent-facts.ts'
import { absentWorkingDays } from '../../../shared/domain/meeting/consent-vocabulary.ts'
import type { ConsentRound } from '../../../shared/domain/meeting/fold-consent.ts'
import type { Ballot, LiveMeeting } from '../../../shared/domain/meeting/live-meeting.ts'
import { findRunningMeeting } from '../../../shared/domain/meeting/fold-meeting.ts'
import {
  consentClosed,
  consentOpened,
  consentWithdrawn,
} from '../../../shared/records/consent-records.ts'
import { addWorkingDays } from '../../../shared/util/working-days.ts'
import { readAuthority, refuseWhen } from '../authority/authority-facts.ts'
import { type CaseFacts, type CommandFact, defineCommandRule, refuse } from '../command-rule.ts'
import { toTextHash } from './text-hash.ts'
import { readMeetings, requireRunning } from './meeting-facts.ts'
import { toVoters } from './voters.ts'

/** A draft is put before the table: from here on its text is fixed, and one round is open at a time. */
export const consentOpenRule = defineCommandRule({
  recordType: consentOpened,
  input: consentOpening,
  async decide({ leftOut, children, absent, ...given }, facts) {
    const { meeting, live } = requireRunning(facts, given.meetingId)
    if (live.round !== null) refuse('roundOpen')
    const { today, state } = readAuthority(facts)
    const draft = { ...given, source: null, positions: [] }
    refuseWhen(findAgreementRefusal(draft, state.agreements, today))
    const plan = (await facts.readDocument('plan'))?.content ?? null
    const voters = toVoters({ meeting, plan, leftOut, children, absent, today })
    if (voters.length === 0) refuse('voterMissing')
    const rounds = readMeetings(facts).flatMap((known) => known.rounds)
    const roundId = toNextId(
      'CR',
      rounds.map(({ roundId: id }) => ({ id })),
    )
    const isRevealed = given.reveal === 'meteen'
    return {
      body: {
        ...given,
        roundId,
        voters,
        deadline: addWorkingDays(today, absentWorkingDays),
        on: today,
      },
      settings: toSettings(facts, live, { roundId, isRevealed, ballots: [] }),
    }
  },
})

/**
 * The round closes and the agreement stands, with what everybody said and the silence of who said nothing.
 * Each position is a fact of its own, of the person who chose or typed it.
 */
export const consentCloseRule = defineCommandRule({
  recordType: consentClosed,
  input: consentClosing,
  decide({ roundId }, facts) {
    const { live, round, ballots } = requireRound(facts, roundId)
    const { today, state } = readAuthority(facts)
    const agreementId = toNextId('A', state.agreements)
    const agreement = agreementAdoptedFact.body.parse({
      ...round,
      id: agreementId,
      positions: round.voters.map(({ voterId, name, organisation }) => {
        const said = ballots.find((ballot) => ballot.voterId === voterId)
        return {
          name: organisation === '' ? name : `${name}, ${organisation}`,
          position: said?.position ?? 'nietGereageerd',
          remark: said === undefined || said.remark === '' ? null : said.remark,
        }
      }),
      source: { kind: 'gesprek', id: round.meetingId },
      on: today,
    })
    refuseWhen(findAgreementRefusal(agreement, state.agreements, today))
    return {
      body: { roundId, agreementId, textHash: toTextHash(round.text), on: today },
      alongside: [
        ...toTaken(round, ballots, today),
        { type: agreementAdoptedFact.type, body: agreement },
      ],
      settings: toSettings(facts, live, null),
    }
  },
})

const toTaken = (
  { roundId, voters }: ConsentRound,
  ballots: readonly Ballot[],
  on: string,
): readonly CommandFact[] =>
  ballots.flatMap(({ byId, voterId, position, remark, way }) => {
    const name = voters.find((voter) => voter.voterId === voterId)?.name
    if (name === undefined) return []
    const body = { roundId, voterId, name, position, remark, way, on }
    return [{ type: consentTakenFact.type, body, byId }]
  })

/** A round is taken back: the draft is a draft again, and what was chosen is not kept. */
export const consentWithdrawRule = defineCommandRule({
  recordType: consentWithdrawn,
  input: consentWithdrawal,
  decide(given, facts) {
    const { live } = requireRound(facts, given.roundId)
    const { today } = readAuthority(facts)
    return { body: { ...given, on: today }, settings: toSettings(facts, live, null) }
  },
})

const toSettings = (facts: CaseFacts, live: LiveMeeting, round: LiveMeeting['round']) =>
  facts.table?.toSettings({ ...live, moves: live.moves + 1, round }) ?? []

type OpenRound = Readonly<{
  live: LiveMeeting
  round: ConsentRound
  ballots: readonly Ballot[]
}>

function requireRound(facts: CaseFacts, roundId: string): OpenRound {
  const meetings = readMeetings(facts)
  const round = meetings.flatMap(({ rounds }) => rounds).find((known) => known.roundId === roundId)
  if (round === undefined) refuse('roundUnknown')
  const running = findRunningMeeting(meetings)
  if (round.status !== 'open' || running === null) refuse('roundOver')
  const { live } = requireRunning(facts, running.meetingId)
  if (live.round?.roundId !== roundId) refuse('roundOver')
  return { live, round, ballots: live.round.ballots }
}
