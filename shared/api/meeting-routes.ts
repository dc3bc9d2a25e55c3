import { z } from 'zod'
import { givenPosition, positionWay } from '../domain/meeting/consent-vocabulary.ts'
import { liveMeeting, runningItem } from '../domain/meeting/live-meeting.ts'
import { meetingMove } from '../domain/meeting/meeting-move.ts'
import {
  itemLead,
  pauseKind,
  ratedThing,
  screenPlace,
} from '../domain/meeting/meeting-vocabulary.ts'
import { id, instant } from './replies.ts'
import type { Route } from './route.ts'

/** A participant colour of tokens.css. */
const colour = z.int().min(1).max(10)

/** A choice in the open round, as far as the bearer may see it. */
const shownBallot = z.object({
  voterId: id,
  position: givenPosition,
  remark: z.string(),
  way: positionWay,
})

/** The running meeting of a case as one person sees it. What has effect stands in the records; fold those for the rest. */
export const meetingView = z.object({
  /** The host's clock, to count time from. */
  now: instant,
  /** Null while no meeting runs. */
  live: liveMeeting
    .pick({
      meetingId: true,
      moves: true,
      startedAt: true,
      pausedMs: true,
      running: true,
      pause: true,
      gap: true,
      speaker: true,
      queue: true,
      spoken: true,
      follow: true,
      screen: true,
      wordIds: true,
    })
    .extend({
      round: z
        .object({
          roundId: id,
          isRevealed: z.boolean(),
          /** Who chose; not what. */
          answered: z.array(id),
          /** What was chosen, once it may be seen; one's own always. */
          ballots: z.array(shownBallot),
        })
        .nullable(),
      /** Of everybody who was at the table: the same on every screen. */
      colours: z.array(z.object({ attendeeId: id, colour })),
      me: z.object({
        /** Null for who is not at the table: a regisseur who looks from elsewhere. */
        attendeeId: id.nullable(),
        /** What the bearer tapped already. */
        rated: z.array(ratedThing),
      }),
      /** How many people tapped at least one thing. */
      ratedCount: z.int(),
    })
    .nullable(),
})
export type MeetingView = z.output<typeof meetingView>

/** What the big screen shows, and all that it can read. */
export const screenView = z.object({
  now: instant,
  hostName: z.string(),
  /** First names of the household. */
  household: z.array(z.string()),
  meeting: z
    .object({
      meetingId: id,
      purpose: z.string(),
      agenda: z.array(
        z.object({
          itemId: id,
          title: z.string(),
          minutes: z.int().nullable(),
          lead: itemLead,
          state: z.enum(['komt', 'nu', 'gehad', 'overgeslagen', 'geparkeerd']),
        }),
      ),
      startedAt: instant,
      pausedMs: z.int(),
      running: runningItem.nullable(),
      pause: z.object({ kind: pauseKind, since: instant }).nullable(),
      screen: screenPlace,
      present: z.array(z.object({ name: z.string(), organisation: z.string(), colour })),
      speaker: z.object({ name: z.string(), colour }).nullable(),
      queue: z.array(z.string()),
      /** The family's own words that were put on screen. */
      words: z.array(z.object({ id, text: z.string(), by: z.string() })),
      agreements: z.array(
        z.object({
          id,
          text: z.string(),
          owner: z.string(),
          endsOn: z.iso.date().nullable(),
          /** Made in this meeting. */
          isNew: z.boolean(),
        }),
      ),
      round: z
        .object({
          roundId: id,
          text: z.string(),
          asked: z.int(),
          answered: z.int(),
          /** Without a position while it may not be seen yet. */
          voters: z.array(
            z.object({
              name: z.string(),
              colour,
              hasAnswered: z.boolean(),
              position: givenPosition.nullable(),
              remark: z.string(),
            }),
          ),
        })
        .nullable(),
    })
    .nullable(),
})
export type ScreenView = z.output<typeof screenView>

const ofCase = z.object({ caseId: id })

/** A running meeting: its small moves, and the big screen. Begin, end, people and rounds are commands (record-routes). */
export const meetingRoutes = {
  meeting: {
    method: 'GET',
    path: '/api/cases/:caseId/meeting',
    access: 'participant',
    summary: 'The running meeting of a case: who has the word, the time, the open round',
    params: ofCase,
    reply: meetingView,
  },
  moveMeeting: {
    method: 'POST',
    path: '/api/cases/:caseId/meeting/moves',
    access: 'participant',
    summary: 'One small move at the table: raise a hand, next item, stop for a moment, choose',
    params: ofCase,
    body: meetingMove,
    reply: meetingView,
  },
  screen: {
    method: 'GET',
    path: '/api/screen',
    access: 'screen',
    summary: 'What the big screen shows; all that a projector token can read',
    query: z.object({
      /** For the regisseur's own second window; a projector has its case from its invite. */
      caseId: id.optional(),
    }),
    reply: screenView,
  },
} as const satisfies Record<string, Route>
