/** Groups on the recovery sheet: eight, of which the last carries one symbol more, the check. */
export const groupCount = 8
const groupLength = 4

/** How many symbols a group has. */
export const lengthOfGroup = (index: number): number =>
  index === groupCount - 1 ? groupLength + 1 : groupLength

/** The groups of a printed key. */
export const toGroups = (key: string): readonly string[] => key.split('-')

/** A key of which nothing is typed yet. */
export const emptyGroups: readonly string[] = Array.from({ length: groupCount }, () => '')

/** True when every symbol of a group is there; whether they are right is for the host to say. */
export const isGroupFull = (group: string, index: number): boolean =>
  group.length === lengthOfGroup(index)

/** The key as the host reads it. */
export const toKey = (groups: readonly string[]): string => groups.join('-')

/**
 * What is typed or pasted in group `index`: what does not fit goes on into the next ones. Answers the
 * groups and which one comes next.
 */
export function typeInGroups(
  groups: readonly string[],
  index: number,
  typed: string,
): Readonly<{ groups: readonly string[]; next: number }> {
  const next = [...groups]
  let rest = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  let at = index
  next[at] = rest.slice(0, lengthOfGroup(at))
  rest = rest.slice(lengthOfGroup(at))
  while (rest !== '' && at < groupCount - 1) {
    at += 1
    next[at] = rest.slice(0, lengthOfGroup(at))
    rest = rest.slice(lengthOfGroup(at))
  }
  const isFull = isGroupFull(next[at] ?? '', at)
  return { groups: next, next: isFull ? Math.min(at + 1, groupCount - 1) : at }
}
