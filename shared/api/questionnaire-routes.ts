import { z } from 'zod'
import { itemAnswer } from '../domain/questionnaire/answer.ts'
import { itemCounts } from '../domain/questionnaire/counts.ts'
import { questionnaire } from '../domain/questionnaire/questionnaire.ts'
import {
  mirrorJudgedBody,
  mirrorPointRaisedBody,
  mirrorSaidBody,
} from '../domain/mirror/mirror-facts.ts'
import { id } from './replies.ts'
import type { Route } from './route.ts'

/** A round as the bearer may see it: what others answered is in it only once it is closed. */
export const questionnaireRound = z.object({
  roundId: id,
  title: z.string(),
  on: z.iso.date(),
  questionnaire,
  isClosed: z.boolean(),
  mayClose: z.boolean(),
  /** Whether the bearer is asked anything in it. */
  mayAnswer: z.boolean(),
  /** How many answered so far. */
  answered: z.int().min(0),
  /** Which organisations did; empty where people answer. */
  organisations: z.array(z.string()),
  /** The bearer's own answers; null when there are none. */
  mine: z.array(itemAnswer).nullable(),
  /** Per organisation; null while it is open, and always where people answer. */
  voices: z
    .array(
      z.object({
        organisation: z.string(),
        isWrittenDown: z.boolean(),
        answers: z.array(itemAnswer),
      }),
    )
    .nullable(),
  /** Null while it is open, and always where organisations answer. */
  counts: z.array(itemCounts).nullable(),
})
export type QuestionnaireRound = z.output<typeof questionnaireRound>

const saying = mirrorSaidBody
const params = z.object({ caseId: id })

/** The expectation mirror as the bearer may see it. */
export const mirrorView = z.object({
  /** Parties of the plan with a name, in its order. */
  parties: z.array(z.object({ id, name: z.string() })),
  /** The party that the bearer speaks for; null for who chooses one. */
  myPartyId: z.string().nullable(),
  /** What the bearer said and the other has not answered yet. */
  waiting: z.array(saying),
  /** Parties that said something about the bearer's party: whose, and not what. */
  asked: z.array(z.object({ byPartyId: id, aboutPartyId: id })),
  pairs: z.array(
    z.object({ sayings: z.tuple([saying, saying]), judgements: z.array(mirrorJudgedBody) }),
  ),
  points: z.array(mirrorPointRaisedBody),
})
export type MirrorView = z.output<typeof mirrorView>

/** What questionnaires and the expectation mirror show. Answers are given by command (record-routes). */
export const questionnaireRoutes = {
  questionnaires: {
    method: 'GET',
    path: '/api/cases/:caseId/questionnaires',
    access: 'participant',
    summary: 'The questionnaire rounds of a case, with answers of others once a round is closed',
    params,
    reply: z.object({
      /** Own questionnaires of the municipality, in this case. */
      own: z.array(questionnaire),
      mayOpen: z.boolean(),
      rounds: z.array(questionnaireRound),
    }),
  },
  mirror: {
    method: 'GET',
    path: '/api/cases/:caseId/mirror',
    access: 'participant',
    summary: 'What parties think and expect of each other, once both have said it',
    params,
    reply: mirrorView,
  },
} as const satisfies Record<string, Route>
