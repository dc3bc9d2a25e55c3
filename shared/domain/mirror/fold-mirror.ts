import {
  type MirrorJudged,
  type MirrorPoint,
  type MirrorSaid,
  mirrorJudgedBody,
  mirrorPointRaisedBody,
  mirrorPointSettledBody,
  mirrorSaidBody,
} from './mirror-facts.ts'

/** The records that a mirror is folded from. */
export const mirrorTypes = {
  said: 'mirror.said',
  judged: 'mirror.judged',
  pointRaised: 'mirror.pointRaised',
  pointSettled: 'mirror.pointSettled',
} as const

type Fact = Readonly<{ n: number; type: string; byId: string | null; body: unknown }>

/** A picture as it was given, by whom. */
export type Saying = MirrorSaid & Readonly<{ n: number; byId: string | null }>

/** Two parties whose pictures of each other lie beside each other. */
type MirrorPair = Readonly<{
  sayings: readonly [Saying, Saying]
  /** At most one of each party, the last it gave. */
  judgements: readonly MirrorJudged[]
}>

/** What the parties of a household expect of each other. */
export type Mirror = Readonly<{
  /** The last picture of each party of each other, whoever may see it. */
  sayings: readonly Saying[]
  pairs: readonly MirrorPair[]
  /** Points still to speak of, oldest first. */
  points: readonly MirrorPoint[]
}>

/** The expectation mirror of a case. What cannot be read is left out. */
export function foldMirror(facts: readonly Fact[]): Mirror {
  const sayings = new Map<string, Saying>()
  const judgements = new Map<string, MirrorJudged>()
  const points = new Map<string, MirrorPoint>()
  for (const { n, type, byId, body } of facts) {
    if (type === mirrorTypes.said) {
      const { data } = mirrorSaidBody.safeParse(body)
      if (data !== undefined)
        sayings.set(toKey(data.byPartyId, data.aboutPartyId), { ...data, n, byId })
    } else if (type === mirrorTypes.judged) {
      const { data } = mirrorJudgedBody.safeParse(body)
      if (data !== undefined) judgements.set(toKey(data.byPartyId, data.ofPartyId), data)
    } else if (type === mirrorTypes.pointRaised) {
      const { data } = mirrorPointRaisedBody.safeParse(body)
      if (data !== undefined) points.set(data.pointId, data)
    } else if (type === mirrorTypes.pointSettled) {
      const { data } = mirrorPointSettledBody.safeParse(body)
      if (data !== undefined) points.delete(data.pointId)
    }
  }
  return {
    sayings: [...sayings.values()],
    pairs: toPairs(sayings, judgements),
    points: [...points.values()],
  }
}

const toKey = (byPartyId: string, ofPartyId: string): string =>
  JSON.stringify([byPartyId, ofPartyId])

const toPairs = (
  sayings: ReadonlyMap<string, Saying>,
  judgements: ReadonlyMap<string, MirrorJudged>,
): readonly MirrorPair[] =>
  [...sayings.values()].flatMap((first) => {
    const second = sayings.get(toKey(first.aboutPartyId, first.byPartyId))
    // Each pair once: from the one that spoke first.
    if (second === undefined || second.n < first.n) return []
    const keys = [
      toKey(first.byPartyId, first.aboutPartyId),
      toKey(second.byPartyId, second.aboutPartyId),
    ]
    return [
      {
        sayings: [first, second] as const,
        judgements: keys.flatMap((key) => judgements.get(key) ?? []),
      },
    ]
  })

/** Where two parties see it differently: how free the help is, or a picture that the other does not know itself in. */
export type Difference =
  Readonly<{ kind: 'kader' }> | Readonly<{ kind: 'beeld'; judged: MirrorJudged }>

type SeenPair = Readonly<{
  sayings: readonly [MirrorSaid, MirrorSaid]
  judgements: readonly MirrorJudged[]
}>

/** The differences within a pair; empty when they see the same, or have not said so yet. */
export function findDifferences({ sayings, judgements }: SeenPair): readonly Difference[] {
  const [first, second] = sayings
  return [
    ...(first.frame === second.frame ? [] : [{ kind: 'kader' as const }]),
    ...judgements
      .filter(({ verdict }) => verdict !== 'klopt')
      .map((judged) => ({ kind: 'beeld' as const, judged })),
  ]
}
