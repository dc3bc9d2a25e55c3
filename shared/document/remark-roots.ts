import { z } from 'zod'
import { remarkKind, remarkOutcome } from '../domain/vocabulary.ts'
import { choice, moment, reference, root, scalar, text } from './shape.ts'

/**
 * Remarks, questions and proposed wordings on any item of the plan, in threads. Who wrote one is not a
 * field: it is read from the Yjs client under which the remark was made, which the host has proven.
 */
export const remarkRoots = {
  remarks: root('remarks', {
    /** The remark that this one answers; null for the first of a thread. */
    threadId: reference(),
    /** Root, entity and field that it is about; the field is null for the item as a whole. */
    targetRoot: scalar(z.string().max(64), ''),
    targetId: reference(),
    targetField: scalar(z.string().max(64).nullable(), null),
    kind: choice(remarkKind, 'opmerking'),
    /** Participant of whom something is asked. */
    toId: reference(),
    text: text(2000),
    /** The proposed wording; empty unless this is a proposal. */
    proposal: text(),
    /** The wording that the proposal was made on, to show that it changed meanwhile. */
    proposedOn: text(),
    at: moment(),
    outcome: scalar(remarkOutcome.nullable(), null),
    closedAt: moment(),
  }),
} as const
