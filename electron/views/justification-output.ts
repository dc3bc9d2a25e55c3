import type { TestOutcome } from '../../shared/domain/reverse-test-vocabulary.ts'
import { toJustificationPaper, toJustificationParts } from '../../shared/output/justification.ts'
import { toJustificationInput } from '../../shared/output/justification-source.ts'
import type { WrittenPart } from '../../shared/output/justification-part.ts'
import type {
  JustificationVersion,
  ReverseTestState,
} from '../../shared/records/reverse-test-state.ts'
import type { OutputContent, OutputReads, OutputSubject } from './output-kinds.ts'

/** Every version of every test, newest first, and the draft of a test without one. */
export const listJustifications = ({ reverseTests }: OutputReads): readonly OutputSubject[] =>
  reverseTests()
    .toReversed()
    .flatMap(({ testId, title, versions }) =>
      versions.length === 0
        ? [{ id: testId, label: `${testId}: ${title}` }]
        : versions.toReversed().map((made) => ({
            id: `${testId}.${made.version}`,
            label: `${testId} (${made.version}): ${made.title || title}`,
          })),
    )

/** One version as it was made, or the draft of a test as it stands; the newest when none is named. */
export async function toJustificationOutput(reads: OutputReads): Promise<OutputContent | null> {
  const wanted = reads.about ?? listJustifications(reads)[0]?.id
  for (const test of reads.reverseTests()) {
    if (test.testId === wanted) return toDraft(reads, test)
    const at = test.versions.findIndex(({ version }) => `${test.testId}.${version}` === wanted)
    const made = test.versions[at]
    if (made !== undefined) return toPaper(reads, made, test.versions[at - 1] ?? null)
  }
  return null
}

function toPaper(
  { language, caseRow }: OutputReads,
  made: JustificationVersion,
  before: JustificationVersion | null,
): OutputContent {
  const parts = made.parts[language]
  return toJustificationPaper({
    language,
    caseRef: caseRow.ref,
    testId: made.testId,
    title: made.title,
    outcome: made.outcome,
    parts,
    version: {
      number: made.version,
      on: made.madeOn,
      why: made.why,
      decisionRef: made.lockedBy.length === 0 ? null : made.lockedBy.join(', '),
      changed: before === null ? [] : listChangedParts(parts, before.parts[language]),
    },
  })
}

/** Titles of the parts that say something else, or were not there. */
const listChangedParts = (
  parts: readonly WrittenPart[],
  before: readonly WrittenPart[],
): readonly string[] =>
  parts
    .filter((part) => {
      const earlier = before.find(({ id }) => id === part.id)
      return JSON.stringify(part.blocks) !== JSON.stringify(earlier?.blocks)
    })
    .map(({ title }) => title)

async function toDraft(
  reads: OutputReads,
  { testId, title, documentId, voiceDocumentId, checks }: ReverseTestState,
): Promise<OutputContent | null> {
  const plan = await reads.readContent('plan')
  const test = await reads.readContent('reverseTest', documentId)
  if (plan === null || test === null || voiceDocumentId === null) return null
  const voice = await reads.readContent('reverseTestVoice', voiceDocumentId)
  const input = toJustificationInput({ plan, test, voice, checks })
  const outcome: TestOutcome = test.outcome[0]?.kind ?? 'open'
  const { language, caseRow } = reads
  const parts = toJustificationParts(input, language)
  return toJustificationPaper({
    language,
    caseRef: caseRow.ref,
    testId,
    title: test.matter[0]?.title || title,
    outcome,
    parts,
    version: null,
  })
}
