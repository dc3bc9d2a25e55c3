/** The box of a sign (genogram reference, section 2) and the room its words take, in pixels. */
export const drawnSign = {
  half: 24,
  nameLine: 18,
  underLine: 16,
  /** Mean width of a character; a drawing is computed where nothing can be measured. */
  nameChar: 7.6,
  underChar: 6.4,
} as const

/** Air between things, in pixels. */
export const gap = {
  edge: 16,
  /** From a sign, or the words under it, to the next cell. */
  beside: 14,
  homes: 36,
  homeTop: 16,
  /** Under the words of a row, for bars, titles of homes and chips. */
  rows: 104,
} as const
