import { z } from 'zod'
import { reflectionFormat } from '../domain/reflection/reflection-facts.ts'
import { reflectionPhase } from '../domain/reflection/phases.ts'
import { storyBody, storyDraft } from '../domain/reflection/story.ts'
import { id, instant } from './replies.ts'
import type { Route } from './route.ts'

const count = z.int().min(0)
const words = z.string().trim().min(1).max(500)
const mark = z.string().max(40).nullable()
/** A secret that a page draws for one card; the host keeps its hash only. */
const key = z.string().min(32).max(128)
const sessionParams = z.object({ caseId: id, sessionId: id })

/** A card as it is shown. Only ever sent when the part of the session lets everyone see it. */
export const reflectionCard = z.object({
  id,
  place: z.string(),
  words: z.string(),
  mark,
  /** Null in an anonymous session. */
  author: z.string().nullable(),
  groupId: id.nullable(),
})
export type ReflectionCard = z.output<typeof reflectionCard>

/** A session as everyone in the group gets it, whoever leads it and whoever owns the laptop. */
export const reflectionSession = z.object({
  sessionId: id,
  format: reflectionFormat,
  title: z.string(),
  isAnonymous: z.boolean(),
  asker: z.string(),
  story: storyBody.nullable(),
  leaderName: z.string().nullable(),
  /** Whether the bearer takes the session forward. */
  mayLead: z.boolean(),
  phase: reflectionPhase,
  round: count,
  endsAt: instant.nullable(),
  /** The host's clock, so that a page can count down by it. */
  now: instant,
  /** How many cards there are in each column; before the reveal all that anyone gets. */
  counts: z.array(z.object({ place: z.string(), cards: count })),
  cards: z.array(reflectionCard),
  groups: z.array(z.object({ id, title: z.string() })),
  votes: z.object({ cast: count, people: count, isMine: z.boolean() }),
  /** Empty until voting is over. */
  dots: z.array(z.object({ targetId: id, dots: count })),
})
export type ReflectionSessionReply = z.output<typeof reflectionSession>

const nothing = z.object({})

/** Reflection sessions of a pilot group, and the stories without names that it learns from. */
export const reflectionRoutes = {
  reflectionSession: {
    method: 'GET',
    path: '/api/cases/:caseId/reflection/:sessionId',
    access: 'participant',
    summary: 'A reflection session with what its part lets everyone see',
    params: sessionParams,
    reply: reflectionSession,
  },
  writeReflectionCard: {
    method: 'POST',
    path: '/api/cases/:caseId/reflection/:sessionId/cards',
    access: 'participant',
    summary: 'Keeps a card that nobody gets before the reveal',
    params: sessionParams,
    body: z.object({ place: z.string().max(40), words, mark, key }),
    reply: z.object({ id }),
  },
  changeReflectionCard: {
    method: 'POST',
    path: '/api/cases/:caseId/reflection/:sessionId/cards/:cardId',
    access: 'participant',
    summary: 'Changes or takes back a card, for who holds its secret, before the reveal',
    params: sessionParams.extend({ cardId: id }),
    body: z.object({ key, words: words.nullable(), mark }),
    reply: nothing,
  },
  openReflectionCards: {
    method: 'POST',
    path: '/api/cases/:caseId/reflection/:sessionId/open',
    access: 'participant',
    summary: 'Opens the next card, or all, for everyone at once',
    params: sessionParams,
    body: z.object({ all: z.boolean() }),
    reply: nothing,
  },
  moveReflectionCard: {
    method: 'POST',
    path: '/api/cases/:caseId/reflection/:sessionId/cards/:cardId/group',
    access: 'participant',
    summary: 'Puts a card into a group, or out of it',
    params: sessionParams.extend({ cardId: id }),
    body: z.object({ groupId: id.nullable() }),
    reply: nothing,
  },
  keepReflectionGroup: {
    method: 'POST',
    path: '/api/cases/:caseId/reflection/:sessionId/groups/:groupId',
    access: 'participant',
    summary: 'Makes a group of cards, or renames it',
    params: sessionParams.extend({ groupId: z.uuid() }),
    body: z.object({ title: z.string().trim().min(1).max(80) }),
    reply: nothing,
  },
  castReflectionBallot: {
    method: 'POST',
    path: '/api/cases/:caseId/reflection/:sessionId/ballot',
    access: 'participant',
    summary: 'Gives the bearer’s dots, once; nobody gets to know for what',
    params: sessionParams,
    body: z.object({
      dots: z.array(z.object({ targetId: id, dots: z.int().min(1).max(9) })).max(9),
    }),
    reply: nothing,
  },
  storySource: {
    method: 'GET',
    path: '/api/cases/:caseId/story-source',
    access: 'owner',
    summary: 'The names of a household that may not be in a story, and words to begin one with',
    params: z.object({ caseId: id }),
    reply: z.object({
      names: z.array(
        z.object({ name: z.string(), kind: z.enum(['persoon', 'organisatie', 'plaats']) }),
      ),
      opening: z.string(),
    }),
  },
  publishStory: {
    method: 'POST',
    path: '/api/cases/:caseId/stories',
    access: 'owner',
    summary: 'Puts a story without names into the library of a pilot group',
    params: z.object({ caseId: id }),
    body: storyDraft.extend({
      /** The household it came from; checked against, and not kept. */
      householdId: id,
      /** The family said yes to sharing it; asked for a success story. */
      familyAgreed: z.boolean(),
      /** The regisseur read it over, flagged words included. */
      isRead: z.literal(true),
    }),
    reply: z.object({ storyId: id }),
  },
} as const satisfies Record<string, Route>
