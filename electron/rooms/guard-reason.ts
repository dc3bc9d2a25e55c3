/** Why an update was refused: kinds for a log and a counter, never content. */
export type GuardReason =
  | 'too-large'
  | 'not-decodable'
  | 'too-many-structs'
  | 'bad-length'
  | 'foreign-client'
  | 'clock-gap'
  | 'unknown-root'
  | 'unknown-origin'
  | 'mixed-places'
  | 'bad-content'
  | 'bad-delete-set'
  | 'half-applied'
  | 'out-of-order'
  | 'bad-value'
  | 'not-yours-to-change'
  | 'document-full'

/** Reasons of an update that builds on something that the host does not have (yet). */
export const isAhead = (reason: GuardReason): boolean =>
  reason === 'clock-gap' || reason === 'unknown-origin' || reason === 'bad-delete-set'
