/** A card of a reflection session, as it is kept. */
export type CardRow = Readonly<{
  id: string
  /** Column of the format. */
  place: string
  words: string
  /** One of the format's marks; null for none. */
  mark: string | null
  /** Null on an anonymous card: nothing that is kept says whose it is. */
  authorId: string | null
  isOpen: boolean
  groupId: string | null
}>

/** A card about to be kept. `keyHash` is of a secret that only the writer's page holds. */
export type NewCard = Omit<CardRow, 'isOpen' | 'groupId'> &
  Readonly<{ caseId: string; sessionId: string; keyHash: Uint8Array }>

type GroupRow = Readonly<{ id: string; title: string }>
type Dots = Readonly<{ targetId: string; dots: number }>

/** Everything that is written in one session. */
export type SessionPapers = Readonly<{
  /** In the order of their ids, which are random: not the order in which they were written. */
  cards: readonly CardRow[]
  groups: readonly GroupRow[]
  /** Who has voted; not for what. */
  voterIds: readonly string[]
  dots: readonly Dots[]
}>

/** What is written in reflection sessions; part of VaultOperations. */
export type ReflectionCalls = {
  addReflectionCard(args: NewCard): void
  /** Changes a card, or takes it back (`words` null). False when no card of this id has this key. */
  changeReflectionCard(
    args: Readonly<{
      id: string
      sessionId: string
      keyHash: Uint8Array
      words: string | null
      mark: string | null
    }>,
  ): boolean
  /** Opens one card, or all of a session (`id` null). */
  openReflectionCards(args: Readonly<{ sessionId: string; id: string | null }>): void
  /** Puts a card into a group, or out of any (`groupId` null). False when one of the two is not there. */
  moveReflectionCard(
    args: Readonly<{ sessionId: string; id: string; groupId: string | null }>,
  ): boolean
  /** Adds a group, or gives the one with this id another title. */
  keepReflectionGroup(
    args: Readonly<{ caseId: string; sessionId: string; id: string; title: string }>,
  ): void
  /** Counts a ballot once; false when this person has voted before. */
  castReflectionBallot(
    args: Readonly<{ sessionId: string; participantId: string; dots: readonly Dots[] }>,
  ): boolean
  readReflectionSession(args: Readonly<{ sessionId: string }>): SessionPapers
}
