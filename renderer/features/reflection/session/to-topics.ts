import type {
  ReflectionCard,
  ReflectionSessionReply,
} from '../../../../shared/api/reflection-routes.ts'

/** What is voted on and talked about: a group with its cards, or a card on its own. */
export type Topic = Readonly<{
  id: string
  /** Null for a card on its own. */
  title: string | null
  cards: readonly ReflectionCard[]
  /** 0 until voting is over. */
  dots: number
}>

/** The topics of a session, the one with most dots first; empty groups are left out. */
export function toTopics({ cards, groups, dots }: ReflectionSessionReply): readonly Topic[] {
  const dotsOf = (id: string) => dots.find(({ targetId }) => targetId === id)?.dots ?? 0
  const grouped = groups.map(({ id, title }) => ({
    ...{ id, title, dots: dotsOf(id) },
    cards: cards.filter(({ groupId }) => groupId === id),
  }))
  const single = cards
    .filter(({ groupId }) => groupId === null)
    .map((card) => ({ id: card.id, title: null, dots: dotsOf(card.id), cards: [card] }))
  return [...grouped.filter((topic) => topic.cards.length > 0), ...single].toSorted(
    (a, b) => b.dots - a.dots,
  )
}

/** What a topic is called. */
export const toTopicName = ({ title, cards }: Topic): string => title ?? cards[0]?.words ?? ''
