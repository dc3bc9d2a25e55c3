import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { followPlace } from '../../../../shared/domain/meeting/meeting-move.ts'
import { useCommand } from '../../../platform/use-request.ts'
import type { LiveView } from '../table-case.ts'

type LeadInput = Readonly<{
  caseId: string
  live: LiveView
  path: string
  leads: boolean
}>

/** Tells the host where the leader is, on every page of the household that others can open too. */
export function useLead({ caseId, live, path, leads }: LeadInput): void {
  const { mutate } = useCommand('moveMeeting')
  const told = useRef<string | null>(null)
  useEffect(() => {
    if (!leads) told.current = null
    const isPlace = followPlace.safeParse(path).success
    if (!leads || !isPlace || live.follow === path || told.current === path) return
    told.current = path
    mutate({ params: { caseId }, body: { kind: 'follow', place: path } })
  }, [caseId, leads, live.follow, mutate, path])
}

type FollowInput = Readonly<{ live: LiveView; path: string; follows: boolean }>

/** Where this tab was taken last: kept beside the pages, which each have a notice of their own. */
let takenTo: string | null = null

/** Goes where the leader went; once per place, so that whoever looks elsewhere is not pulled back at once. */
export function useFollow({ live, path, follows }: FollowInput): void {
  const navigate = useNavigate()
  const place = live.follow
  useEffect(() => {
    if (!follows || place === null) takenTo = null
    if (place === null || !follows || takenTo === place) return
    takenTo = place
    if (place !== path) void navigate({ href: place })
  }, [follows, navigate, path, place])
}
