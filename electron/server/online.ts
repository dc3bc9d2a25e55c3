/** Connections of each participant, counted. */
export type Online = Readonly<{
  /** Counts one connection of a participant; answers what to call when it ends. */
  enter(participantId: string): () => void
  has(participantId: string): boolean
}>

/** Who has a page open. `onChange` is told when someone comes or goes, not for each connection. */
export function createOnline(onChange: (participantId: string) => void): Online {
  const counts = new Map<string, number>()
  const add = (participantId: string, step: 1 | -1): void => {
    const before = counts.get(participantId) ?? 0
    const after = before + step
    if (after > 0) counts.set(participantId, after)
    else counts.delete(participantId)
    if (before === 0 || after === 0) onChange(participantId)
  }
  return {
    enter(participantId) {
      add(participantId, 1)
      let isIn = true
      return () => {
        if (isIn) add(participantId, -1)
        isIn = false
      }
    },
    has: (participantId) => counts.has(participantId),
  }
}
