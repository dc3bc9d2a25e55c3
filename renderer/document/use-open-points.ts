import { useMemo } from 'react'
import { meetingShape } from '../../shared/document/meeting-shape.ts'
import { singleId } from '../../shared/document/plan-shape.ts'
import type { MeetingState } from '../../shared/domain/meeting/fold-meeting.ts'
import { type OpenPoint, toOpenPoints } from '../../shared/domain/meeting/open-points.ts'
import { useEntities } from './use-entities.ts'
import { useFields } from './use-fields.ts'

type Open = Readonly<{
  points: readonly OpenPoint[]
  /** The same, without the lines that were written down at the end. */
  withoutSaid: readonly OpenPoint[]
}>

/** What the meeting whose document is the nearest one left open. */
export function useOpenPoints(meeting: Pick<MeetingState, 'rounds' | 'items'>): Open {
  const parking = useEntities(meetingShape.parking)
  const drafts = useEntities(meetingShape.drafts)
  const stillOpen = useFields(meetingShape.frame, singleId, ['stillOpen'])?.stillOpen ?? ''
  const { rounds, items } = meeting
  return useMemo(
    () => ({
      points: toOpenPoints({ parking, drafts, stillOpen }, { rounds, items }),
      withoutSaid: toOpenPoints({ parking, drafts, stillOpen: '' }, { rounds, items }),
    }),
    [parking, drafts, stillOpen, rounds, items],
  )
}
