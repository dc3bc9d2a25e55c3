const checkEveryMs = 30_000
const jumpMs = 5 * 60 * 1000

/** A clock that people or a time server can set, and one that only runs. Both in milliseconds. */
export type Clocks = Readonly<{ wallMs: () => number; steadyMs: () => number }>

/** The clocks of this computer. */
export const systemClocks: Clocks = { wallMs: () => Date.now(), steadyMs: () => performance.now() }

/**
 * Answers, on each call, how many minutes the wall clock moved away from the steady one since the call
 * before, or null when that is at most five. Waking from sleep counts: the meeting's times then need a second look as well.
 */
export function createJumpDetector({ wallMs, steadyMs }: Clocks): () => number | null {
  let offset = wallMs() - steadyMs()
  return () => {
    const before = offset
    offset = wallMs() - steadyMs()
    const movedMs = Math.abs(offset - before)
    return movedMs > jumpMs ? Math.round(movedMs / 60_000) : null
  }
}

/** Calls `onJump` with its minutes after a jump of the clock. Answers its own stop function. */
export function watchClock(
  onJump: (minutes: number) => void,
  clocks: Clocks = systemClocks,
): () => void {
  const findJump = createJumpDetector(clocks)
  const timer = setInterval(() => {
    const minutes = findJump()
    if (minutes !== null) onJump(minutes)
  }, checkEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}
