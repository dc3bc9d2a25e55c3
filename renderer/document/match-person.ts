type Named = Readonly<{ id: string; name: string }>

/**
 * The member of the household who joined under this name: by whole name, else by first name when only
 * one has it. Null when that is not certain: words of one must never stand under another's name.
 */
export function matchPerson(persons: readonly Named[], joinedAs: string): string | null {
  const wanted = toKey(joinedAs)
  if (wanted === '') return null
  const whole = persons.filter(({ name }) => toKey(name) === wanted)
  if (whole.length > 0) return onlyOne(whole)
  // "Marloes" joins as herself; "Marloes Jansen" is not Marloes Terpstra.
  return wanted.includes(' ')
    ? null
    : onlyOne(persons.filter(({ name }) => toKey(name).split(' ')[0] === wanted))
}

const onlyOne = (found: readonly Named[]): string | null =>
  found.length === 1 ? (found[0]?.id ?? null) : null

const toKey = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl')
