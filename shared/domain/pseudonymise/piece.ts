/** A piece of a text: as it was, or standing in for what was there. */
export type Piece = Readonly<{
  text: string
  /** Null where nothing was replaced. */
  was: string | null
  /** May be a name or number that nobody knows of: the regisseur looks at it. */
  isLeftover: boolean
}>

/** The text that the pieces make. */
export const toText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')
