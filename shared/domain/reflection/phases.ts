import { z } from 'zod'

/**
 * The parts of a reflection session, in their order. A session only goes forward and may skip parts: what
 * was shown cannot be unseen, so nobody writes silently after it.
 */
export const reflectionPhases = [
  'schrijven',
  'onthullen',
  'groeperen',
  'stemmen',
  'bespreken',
  'acties',
  'afgerond',
] as const
export const reflectionPhase = z.enum(reflectionPhases)
export type ReflectionPhase = z.output<typeof reflectionPhase>

/** Whether `phase` comes after `other`. */
export const isPhaseAfter = (phase: ReflectionPhase, other: ReflectionPhase): boolean =>
  reflectionPhases.indexOf(phase) > reflectionPhases.indexOf(other)

/** What may be known of cards: only how many, those that were opened, or all. */
export type CardSight = 'counts' | 'opened' | 'all'

/** The one rule on which anonymity rests; the host applies it to everyone, the session's leader included. */
export function toCardSight(phase: ReflectionPhase): CardSight {
  if (phase === 'schrijven') return 'counts'
  return phase === 'onthullen' ? 'opened' : 'all'
}

/** Dots are shown once voting is over, so that nobody votes after another's example. */
export const areDotsShown = (phase: ReflectionPhase): boolean => isPhaseAfter(phase, 'stemmen')
