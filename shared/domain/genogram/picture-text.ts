/** Breaks a text at spaces into at most two lines; no word is ever cut. */
export function wrapWords(text: string, mostChars: number): readonly string[] {
  const words = text.trim().split(/\s+/)
  if (text.trim() === '') return []
  if (text.length <= mostChars || words.length === 1) return [words.join(' ')]
  const breaks = words.slice(1).map((_, index) => index + 1)
  const longest = (at: number): number =>
    Math.max(words.slice(0, at).join(' ').length, words.slice(at).join(' ').length)
  const best = breaks.reduce((found, at) => (longest(at) < longest(found) ? at : found))
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')]
}
