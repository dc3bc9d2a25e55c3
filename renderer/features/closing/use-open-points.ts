import { useMemo } from 'react'
import { meetingShape } from '../../../shared/document/meeting-shape.ts'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { useEntities } from '../../document/use-entities.ts'

type OpenPoint = Readonly<{ id: string; text: string }>

/** What was put aside in a meeting, and drafts that did not become an agreement. */
export function useOpenPoints({ rounds }: MeetingState): readonly OpenPoint[] {
  const parked = useEntities(meetingShape.parking)
  const drafts = useEntities(meetingShape.drafts)
  return useMemo(() => {
    const agreed = new Set(
      rounds.flatMap(({ draftId, agreementId }) => (agreementId === null ? [] : [draftId])),
    )
    return [...parked, ...drafts.filter(({ id }) => !agreed.has(id))]
      .map(({ id, text }) => ({ id, text: text.trim() }))
      .filter(({ text }) => text !== '')
  }, [parked, drafts, rounds])
}
