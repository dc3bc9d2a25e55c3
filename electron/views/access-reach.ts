import { z } from 'zod'
import { accessPurpose, type AccessPurpose } from '../../shared/access/access-purpose.ts'
import type { RecordRow } from '../vault/vault-operations.ts'

/** From where somebody came, and for what. */
export type Reach = Readonly<{ address: string | null; purpose: AccessPurpose | null }>

/** Who answers by a one-time link, as the regisseur named them when making it. */
type LinkBearer = Readonly<{ person: string; personRole: string }>

/** What the records tell of where people came from. Before it was recorded, nothing. */
export type Reaches = Readonly<{
  /** At the moment of this record. */
  ofRecord(row: RecordRow): Reach
  /** At this moment, milliseconds since 1970. */
  ofMoment(participantId: string, at: number): Reach
  findBearer(row: RecordRow): LinkBearer | null
}>

const unknownReach: Reach = { address: null, purpose: null }
const joinedType = 'participant.joined'
/** What somebody does in the same step as joining. */
const withJoining: ReadonlySet<string> = new Set([joinedType, 'statement.accepted'])

const reached = z.object({ address: z.string(), purpose: accessPurpose.nullable().catch(null) })
const throughLink = z.object({ linkId: z.string(), address: z.string().nullish().catch(null) })
const linkMade = z.object({ linkId: z.string(), person: z.string(), personRole: z.string() })

type Arrival = Reach & Readonly<{ n: number; at: number }>

/** Reads them from the records of a case, with those of the vault that say from where its owner came. */
export function readReaches(records: readonly RecordRow[]): Reaches {
  const rows = records.toSorted((a, b) => a.n - b.n)
  const arrivals = Map.groupBy(rows.flatMap(toArrival), ({ who }) => who)
  const bearers = new Map(
    rows.flatMap(({ type, body }) => {
      const made = type === 'answerLink.made' ? linkMade.safeParse(body).data : undefined
      return made === undefined ? [] : [[made.linkId, made] as const]
    }),
  )
  const find = (who: string | null, isBefore: (arrival: Arrival) => boolean): Reach =>
    (who === null ? undefined : arrivals.get(who)?.findLast(isBefore)) ?? unknownReach
  return {
    ofRecord(row) {
      const who = toWho(row)
      if (row.type === joinedType) {
        // Whoever joins shows only right after it from where: it counts when nothing else was done between.
        const next = rows.find(
          (other) => other.n > row.n && toWho(other) === who && !withJoining.has(other.type),
        )
        return next?.type === 'access.reached' ? (toArrival(next)[0] ?? unknownReach) : unknownReach
      }
      const { address, purpose } = find(who, ({ n }) => n <= row.n)
      return { address, purpose: purpose ?? (readLinkId(row) === null ? null : 'antwoord') }
    },
    ofMoment: (participantId, at) => find(participantId, (arrival) => arrival.at <= at),
    findBearer: (row) => bearers.get(readLinkId(row) ?? '') ?? null,
  }
}

/** Only what came through a link is of nobody in the vault. */
const readLinkId = ({ byId, body }: RecordRow): string | null =>
  byId === null ? (throughLink.safeParse(body).data?.linkId ?? null) : null

const toWho = (row: RecordRow): string | null => row.byId ?? readLinkId(row)

function toArrival(row: RecordRow): readonly (Arrival & Readonly<{ who: string }>)[] {
  const { n, at, type, body, byId } = row
  if (type === 'access.reached' && byId !== null) {
    const said = reached.safeParse(body).data
    return said === undefined ? [] : [{ n, at, who: byId, ...said }]
  }
  if (type !== 'answerLink.opened') return []
  const said = throughLink.safeParse(body).data
  return said === undefined
    ? []
    : [{ n, at, who: said.linkId, address: said.address ?? null, purpose: 'antwoord' }]
}
