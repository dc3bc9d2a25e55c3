import type * as Y from 'yjs'
import type { PlainDocument } from '../../../shared/document/plain-document.ts'

/** One side of a comparison: what the plan said, and the document that it was read from. */
export type ComparedState = Readonly<{ doc: Y.Doc; content: PlainDocument }>

/** The two states that are compared; `isNow` when the later one is the live plan. */
export type ComparedStates = Readonly<{
  before: ComparedState
  after: ComparedState
  isNow: boolean
}>
