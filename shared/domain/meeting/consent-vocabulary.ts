import { z } from 'zod'

/** What someone may say in a consent round (domain reference 6.6), gladdest first. */
export const consentChoices = [
  'akkoord',
  'akkoordMetOpmerking',
  'kanErmeeLeven',
  'afwijkendStandpunt',
  'nietMijnOnderwerp',
] as const
export const consentChoice = z.enum(consentChoices)
export type ConsentChoice = z.output<typeof consentChoice>

/** What a child may say: how it feels, and never a legal consent. */
export const thumbs = ['duimOmhoog', 'duimOpzij', 'duimOmlaag'] as const
export const thumb = z.enum(thumbs)
export type Thumb = z.output<typeof thumb>

/** Everything that can be chosen. Silence is not among it. */
export const givenPosition = z.enum([...consentChoices, ...thumbs])
export type GivenPosition = z.output<typeof givenPosition>

/** Choices that say nothing without a reason. */
export const choicesWithWords: readonly GivenPosition[] = [
  'akkoordMetOpmerking',
  'afwijkendStandpunt',
]

/** When the table sees what was chosen: as it comes, or all at once. */
export const reveals = ['meteen', 'tegelijk'] as const
export const reveal = z.enum(reveals)

/** By whose hand: on a device of one's own, or read aloud and typed by who writes. */
export const positionWays = ['eigenApparaat', 'opgeschreven'] as const
export const positionWay = z.enum(positionWays)
/** Who was absent can also answer with a one-time link, without an account. */
export const lateWay = z.enum([...positionWays, 'link'])
export type LateWay = z.output<typeof lateWay>

/** How an answer came that was written down for somebody who was absent. */
export const cameByWays = ['telefoon', 'mail', 'brief', 'gesprek'] as const
export const cameBy = z.enum(cameByWays)
export type CameBy = z.output<typeof cameBy>

/** Working days in which who was absent may respond; after that stands: nietGereageerd (domain reference 6.6). */
export const absentWorkingDays = 5
