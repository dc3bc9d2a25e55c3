import { readSaidDay, type SaidDay } from './read-said-day.ts'

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
const nobody =
  /^(?:het|de|een|dit|dat|wat|wie|als|er|wij|we|ik|jij|je|hij|zij|ze|iedereen|it|this|that|what|who|the|there|if|we|he|she|they|everybody|everyone)$/i
const article = /^(?:de|het|een|the|an?)$/i
/** Third person of a verb, or what stands for it: "belt", "gaat", "calls", "will". */
const doing = /^(?:\p{Ll}+(?:t|s)|zal|kan|will|can)$/u
/** Who is called by a place in the family, with or without a capital: not known by that, but somebody. */
const kin =
  /^(?:oma|opa|mama|papa|moeder|vader|zus|broer|tante|oom|buurvrouw|buurman|grandma|grandpa|mum|dad)$/i
/** What may stand before the verb and leaves who does it behind the verb: "dan belt Marloes". */
const turning = /^(?:dan|daarna|eerst|ook|voortaan|then)$/i

/**
 * Reads "Fatima belt school vóór vrijdag" as owner, work and day, in Dutch or English. Pure; guesses only
 * what the line says, and what it does not say stays open.
 */
export function parseAgreement(
  line: string,
  { names, today }: Readonly<{ names: readonly KnownName[]; today: string }>,
): ParsedAgreement {
  const said = readSaidDay(line, today)
  const owner = findOwner(line, names, said)
  const spans = [owner, said].filter((span) => span !== null)
  return {
    owner: owner === null ? null : { id: owner.id, name: owner.name },
    what: toWhat(line, spans),
    endsOn: said?.day ?? null,
    isPast: said !== null && said.day < today,
  }
}

/** Who the line begins with, or stands behind its first verb; who is only spoken of owns nothing. */
function findOwner(line: string, names: readonly KnownName[], said: SaidDay | null): Place | null {
  const known = findKnown(line, names)
  if (known === null) return findUnknown(line, said)
  const [from, to] = said !== null && said.to <= known.from ? [said.from, said.to] : [0, 0]
  const before = `${line.slice(0, from)} ${line.slice(to, known.from)}`
  const words = before.split(/[\s,.:;]+/).filter((word) => word !== '' && !article.test(word))
  return isSubject(words, line.slice(known.to)) ? known : findUnknown(line, said)
}

/** Whether a name is who does it, by the words before it (without day and articles) and after it. */
function isSubject(before: readonly string[], after: string): boolean {
  const [first = '', second = ''] = before
  if (before.length === 0) return true
  if (before.length === 2) return turning.test(first) && doing.test(second)
  if (before.length > 2) return false
  // "(Morgen) belt Marloes", or a title: "mentor Arjan Post belt".
  return doing.test(first) || doing.test(/^\s*(\S+)/.exec(after)?.[1] ?? '')
}

/**
 * The known name that stands first in the line; of two at one place the longer. Two that are called the same
 * leave open which of them is meant.
 */
function findKnown(line: string, names: readonly KnownName[]): Place | null {
  const places = names.flatMap(({ id, name }) =>
    toSpoken(name).flatMap((spoken) => {
      const from = findWord(line, spoken)
      return from < 0 ? [] : [{ id, name, from, to: from + spoken.length }]
    }),
  )
  const first = places.toSorted((a, b) => a.from - b.from || b.to - a.to)[0]
  if (first === undefined) return null
  const same = places.filter(({ from, to }) => from === first.from && to === first.to)
  const said = line.slice(first.from, first.to)
  const exact = same.find(({ name }) => name.toLowerCase() === said.toLowerCase())
  if (exact !== undefined || same.length === 1) return exact ?? first
  return { ...first, id: null, name: toCapital(said) }
}

const toCapital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** How someone is called at the table: in full, or by the first word that is a name. */
function toSpoken(name: string): readonly string[] {
  const full = name.trim()
  const words = full.split(/\s+/)
  const first = words.find((word) => !article.test(word)) ?? ''
  return [...new Set([full, first])].filter((spoken) => spoken.length > 1)
}

function findWord(line: string, word: string): number {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').exec(line)?.index ?? -1
}

/** A name that nobody knows yet: a word with a capital, or a place in the family, before a verb, at the start. */
function findUnknown(line: string, said: SaidDay | null): Place | null {
  const match = /^\s*(\p{L}[\p{L}'-]+)\s+(\S+)/u.exec(line)
  const [, name = '', verb = ''] = match ?? []
  const isName = /^\p{Lu}/u.test(name) || kin.test(name)
  if (!isName || nobody.test(name) || !doing.test(verb)) return null
  const from = line.indexOf(name)
  // "Morgen belt de huisarts": that is when, and not who.
  if (said !== null && from >= said.from && from < said.to) return null
  return { id: null, name: toCapital(name), from, to: from + name.length }
}

function toWhat(line: string, spans: readonly Readonly<{ from: number; to: number }>[]): string {
  const rest = spans
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, line)
  return rest.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,.:;]+|[\s,.:;]+$/g, '')
}
