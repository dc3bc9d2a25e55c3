import { z } from 'zod'
import { waySaid } from './authority-vocabulary.ts'

/** The name of a kind of fact and the form of its body; shared/records adds who makes and who reads it. */
export type Fact<T = unknown> = Readonly<{ type: string; body: z.ZodType<T> }>

/** The part of a record that a fold looks at; the host's rows and a page's lines both have it. */
export type ToldFact = Readonly<{ n: number; type: string; body: unknown }>

/** A fact whose body was read. */
export type ReadFact<T> = Readonly<{ n: number; body: T }>

/** Text that may be empty. */
export const words = (max = 2000) => z.string().trim().max(max)
/** Text that may not. */
export const given = (max = 2000) => words(max).min(1)
/** Id of a thing of this case, such as 'M1' or 'D12': said aloud and printed. */
export const shortId = z.string().min(1).max(64)
/** Id of a party in the plan. */
export const partyId = z.string().min(1).max(64)
/** 'YYYY-MM-DD': the day on which it happened; the host's day of recording unless something else is told. */
export const day = z.iso.date()

/**
 * Who said it, in which job, and how it came into the record. What was written down for someone else has
 * evidence: a letter, a mail, a phone call with whom and when.
 */
export const saidBy = {
  person: given(200),
  personRole: words(200),
  how: waySaid,
  evidence: words(1000),
} as const

/** What a page sends of that; on an own device and through a link the host knows better. */
export const saidByAsGiven = {
  person: words(200),
  personRole: words(200),
  evidence: words(1000),
} as const

/** The facts of one kind, oldest first; one of a form that this app does not know is left out. */
export const readFacts = <T>(
  records: readonly ToldFact[],
  { type, body }: Fact<T>,
): readonly ReadFact<T>[] =>
  records.flatMap((record) => {
    const parsed = record.type === type ? body.safeParse(record.body) : null
    return parsed?.success === true ? [{ n: record.n, body: parsed.data }] : []
  })

/** The next id of a kind: 'D4' after 'D3'. Counts on from the highest, so that none is used twice. */
export const toNextId = (prefix: string, known: readonly Readonly<{ id: string }>[]): string =>
  `${prefix}${1 + Math.max(0, ...known.map(({ id }) => readNumber(prefix, id)))}`

const readNumber = (prefix: string, id: string): number => {
  const rest = id.startsWith(prefix) ? id.slice(prefix.length) : ''
  return /^\d{1,9}$/.test(rest) ? Number(rest) : 0
}
