import type { StandInWords } from './stand-ins.ts'

type Kind = 'mail' | 'telefoon' | 'postcode' | 'adres' | 'datum' | 'nummer'

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october'

/**
 * What points at somebody without being a name, in the order in which it is looked for: a phone number is
 * also a row of digits, a date as well.
 */
const patterns: readonly Readonly<{ kind: Kind; pattern: string }>[] = [
  { kind: 'mail', pattern: String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+` },
  { kind: 'nummer', pattern: String.raw`\b[A-Za-z]{2}\d{2} ?[A-Za-z]{4}(?: ?\d){8,12}\b` },
  { kind: 'datum', pattern: String.raw`\b\d{4}-\d{2}-\d{2}\b` },
  { kind: 'datum', pattern: String.raw`\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b` },
  { kind: 'datum', pattern: String.raw`\b\d{1,2} (?:${months})(?: \d{4})?\b` },
  { kind: 'datum', pattern: String.raw`\b(?:${months}) \d{4}\b` },
  { kind: 'telefoon', pattern: String.raw`(?:\+\d{2}|\b0)[ -]?\d(?:[ -]?\d){7,9}\b` },
  { kind: 'postcode', pattern: String.raw`\b[1-9]\d{3} ?[A-Z]{2}\b` },
  {
    kind: 'adres',
    pattern: String.raw`\b\p{Lu}[\p{L}'-]*(?:straat|laan|weg|plein|kade|hof|dijk|singel|gracht|pad|steeg) \d+[a-z]?\b`,
  },
  { kind: 'datum', pattern: String.raw`\b(?:19|20)\d{2}\b` },
  { kind: 'nummer', pattern: String.raw`\b\d{5,}\b` },
]

const finder = new RegExp(
  patterns.map(({ pattern }, index) => `(?<p${index}>${pattern})`).join('|'),
  'gu',
)

/** Things of which two in one text are told apart. */
export const isCounted = (kind: Kind): kind is 'adres' | 'datum' =>
  kind === 'adres' || kind === 'datum'

/** Where a text holds something that points at somebody. */
export type Identifier = Readonly<{ kind: Kind & keyof StandInWords; from: number; to: number }>

/** All identifiers in a text, from left to right. */
export const findIdentifiers = (text: string): readonly Identifier[] =>
  [...text.matchAll(finder)].flatMap((match) => {
    const index = patterns.findIndex((_, place) => match.groups?.[`p${place}`] !== undefined)
    const kind = patterns[index]?.kind
    return kind === undefined
      ? []
      : [{ kind, from: match.index, to: match.index + match[0].length }]
  })

/** Numbers and addresses that reach a person; dates are left to who reads the story over. */
export const hasDirectIdentifier = (text: string): boolean =>
  findIdentifiers(text).some(({ kind }) => kind !== 'datum')
