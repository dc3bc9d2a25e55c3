/** What a name is of. */
export type NameKind = 'persoon' | 'organisatie' | 'plaats'
export type KnownName = Readonly<{ name: string; kind: NameKind }>

/** A name, and what stands in its place wherever it is written. */
export type StandIn = KnownName & Readonly<{ standIn: string }>

/** What is put in the place of what; one language at a time. */
export type StandInWords = Readonly<
  Record<
    NameKind | 'familie' | 'datum' | 'adres' | 'telefoon' | 'mail' | 'nummer' | 'postcode',
    string
  >
>

/** A, B ... Z, AA, AB ... */
export function toLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : toLetter(Math.floor(index / 26) - 1) + last
}

/** One stand-in for each name, in the order in which the names are given; the same name twice is one name. */
export function toStandIns(names: readonly KnownName[], words: StandInWords): readonly StandIn[] {
  const known = new Map<string, KnownName>()
  for (const { name, kind } of names) {
    const clean = name.trim()
    const key = `${kind} ${toPlain(clean)}`
    if (clean !== '' && !known.has(key)) known.set(key, { name: clean, kind })
  }
  const counts: Record<NameKind, number> = { persoon: 0, organisatie: 0, plaats: 0 }
  return [...known.values()].map((one) => {
    const letter = toLetter(counts[one.kind]++)
    return { ...one, standIn: `${words[one.kind]} ${letter}` }
  })
}

/** Lower case without accents: the form in which names are compared. */
export const toPlain = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
