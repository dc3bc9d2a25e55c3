import { useMemo } from 'react'
import { escalationLadder, type Rung } from '../../shared/content/authority/escalation-ladder.ts'
import { toLadder } from '../../shared/content/authority/own-ladder.ts'
import { useView } from './use-request.ts'

/** The ladder as it is used in this municipality; as it comes with the app while that is on its way. */
export function useLadder(): readonly Rung[] {
  const own = useView('ladder', {}).data
  return useMemo(() => (own === undefined ? escalationLadder : toLadder(own)), [own])
}
