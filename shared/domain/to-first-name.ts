import { nameTitles, surnameParticles } from '../content/name-words.ts'

/**
 * What somebody is called: the first word of a name, as people at the table call each other, and short enough to stand
 * beside a caret. A title keeps the
 * name it belongs to; two grandmothers who are both "Oma" cannot be told apart.
 */
export function toFirstName(name: string): string {
  const words = name.trim().split(/\s+/)
  if (!nameTitles.has((words[0] ?? '').toLowerCase())) return words[0] ?? name
  const last = words.findIndex((word, at) => at > 0 && !surnameParticles.has(word.toLowerCase()))
  return words.slice(0, last < 0 ? words.length : last + 1).join(' ')
}
