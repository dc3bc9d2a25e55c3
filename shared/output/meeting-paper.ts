import type { AgreementState } from '../domain/authority/agreement-state.ts'
import type { MeetingState } from '../domain/meeting/fold-meeting.ts'
import type { PaperLanguage } from './output-document.ts'
import type { ReadContent } from './read-content.ts'

/** What the papers of one meeting are made from. */
export type MeetingPaper = Readonly<{
  language: PaperLanguage
  meeting: MeetingState
  /** Agenda, notes and frame; null for a meeting without the app, and for who may not open them. */
  content: ReadContent<'meeting'> | null
  /** All agreements of the case. */
  agreements: readonly AgreementState[]
  regisseur: string
}>

/** The agreements that a meeting made, in the order in which they were recorded. */
export function ofMeeting(
  agreements: readonly AgreementState[],
  { meetingId, rounds }: MeetingState,
): readonly AgreementState[] {
  const own = new Set(rounds.map(({ agreementId }) => agreementId))
  return agreements.filter(
    ({ id, source }) => own.has(id) || (source?.kind === 'gesprek' && source.id === meetingId),
  )
}

/** A meeting of which something can be told: it runs, or it was held. */
export const wasHeld = ({ status }: MeetingState): boolean =>
  status !== 'gepland' && status !== 'afgezegd'
