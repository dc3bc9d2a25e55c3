import { addDays } from '../../util/calendar-days.ts'
import type { AgreementState } from '../authority/agreement-state.ts'
import type { EscalationState } from '../authority/escalation-state.ts'
import type { OpenPoint } from './open-points.ts'

/** Where a point for the agenda comes from. */
export const offerSources = ['open', 'mirror', 'escalation', 'agreement'] as const
export type OfferSource = (typeof offerSources)[number]

/** Something that lies ready for the next meeting; `id` is unique among all that are offered together. */
export type AgendaOffer = Readonly<{
  id: string
  from: OfferSource
  /** The number of the agreement or question in this case; otherwise an id of no meaning to people. */
  number: string
  text: string
}>

type Lying = Readonly<{
  openPoints: readonly OpenPoint[]
  /** Points of the expectation mirror: only raised once both parties gave their picture. */
  mirrorPoints: readonly Readonly<{ pointId: string; text: string }>[]
  escalations: readonly EscalationState[]
  agreements: readonly AgreementState[]
  /** The day of the meeting they would be spoken of. */
  meetingOn: string
}>

/** An agreement that ends within this after a meeting cannot wait for the one after it, six weeks on. */
const soonDays = 42

/**
 * What lies ready for a meeting's agenda: what the last one left open, points of the mirror, questions whose
 * answer is overdue, and agreements that run out. A kept agreement that runs out is done, and not offered.
 */
export function findAgendaOffers(lying: Lying): readonly AgendaOffer[] {
  const { openPoints, mirrorPoints, escalations, agreements, meetingOn } = lying
  return [
    ...openPoints.map(({ id, text }) => toOffer('open', id, text)),
    ...mirrorPoints.map(({ pointId, text }) => toOffer('mirror', pointId, text)),
    ...escalations
      .filter(({ isOverdue }) => isOverdue)
      .map(({ id, question }) => toOffer('escalation', id, question)),
    ...agreements
      .filter((agreement) => isRunningOut(agreement, meetingOn))
      .map(({ id, text }) => toOffer('agreement', id, text)),
  ]
}

const toOffer = (from: OfferSource, number: string, text: string): AgendaOffer => ({
  id: `${from} ${number}`,
  from,
  number,
  text,
})

const isRunningOut = ({ status, endsOn, judgements }: AgreementState, meetingOn: string): boolean =>
  status === 'loopt' &&
  endsOn !== null &&
  endsOn <= addDays(meetingOn, soonDays) &&
  judgements.at(-1)?.isKept !== true
