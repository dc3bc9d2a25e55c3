import type { ReflectionSessionReply } from '../../shared/api/reflection-routes.ts'
import { toReflectionFormat } from '../../shared/content/reflection/formats.ts'
import type { ReflectionSession } from '../../shared/domain/reflection/fold-reflection.ts'
import { areDotsShown, toCardSight } from '../../shared/domain/reflection/phases.ts'
import type { StoryBody } from '../../shared/domain/reflection/story.ts'
import type { CardRow, SessionPapers } from '../vault/reflection-calls.ts'

type Input = Readonly<{
  session: ReflectionSession
  papers: SessionPapers
  story: StoryBody | null
  leaderName: string | null
  mayLead: boolean
  meId: string
  /** People who are here now, whether they voted or not. */
  hereIds: readonly string[]
  nameOf: (participantId: string) => string | null
  now: number
}>

/**
 * A session as everyone gets it. The part decides what of the cards is in it; who asks only decides
 * whether they lead and whether they voted. There is no other way out of the vault for a card.
 */
export function toReflectionReply(input: Input): ReflectionSessionReply {
  const { session, papers, meId } = input
  const { sessionId, format, title, isAnonymous, asker, phase, round, endsAt } = session
  const seen = toSeen(papers.cards, toCardSight(phase))
  return {
    ...{ sessionId, format, title, isAnonymous, asker, phase, round, endsAt },
    story: input.story,
    leaderName: input.leaderName,
    mayLead: input.mayLead,
    now: new Date(input.now).toISOString(),
    counts: toReflectionFormat(format).columns.map(({ id: place }) => ({
      place,
      cards: papers.cards.filter((card) => card.place === place).length,
    })),
    cards: seen.map(({ id, place, words, mark, groupId, authorId }) => {
      const author = authorId === null ? null : input.nameOf(authorId)
      return { id, place, words, mark, groupId, author }
    }),
    groups: toCardSight(phase) === 'all' ? [...papers.groups] : [],
    votes: {
      cast: papers.voterIds.length,
      people: new Set([...papers.voterIds, ...input.hereIds]).size,
      isMine: papers.voterIds.includes(meId),
    },
    dots: areDotsShown(phase) ? [...papers.dots] : [],
  }
}

function toSeen(
  cards: readonly CardRow[],
  sight: ReturnType<typeof toCardSight>,
): readonly CardRow[] {
  if (sight === 'counts') return []
  return sight === 'all' ? cards : cards.filter(({ isOpen }) => isOpen)
}
