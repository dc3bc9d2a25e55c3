/** A stretch of a text, as `slice` takes it. */
export type Stretch = Readonly<{ start: number; end: number }>

/** The words of a question: letters, figures and their marks; what stands between them is no part. */
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/** Where words of a text begin with a word that was looked for, as the host's search finds them: é is e. */
export function findWords(text: string, question: string): readonly Stretch[] {
  const wanted = (question.match(wordPattern) ?? []).map(toPlain).filter((word) => word !== '')
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const fitting = wanted.filter((start) => toPlain(word).startsWith(start))
    if (fitting.length === 0) return []
    const longest = Math.max(...fitting.map((start) => start.length))
    return [{ start: index, end: index + toLengthIn(word, longest) }]
  })
}

/** How much of a word as it is written stands for so many plain letters. */
function toLengthIn(word: string, plainLength: number): number {
  let written = 0
  let plain = 0
  for (const sign of word) {
    const length = toPlain(sign).length
    // Marks behind the last letter belong to it.
    if (plain >= plainLength && length > 0) break
    written += sign.length
    plain += length
  }
  return written
}

const toPlain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
