import { useTableCase } from '../table-case.ts'

/** The colour of who sits here, as the host gives it: the same on every screen at the table and on the wall. */
export function useColour(): (attendeeId: string) => number {
  const { live } = useTableCase()
  return (attendeeId) => live.colours.find((one) => one.attendeeId === attendeeId)?.colour ?? 1
}
