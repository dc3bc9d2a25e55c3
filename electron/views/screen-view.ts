import type { ScreenView } from '../../shared/api/meeting-routes.ts'
import type { PlainDocument } from '../../shared/document/plain-document.ts'
import { readPlanVoices } from '../../shared/document/read-plan-voices.ts'
import { foldAgreements } from '../../shared/domain/authority/agreement-state.ts'
import type { ToldFact } from '../../shared/domain/authority/fact.ts'
import type { MeetingState } from '../../shared/domain/meeting/fold-meeting.ts'
import type { LiveMeeting } from '../../shared/domain/meeting/live-meeting.ts'
import { itemLead } from '../../shared/domain/meeting/meeting-vocabulary.ts'
import { toFirstName } from '../../shared/domain/to-first-name.ts'
import { type FindColour, toTableColours } from './table-colours.ts'

type Meeting = NonNullable<ScreenView['meeting']>

/** What the big screen is made of; the documents as they are kept. */
export type ScreenSources = Readonly<{
  live: LiveMeeting
  meeting: MeetingState
  records: readonly ToldFact[]
  today: string
  document: PlainDocument | null
  plan: PlainDocument | null
  familyVoice: PlainDocument | null
  findColour: FindColour
}>

/** First names of the household, as the table is called. */
export const toHouseholdNames = (plan: PlainDocument | null): string[] =>
  (plan === null ? [] : readPlanVoices(plan))
    .filter(({ kind }) => kind === 'gezin')
    .map(({ name }) => toFirstName(name))

/**
 * Everything that a projector can read. An allow-list of fields: notes, checks, drafts and the plan itself
 * are not in it, and of the family's own words only those that were put on screen.
 */
export function toScreenMeeting(sources: ScreenSources): Meeting {
  const { live, meeting, document } = sources
  const { meetingId, startedAt, pausedMs, running, pause, screen } = live
  const present = meeting.attendance.filter(({ isIn }) => isIn)
  const colours = toTableColours(meeting.attendance, sources.findColour)
  const seats = present.map(({ attendeeId, name, organisation }) => ({
    attendeeId,
    name,
    organisation,
    colour: colours.get(attendeeId) ?? 1,
  }))
  const speaker = seats.find(({ attendeeId }) => attendeeId === live.speaker)
  return {
    meetingId,
    purpose: toWords(document?.['frame']?.[0]?.['purpose']),
    agenda: toAgenda(document, meeting, live),
    startedAt,
    pausedMs,
    running,
    pause,
    screen,
    present: seats.map(({ name, organisation, colour }) => ({ name, organisation, colour })),
    speaker: speaker === undefined ? null : { name: speaker.name, colour: speaker.colour },
    queue: live.queue.flatMap((id) =>
      seats.filter(({ attendeeId }) => attendeeId === id).map(({ name }) => name),
    ),
    words: toFamilyWords(sources),
    agreements: toStanding(sources),
    round: toRound(sources, colours),
  }
}

function toAgenda(
  document: PlainDocument | null,
  { items }: MeetingState,
  { running }: LiveMeeting,
): Meeting['agenda'] {
  return (document?.['agenda'] ?? []).map(({ id, ...item }) => ({
    itemId: id,
    title: toWords(item['title']),
    minutes: typeof item['minutes'] === 'number' ? item['minutes'] : null,
    lead: itemLead.catch('voorzitter').parse(item['lead']),
    state: running?.itemId === id ? 'nu' : toItemState(items.findLast((run) => run.itemId === id)),
  }))
}

function toItemState(
  run: MeetingState['items'][number] | undefined,
): Meeting['agenda'][number]['state'] {
  if (run === undefined) return 'komt'
  return run.outcome === null || run.outcome === 'besproken' ? 'gehad' : run.outcome
}

const toFamilyWords = ({ live, plan, familyVoice }: ScreenSources): Meeting['words'] =>
  live.wordIds.flatMap((id) => {
    const found = familyVoice?.['ownWords']?.find((entity) => entity.id === id)
    const by = plan?.['persons']?.find((person) => person.id === found?.['personId'])
    return found === undefined
      ? []
      : [{ id, text: toWords(found['text']), by: toFirstName(toWords(by?.['name'])) }]
  })

const toStanding = ({ records, today, live }: ScreenSources): Meeting['agreements'] =>
  foldAgreements(records, today)
    .filter(({ status }) => status === 'loopt' || status === 'komt')
    .map(({ id, text, owner, endsOn, source }) => ({
      id,
      text,
      owner,
      endsOn,
      isNew: source?.kind === 'gesprek' && source.id === live.meetingId,
    }))

function toRound(
  { live: { round }, meeting }: ScreenSources,
  colours: ReadonlyMap<string, number>,
): Meeting['round'] {
  const told = meeting.rounds.find(({ roundId }) => roundId === round?.roundId)
  if (round === null || told === undefined) return null
  const voters = told.voters.filter(({ isAbsent }) => !isAbsent)
  return {
    roundId: round.roundId,
    text: told.text,
    asked: voters.length,
    answered: round.ballots.length,
    voters: voters.map(({ voterId, name }) => {
      const said = round.ballots.find((ballot) => ballot.voterId === voterId)
      const shown = round.isRevealed ? said : undefined
      return {
        name,
        colour: colours.get(voterId) ?? 1,
        hasAnswered: said !== undefined,
        position: shown?.position ?? null,
        remark: shown?.remark ?? '',
      }
    }),
  }
}

const toWords = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
