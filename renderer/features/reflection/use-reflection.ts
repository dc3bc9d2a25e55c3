import { useMemo } from 'react'
import type { RecordLine } from '../../../shared/api/record-routes.ts'
import {
  foldReflection,
  type Reflection,
} from '../../../shared/domain/reflection/fold-reflection.ts'
import type { StoryBody } from '../../../shared/domain/reflection/story.ts'
import { storyPublished } from '../../../shared/records/reflection-records.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useView } from '../../platform/use-request.ts'

const none: readonly RecordLine[] = []

/** The sessions and actions of a group. */
export function useReflection(caseId: string): Reflection {
  const lines = useView('records', { params: { caseId } }).data ?? none
  return useMemo(() => foldReflection(lines), [lines])
}

/** The library of a group, the newest story first. */
export function useStories(caseId: string): readonly StoryBody[] {
  return useRecords(caseId, storyPublished)
    .map(({ body }) => body)
    .toReversed()
}
