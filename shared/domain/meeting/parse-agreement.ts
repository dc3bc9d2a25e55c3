import { readSaidDay } from './read-said-day.ts'

/** Someone who can be meant in a line: a person or party of the plan, or someone at the table. */
export type KnownName = Readonly<{ id: string; name: string }>

/** What a line of everyday language says: who, what, by when. All of it can be corrected by hand. */
export type ParsedAgreement = Readonly<{
  /** Who sees to it, as known; with `id` null when the name is not known. Null when the line names nobody. */
  owner: Readonly<{ id: string | null; name: string }> | null
  /** The line without the owner and the day. */
  what: string
  /** 'YYYY-MM-DD', or null. */
  endsOn: string | null
  /** That day is before today. */
  isPast: boolean
}>

type Place = Readonly<{ id: string | null; name: string; from: number; to: number }>

/** Words that begin a sentence as an owner would, and are nobody. */
const nobody = /^(?:het|de|een|dit|dat|wat|wie|als|er|it|this|that|what|who|the|there|if)$/i
/** Third person of a verb, or what stands for it: "belt", "gaat", "calls", "will". */
const doing = /^(?:\p{Ll}+(?:t|s)|zal|kan|will|can)$/u

/**
 * Reads "Fatima belt school vóór vrijdag" as owner, work and day, in Dutch or English. Pure; guesses only
 * what the line says, and what it does not say stays open.
 */
export function parseAgreement(
  line: string,
  { names, today }: Readonly<{ names: readonly KnownName[]; today: string }>,
): ParsedAgreement {
  const said = readSaidDay(line, today)
  const owner = findKnown(line, names) ?? findUnknown(line)
  const spans = [owner, said].filter((span) => span !== null)
  return {
    owner: owner === null ? null : { id: owner.id, name: owner.name },
    what: toWhat(line, spans),
    endsOn: said?.day ?? null,
    isPast: said !== null && said.day < today,
  }
}

/** The known name that stands first in the line; of two at one place the longer. */
function findKnown(line: string, names: readonly KnownName[]): Place | null {
  const places = names.flatMap(({ id, name }) =>
    toSpoken(name).flatMap((spoken) => {
      const from = findWord(line, spoken)
      return from < 0 ? [] : [{ id, name, from, to: from + spoken.length }]
    }),
  )
  return places.toSorted((a, b) => a.from - b.from || b.to - a.to)[0] ?? null
}

/** How someone is called at the table: in full, or by the first name. */
function toSpoken(name: string): readonly string[] {
  const full = name.trim()
  const [first = ''] = full.split(/\s+/)
  return [...new Set([full, first])].filter((spoken) => spoken.length > 1)
}

function findWord(line: string, word: string): number {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').exec(line)?.index ?? -1
}

/** A name that nobody knows yet: a word with a capital before a verb, at the start. */
function findUnknown(line: string): Place | null {
  const match = /^\s*(\p{Lu}[\p{L}'-]+)\s+(\S+)/u.exec(line)
  const [, name = '', verb = ''] = match ?? []
  if (name === '' || nobody.test(name) || !doing.test(verb)) return null
  const from = line.indexOf(name)
  return { id: null, name, from, to: from + name.length }
}

function toWhat(line: string, spans: readonly Readonly<{ from: number; to: number }>[]): string {
  const rest = spans
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, line)
  return rest.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,.:;]+|[\s,.:;]+$/g, '')
}
