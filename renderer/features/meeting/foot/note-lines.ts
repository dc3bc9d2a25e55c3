/** A line of the notes that has words in it. */
export type Line = Readonly<{ number: number; words: string }>

/** The lines of a text that say something, numbered as they stand. */
export const toLines = (text: string): readonly Line[] =>
  text.split('\n').flatMap((line, number) => {
    const words = line.trim()
    return words === '' ? [] : [{ number, words }]
  })

/** Where a line ends now: at its own number, or elsewhere if it was moved; null when it is gone. */
export function markedAt(text: string, { number, words }: Line): number | null {
  const lines = text.split('\n')
  const at =
    lines[number]?.trim() === words ? number : lines.findIndex((one) => one.trim() === words)
  if (at < 0) return null
  const line = lines[at] ?? ''
  const start = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0)
  return start + line.trimEnd().length
}
