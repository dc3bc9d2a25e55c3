import { z } from 'zod'
import { ruleKindId } from '../content/reverse-test/rule-kinds.ts'
import { figureId } from '../domain/pilot-figures/figure-list.ts'
import { roundFigure } from '../domain/pilot-figures/round-figure.ts'
import { signalAnswer } from '../domain/pilot-figures/signal-answer.ts'
import { id } from './replies.ts'
import type { Route } from './route.ts'

const filter = { cluster: z.string().nullable(), year: z.string().nullable() }

/** Figures over all households; what may not be shown is not in it. */
const pilotFiguresReply = z.object({
  households: z.int().nullable(),
  years: z.array(z.string()).readonly(),
  figures: z
    .array(
      z.object({
        id: figureId,
        groups: z.array(z.array(z.string()).readonly()).readonly(),
        answers: z
          .array(z.object({ ...filter, values: z.array(z.int().nullable()).readonly() }))
          .readonly(),
      }),
    )
    .readonly(),
})

/** A signal as it leaves the cases, with what was tried and what policy answered. */
export const pilotSignal = z.object({
  /** Leads to no case. */
  id,
  kind: ruleKindId,
  words: z.string(),
  tried: z.string(),
  month: z.string(),
  answer: signalAnswer.nullable(),
})
export type PilotSignal = z.output<typeof pilotSignal>

/** What reverse tests estimate together, in whole euros from and up to. */
const pilotCosts = z.object({
  isOn: z.boolean(),
  /** Null while it is off, and when it would be about few households. */
  sums: z
    .array(
      z.object({
        kind: z.string(),
        households: z.int(),
        lines: z.int(),
        fromEuros: z.int(),
        /** Null: no upper end. */
        toEuros: z.int().nullable(),
      }),
    )
    .nullable(),
})

/** What the cases of a vault teach together, without any of them. */
export const pilotRoutes = {
  pilotFigures: {
    method: 'GET',
    path: '/api/pilot/figures',
    access: 'participant',
    summary: 'Figures of all households together, never about few; for the owner and pilot groups',
    reply: pilotFiguresReply,
  },
  pilotRounds: {
    method: 'GET',
    path: '/api/pilot/rounds',
    access: 'participant',
    summary:
      'Where organisations agree, over rounds of the toetsingskader, never about fewer than three',
    query: z.object({
      /** One pilot group; left out: all of them, for the owner. */
      caseId: id.optional(),
    }),
    reply: z.array(z.object({ group: z.string(), rounds: z.array(roundFigure).readonly() })),
  },
  pilotSignals: {
    method: 'GET',
    path: '/api/pilot/signals',
    access: 'owner',
    summary: 'Signals to policy of all cases, with what was tried and what was answered',
    reply: z.array(pilotSignal),
  },
  answerPilotSignal: {
    method: 'POST',
    path: '/api/pilot/signals/:id/answer',
    access: 'owner',
    summary: 'Writes down where the answer to a signal stands',
    params: z.object({ id }),
    body: signalAnswer,
    reply: signalAnswer,
  },
  pilotCosts: {
    method: 'GET',
    path: '/api/pilot/costs',
    access: 'owner',
    summary: 'Estimates from the reverse tests, as ranges; nothing until it is switched on',
    reply: pilotCosts,
  },
  switchPilotCosts: {
    method: 'POST',
    path: '/api/pilot/costs',
    access: 'owner',
    summary: 'Switches estimates of costs and benefits on or off',
    body: z.object({ isOn: z.boolean() }),
    reply: z.object({ isOn: z.boolean() }),
  },
} as const satisfies Record<string, Route>
