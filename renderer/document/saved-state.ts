import type { ErrorCode } from '../../shared/errors/app-error.ts'

/**
 * How far this screen's own changes have come. 'safe' is said only when the host has every one of them
 * on disk; 'waiting' when there are some and no connection.
 */
export type SavedStep = 'onScreen' | 'sent' | 'waiting' | 'safe'

/** The host will not take anything more from this document as it is open now. */
export type DocumentProblem = Readonly<{
  code: ErrorCode
  /** What this screen wrote and the host does not have, to be copied. Empty when there is nothing. */
  unsentText: string
}>

/** How far the words of this screen have come, and what is in their way. */
export type SavedState = Readonly<{
  step: SavedStep
  /** Own changes that are not on the host's disk. */
  waitingCount: number
  /** When the oldest of them was made, in ms since 1970. */
  waitingSince: number | null
  isConnected: boolean
  /** Why the host sent us away for now (storage full, restarting); null when it is simply not there. */
  hindrance: ErrorCode | null
  problem: DocumentProblem | null
}>

/** The host can be reached and cannot keep anything now. */
export const isStorageHindrance = (hindrance: ErrorCode | null): boolean =>
  hindrance === 'storage/full' || hindrance === 'storage/failed'

/** One state for several documents: the step furthest from safe, the counts together. */
export function toJointState(states: readonly SavedState[]): SavedState {
  const steps = states.map(({ step }) => step)
  const since = states.flatMap(({ waitingSince }) => waitingSince ?? [])
  return {
    step: furthestFirst.find((step) => steps.includes(step)) ?? 'safe',
    waitingCount: states.reduce((sum, { waitingCount }) => sum + waitingCount, 0),
    waitingSince: since.length === 0 ? null : Math.min(...since),
    isConnected: states.every(({ isConnected }) => isConnected),
    hindrance: states.find(({ hindrance }) => hindrance !== null)?.hindrance ?? null,
    problem: states.find(({ problem }) => problem !== null)?.problem ?? null,
  }
}

const furthestFirst: readonly SavedStep[] = ['waiting', 'onScreen', 'sent', 'safe']
