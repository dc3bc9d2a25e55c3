/** How often the guard stopped something, by participant, since the vault was opened. */
export type RefusalCount = Readonly<{
  add(participantId: string): void
  of(participantId: string): number
}>

/** Starts at nothing: a refusal says that a device misbehaved today, not who someone is. */
export function createRefusalCount(): RefusalCount {
  const counts = new Map<string, number>()
  return {
    add: (participantId) => void counts.set(participantId, (counts.get(participantId) ?? 0) + 1),
    of: (participantId) => counts.get(participantId) ?? 0,
  }
}
