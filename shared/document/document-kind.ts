import { z } from 'zod'
import type { CaseKind } from '../domain/case-kind.ts'
import { evaluationShape } from './evaluation-shape.ts'
import { familyShape } from './family-shape.ts'
import { meetingPrepShape, meetingShape } from './meeting-shape.ts'
import { planShape } from './plan-shape.ts'
import { reverseTestShape, reverseTestVoiceShape } from './reverse-test-shape.ts'
import type { DocumentShape } from './shape.ts'
import { teamShape } from './team-shape.ts'

/** The co-written documents of one case. The document is the permission boundary (shared/access). */
export const documentKinds = [
  'plan',
  'familyVoice',
  'teamNotes',
  'reverseTest',
  'reverseTestVoice',
  'meeting',
  'meetingPrep',
  'evaluation',
] as const
/** What a case of a kind can have: nobody is told of documents that will never be there. */
export const kindsOfCase: Readonly<Record<CaseKind, readonly DocumentKind[]>> = {
  huishouden: documentKinds.filter((kind) => kind !== 'evaluation'),
  pilotgroep: ['evaluation'],
}
/** The documents that every case begins with; the others begin with a record that names them. */
export const startingKinds = ['plan', 'familyVoice', 'teamNotes'] as const
export const documentKind = z.enum(documentKinds)
export type DocumentKind = z.output<typeof documentKind>

/** Raised when a shape changes so that an older app may not write it (close code 4426). */
export const schemaVersion = 2

export const documentShapes = {
  plan: planShape,
  familyVoice: familyShape,
  teamNotes: teamShape,
  reverseTest: reverseTestShape,
  reverseTestVoice: reverseTestVoiceShape,
  meeting: meetingShape,
  meetingPrep: meetingPrepShape,
  evaluation: evaluationShape,
} as const satisfies Record<DocumentKind, DocumentShape>
