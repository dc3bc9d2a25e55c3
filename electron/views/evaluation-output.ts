import { toEvaluationReport } from '../../shared/output/evaluation-report.ts'
import type { OutputContent, OutputReads, OutputSubject } from './output-kinds.ts'

/** Over all households, or those that began in the year before, of, or after the group's beginning. */
export function listEvaluations({ caseRow, language }: OutputReads): readonly OutputSubject[] {
  if (caseRow.kind !== 'pilotgroep') return []
  const began = new Date(caseRow.createdAt).getFullYear()
  return [
    { id: 'all', label: language === 'nl' ? 'Alle jaren' : 'All years' },
    ...[began - 1, began, began + 1].map((year) => ({ id: String(year), label: String(year) })),
  ]
}

/** The evaluation report of a pilot group; null for a household, whose papers are about itself alone. */
export async function toEvaluationOutput(reads: OutputReads): Promise<OutputContent | null> {
  const pilot = reads.caseRow.kind === 'pilotgroep' ? ((await reads.pilot?.()) ?? null) : null
  if (pilot === null) return null
  const year = /^\d{4}$/.test(reads.about ?? '') ? reads.about : null
  return toEvaluationReport(pilot, year, reads.language)
}
