import { evaluationStarted } from '../../shared/records/evaluation-records.ts'
import { storyPublished } from '../../shared/records/reflection-records.ts'
import { isInPeriod } from '../../shared/output/evaluation-figures.ts'
import { toEvaluationReport } from '../../shared/output/evaluation-report.ts'
import type { OutputContent, OutputReads, OutputSubject } from './output-kinds.ts'

/** The reports of a pilot group, newest first; a household has none. */
export const listEvaluations = ({ facts }: OutputReads): readonly OutputSubject[] =>
  facts(evaluationStarted)
    .map(({ body }) => ({ id: body.documentId, label: body.title }))
    .toReversed()

/** A report as its group has it now, the newest when none is named; null for who may not open it. */
export async function toEvaluationOutput(reads: OutputReads): Promise<OutputContent | null> {
  const { facts, about, language, pilot, readContent } = reads
  const begun = facts(evaluationStarted).map(({ body }) => body)
  const report =
    about === null ? begun.at(-1) : begun.find(({ documentId }) => documentId === about)
  if (report === undefined || pilot === undefined) return null
  const content = await readContent('evaluation', report.documentId)
  if (content === null) return null
  const [period = { from: null, until: null }] = content.period
  return toEvaluationReport(
    {
      title: report.title,
      period,
      chapters: content.chapters,
      numbers: await pilot(),
      stories: facts(storyPublished)
        .filter(({ on }) => isInPeriod(period, on))
        .map(({ body }) => body),
    },
    language,
  )
}
