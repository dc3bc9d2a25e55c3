import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { toWalkPlace, type WalkPlace } from './walk-place.ts'

/** The step and question that the address names. */
export function useStepInAddress(): WalkPlace {
  const search = useLocation({ select: ({ searchStr }) => searchStr })
  return useMemo(() => toWalkPlace(search), [search])
}
