/** What this tab chose about "volg mij": kept for this tab only, and for one meeting. */
type FollowChoice = 'leads' | 'left' | null

const toKey = (meetingId: string) => `rondetafel.follow.${meetingId}`
const listeners = new Set<() => void>()

/** Null: follows when somebody leads. */
export function readFollowChoice(meetingId: string): FollowChoice {
  const kept = sessionStorage.getItem(toKey(meetingId))
  return kept === 'leads' || kept === 'left' ? kept : null
}

/** Keeps what was chosen. */
export function keepFollowChoice(meetingId: string, choice: FollowChoice): void {
  if (choice === null) sessionStorage.removeItem(toKey(meetingId))
  else sessionStorage.setItem(toKey(meetingId), choice)
  for (const listener of listeners) listener()
}

/** Calls `listener` on every change; answers its stop function. */
export function onFollowChoice(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
