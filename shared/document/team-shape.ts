import { z } from 'zod'
import { statementKind } from '../domain/vocabulary.ts'
import { choice, day, order, reference, root, scalar, text } from './shape.ts'

/** Notes of the professionals among themselves. The family neither reads these nor sees that they exist. */
export const teamShape = {
  meta: root('meta', { schemaVersion: scalar(z.int().min(1), 1) }, 'host'),
  notes: root('notes', {
    order: order(),
    text: text(),
    kind: choice(statementKind, 'feit'),
    aboutId: reference(),
    on: day(),
  }),
} as const
