import { z } from 'zod'
import { givenPosition } from './consent-vocabulary.ts'
import { itemOutcome, pauseKind, ratedThing, screenPlace } from './meeting-vocabulary.ts'

const attendeeId = z.string().min(1).max(64)

/**
 * Where "volg mij" leads: a page of a household in this app. No address with another host can be made of it,
 * and no step back up.
 */
export const followPlace = z
  .string()
  .max(200)
  .regex(/^\/huishouden\/[\w-]{1,64}(\/[\w-]{1,64}){0,4}$/)

/** What people do at the table that is too small to be a fact by itself. Whose it is, the host knows. */
export const meetingMove = z.discriminatedUnion('kind', [
  /** Asks for the word; for who sits without a device, the writer does it. */
  z.object({ kind: z.literal('raiseHand'), attendeeId: attendeeId.optional() }),
  z.object({ kind: z.literal('lowerHand'), attendeeId: attendeeId.optional() }),
  z.object({ kind: z.literal('giveWord'), attendeeId }),
  /** The first in the queue gets the word; with nobody waiting, nobody has it. */
  z.object({ kind: z.literal('nextSpeaker') }),
  /** The first in the queue goes to its end. */
  z.object({ kind: z.literal('skipSpeaker') }),
  /** Back to who spoke before. */
  z.object({ kind: z.literal('backSpeaker') }),
  /** Everybody at the table gets a turn, in order of coming, the family first. */
  z.object({ kind: z.literal('startRound') }),
  z.object({ kind: z.literal('stopSpeaking') }),

  z.object({ kind: z.literal('startItem'), itemId: z.string().min(1).max(64) }),
  z.object({ kind: z.literal('finishItem'), outcome: itemOutcome }),
  /** More time for the item on the table, or less. */
  z.object({ kind: z.literal('addTime'), minutes: z.int().min(-60).max(60) }),
  /** Anyone may; who it was is not kept. */
  z.object({ kind: z.literal('pause'), pause: pauseKind }),
  z.object({ kind: z.literal('resume') }),
  /** The laptop slept: those minutes were no meeting. */
  z.object({ kind: z.literal('leaveGapOut') }),
  /** The minutes counted, and need no more telling. */
  z.object({ kind: z.literal('keepGap') }),

  z.object({ kind: z.literal('follow'), place: followPlace.nullable() }),
  /** What the big screen shows, and which of the family's own words, by their ids. */
  z.object({
    kind: z.literal('show'),
    screen: screenPlace,
    wordIds: z.array(z.string().min(1).max(64)).max(20).readonly(),
  }),

  /** One tap per person and thing; for who sits without a device, the writer taps. */
  z.object({
    kind: z.literal('rate'),
    thing: ratedThing,
    value: z.int().min(1).max(5),
    attendeeId: attendeeId.optional(),
  }),

  /** One's own position; for who sits without a device, the writer takes it down. May be changed until the round closes. */
  z.object({
    kind: z.literal('takePosition'),
    roundId: z.string().min(1).max(64),
    position: givenPosition,
    remark: z.string().trim().max(2000),
    voterId: attendeeId.optional(),
  }),
  /** Shows everybody at once what was chosen. */
  z.object({ kind: z.literal('reveal'), roundId: z.string().min(1).max(64) }),
])
export type MeetingMove = z.output<typeof meetingMove>
