import { z } from 'zod'
import { rightOf } from '../access/access-matrix.ts'
import { questionId } from '../content/reverse-test/reverse-test-answers.ts'
import { ruleKindId } from '../content/reverse-test/rule-kinds.ts'
import { answerGapKinds } from '../content/reverse-test/vocabulary.ts'
import { testOutcome } from '../domain/reverse-test-vocabulary.ts'
import { justificationPart } from '../output/justification-part.ts'
import { defineRecordType, planRoles, regisseurOnly, teamRoles } from './record-type.ts'

const words = (max = 2000) => z.string().trim().max(max)
const given = (max = 2000) => words(max).min(1)
const testId = z.string().min(1).max(64)
const documentId = z.string().min(1).max(64)
/** The day of the story of a practice case; else the time of recording counts. */
const storyDay = () => z.iso.date().optional()

/** What a page asks for when a test begins; ids and documents are the host's. */
export const reverseTestStart = z.object({ title: given(200) })

/** A test about one issue began, with its two documents. */
export const reverseTestStarted = defineRecordType({
  type: 'reverseTest.started',
  body: z.object({
    /** 'OT-1', counted per case: short, because it is said aloud and stands on paper. */
    testId,
    title: given(200),
    documentId,
    /** Null for who may not open it. */
    voiceDocumentId: documentId.nullable(),
    on: storyDay(),
  }),
  readers: planRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} begon een Omgekeerde Toets: {{title}}.',
    en: '{{by}} began a reverse test: {{title}}.',
  },
  values: ({ title }) => ({ title }),
  shownTo: (body, role) =>
    rightOf(role, 'reverseTestVoice', 'open') === 'none'
      ? { ...body, voiceDocumentId: null }
      : body,
})

/** The legal step was opened before the effects had content, with the reason why. */
export const reverseTestLegalOpenedEarly = defineRecordType({
  type: 'reverseTest.legalOpenedEarly',
  body: z.object({ testId, reason: given() }),
  readers: planRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} opende de juridische stap voordat de gevolgen er stonden.',
    en: '{{by}} opened the legal step before the effects were filled in.',
  },
  values: () => ({}),
})

/** What a page sends of a four-eyes check. A colleague on an own device leaves name and day to the host. */
export const fourEyesCheck = z.object({
  testId,
  checked: z.array(z.string().max(64)).min(1).max(20).readonly(),
  by: words(200),
  on: z.iso.date().nullable(),
})

/** A colleague who does not work in the case looked at the test with a second pair of eyes (OT-5.5). */
export const reverseTestFourEyesChecked = defineRecordType({
  type: 'reverseTest.fourEyesChecked',
  body: fourEyesCheck.extend({
    by: given(200),
    on: z.iso.date(),
    /** By the colleague on an own device; otherwise the regisseur wrote it down. */
    isOwnCheck: z.boolean(),
  }),
  readers: planRoles,
  writers: ['regisseur', 'meelezer'],
  sentence: {
    nl: '{{colleague}} keek mee met de Omgekeerde Toets.',
    en: '{{colleague}} looked along with the reverse test.',
  },
  values: ({ by }) => ({ colleague: by }),
})

/** What a page asks for when a justification is made; the text is made by the host from the live answers. */
export const justificationRequest = z.object({
  testId,
  /** What changed and why; asked once the version before was locked. */
  why: words(),
})

/**
 * A justification (onderbouwing) as it stood at this moment, in both languages. Not for roles that may not
 * open the family's own document: the family's words are in it.
 */
export const reverseTestJustified = defineRecordType({
  type: 'reverseTest.justified',
  body: z.object({
    testId,
    version: z.int().min(1),
    title: words(500),
    outcome: testOutcome,
    why: words(),
    parts: z.object({
      nl: z.array(justificationPart).readonly(),
      en: z.array(justificationPart).readonly(),
    }),
    /** sha256 over test, version and parts in RFC 8785 form, hexadecimal. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    /** What was still missing. */
    gaps: z.array(z.object({ questionId, kind: z.enum(answerGapKinds) })).readonly(),
    on: storyDay(),
  }),
  readers: planRoles.filter((role) => rightOf(role, 'reverseTestVoice', 'open') !== 'none'),
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} maakte versie {{version}} van de onderbouwing.',
    en: '{{by}} made version {{version}} of the justification.',
  },
  values: ({ version }) => ({ version }),
})

/** A decision refers to this version, which stands from now on; a change makes a next one. */
export const reverseTestLocked = defineRecordType({
  type: 'reverseTest.locked',
  body: z.object({
    testId,
    version: z.int().min(1),
    /** Number or reference of the decision. */
    decisionRef: given(160),
    on: storyDay(),
  }),
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: 'Versie {{version}} van de onderbouwing staat vast, omdat een besluit ernaar verwijst.',
    en: 'Version {{version}} of the justification is locked, because a decision refers to it.',
  },
  values: ({ version }) => ({ version }),
})

/** A rule of our own that stands in the way, told to policy in words that hold nobody's name. */
export const policySignalGiven = defineRecordType({
  type: 'policySignal.given',
  body: z.object({
    kind: ruleKindId,
    words: given(1000),
    /** What was tried; the reverse test leaves it out. */
    tried: words(1000).optional(),
    /** Test and row it came from; both stay in the case. */
    testId: testId.nullable(),
    rowId: z.string().max(64).nullable(),
  }),
  readers: planRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} gaf een signaal aan beleid.',
    en: '{{by}} gave a signal to policy.',
  },
  values: () => ({}),
})
