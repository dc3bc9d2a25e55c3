import type { PracticeMeeting } from '../../../shared/content/practice-cases/practice-meeting.ts'
import { meetingPlanned } from '../../../shared/records/meeting-records.ts'
import type { Beginning } from '../create-case.ts'
import { toNewDocument } from '../new-document.ts'

/** Makes a planned meeting of a story into a real one: its two documents, and the fact that names them. */
export function toPracticeMeeting(
  { meeting: content, prep: checks, ...plan }: PracticeMeeting,
  { caseId, byId }: Readonly<{ caseId: string; byId: string }>,
): Beginning {
  const meeting = toNewDocument('meeting', caseId, content)
  const prep = toNewDocument('meetingPrep', caseId, checks)
  const body = meetingPlanned.body.parse({
    ...plan,
    documentId: meeting.row.id,
    prepDocumentId: prep.row.id,
  })
  const at = Date.parse(`${plan.plannedOn}T12:00:00Z`)
  return {
    documents: [meeting, prep],
    records: [{ caseId, type: meetingPlanned.type, body, byId, at }],
  }
}
