import type {
  ChildLinkKind,
  PersonSign,
  SupportStrength,
  TieQuality,
  UnionEnd,
  UnionKind,
} from '../../../../shared/domain/household-vocabulary.ts'
import type { EcogramSupport } from '../../../../shared/domain/genogram/ecogram-scene.ts'
import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { KinTie } from '../../../../shared/domain/genogram/ties.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { toDrawnKinship } from '../../../../shared/domain/genogram/drawn.ts'

/** One row of the legend: what is explained; its words and sample follow from the kind. */
export type LegendEntry =
  | Readonly<{ kind: 'sign'; word: PersonSign }>
  | Readonly<{ kind: 'union'; word: UnionKind }>
  | Readonly<{ kind: 'end'; word: UnionEnd }>
  | Readonly<{ kind: 'link'; word: ChildLinkKind }>
  | Readonly<{ kind: 'tie'; word: TieQuality }>
  | Readonly<{ kind: 'strength'; word: SupportStrength }>
  | Readonly<{
      kind: 'other'
      word:
        | 'inPlan'
        | 'central'
        | 'died'
        | 'twins'
        | 'home'
        | 'stay'
        | 'authority'
        | 'gives'
        | 'asks'
        | 'waits'
    }>

const mostEntries = 12

/** The layers that are on. */
type Shown = Readonly<{
  ties: readonly KinTie[]
  viewerId: string | null
  showsAuthority: boolean
}>

/** What is in a genogram and nothing else, in reading order, at most twelve (genogram reference, section 7). */
export function toGenogramLegend(
  kinship: Kinship,
  { homes }: GenogramScene,
  { ties, viewerId, showsAuthority }: Shown,
): readonly LegendEntry[] {
  const seen = ties.filter(({ seenById }) => seenById === viewerId)
  const drawn = toDrawnKinship(kinship)
  const pairs = drawn.unions.filter(({ partnerIds }) => partnerIds.length === 2)
  const other = (
    word: Extract<LegendEntry, { kind: 'other' }>['word'],
    isShown: boolean,
  ): readonly LegendEntry[] => (isShown ? [{ kind: 'other', word }] : [])
  const ends = pairs.flatMap(({ end }) => (end === null || end === 'overleden' ? [] : [end]))
  const links = drawn.childLinks.map(({ kind }) => kind).filter((kind) => kind !== 'geboorte')
  return [
    ...unique(drawn.persons.map(({ sign }) => sign)).map(
      (word) => ({ kind: 'sign', word }) as const,
    ),
    ...other(
      'died',
      drawn.persons.some(({ died }) => died !== null),
    ),
    ...other(
      'inPlan',
      drawn.persons.some(({ isInPlan }) => !isInPlan),
    ),
    ...other(
      'central',
      drawn.persons.some(({ isCentral }) => isCentral),
    ),
    ...unique(pairs.map(({ kind }) => kind)).map((word) => ({ kind: 'union', word }) as const),
    ...unique(ends).map((word) => ({ kind: 'end', word }) as const),
    ...unique(links).map((word) => ({ kind: 'link', word }) as const),
    ...other(
      'twins',
      drawn.childLinks.some(({ twinId }) => twinId !== null),
    ),
    ...other(
      'home',
      homes.some(({ d }) => d !== null),
    ),
    ...other(
      'stay',
      homes.some(({ chips }) => chips.length > 0),
    ),
    ...other('authority', showsAuthority),
    ...unique(seen.map(({ quality }) => quality))
      .filter((word) => word !== 'gewoon')
      .map((word) => ({ kind: 'tie', word }) as const),
  ].slice(0, mostEntries)
}

/** What is in an ecogram: strengths, directions, and what still waits. */
export function toEcogramLegend(supports: readonly EcogramSupport[]): readonly LegendEntry[] {
  const running = supports.filter(({ state }) => state === 'loopt')
  return [
    ...unique(supports.map(({ strength }) => strength)).map(
      (word) => ({ kind: 'strength', word }) as const,
    ),
    ...(running.some(({ direction }) => direction !== 'vraagt')
      ? [{ kind: 'other', word: 'gives' } as const]
      : []),
    ...(running.some(({ direction }) => direction !== 'geeft')
      ? [{ kind: 'other', word: 'asks' } as const]
      : []),
    ...(running.length < supports.length ? [{ kind: 'other', word: 'waits' } as const] : []),
  ]
}

const unique = <T>(words: readonly T[]): readonly T[] => [...new Set(words)]
