import { findPlannedMeeting, type MeetingState } from '../../shared/domain/meeting/fold-meeting.ts'
import { toAttendanceList } from '../../shared/output/attendance.ts'
import { toChildPage, toFamilyPage } from '../../shared/output/family-page.ts'
import { toInvitation } from '../../shared/output/invitation.ts'
import { type MeetingPaper, wasHeld } from '../../shared/output/meeting-paper.ts'
import { toMinutes } from '../../shared/output/minutes.ts'
import { planRoles, regisseurOnly } from '../../shared/records/record-type.ts'
import type { OutputContent, OutputKind, OutputReads, OutputSubject } from './output-kinds.ts'

const toSubject = ({ meetingId, on }: MeetingState): OutputSubject => ({
  id: meetingId,
  label: meetingId,
  on,
})

const toHeld = (reads: OutputReads): readonly MeetingState[] =>
  reads.meetings().filter(wasHeld).toReversed()

const toPlanned = (reads: OutputReads): readonly MeetingState[] =>
  reads
    .meetings()
    .filter(({ status }) => status === 'gepland')
    .toReversed()

const listHeld = (reads: OutputReads): readonly OutputSubject[] => toHeld(reads).map(toSubject)

const find = (all: readonly MeetingState[], about: string | null): MeetingState | null =>
  (about === null ? all[0] : all.find(({ meetingId }) => meetingId === about)) ?? null

/** A meeting with all that its papers are made from; the next one as agreed, or else as planned since. */
async function readPaper(reads: OutputReads, meeting: MeetingState): Promise<MeetingPaper> {
  const planned = findPlannedMeeting(reads.meetings())
  const { documentId } = meeting
  return {
    language: reads.language,
    meeting: {
      ...meeting,
      next: meeting.next ?? (planned === null || planned.on < meeting.on ? null : planned),
    },
    content: documentId === null ? null : await reads.readContent('meeting', documentId),
    agreements: reads.authority().agreements,
    regisseur: reads.caseRow.regisseur,
  }
}

/** A paper about a meeting that runs or was held; by default the last one. */
const ofHeld =
  (build: (paper: MeetingPaper, reads: OutputReads) => Promise<OutputContent | null>) =>
  async (reads: OutputReads): Promise<OutputContent | null> => {
    const meeting = find(toHeld(reads), reads.about)
    return meeting === null ? null : build(await readPaper(reads, meeting), reads)
  }

const withPlan = (toPage: typeof toFamilyPage) =>
  ofHeld(async (paper, reads) => {
    const plan = await reads.readContent('plan')
    return plan === null ? null : toPage({ ...paper, plan })
  })

async function buildInvitation(reads: OutputReads): Promise<OutputContent | null> {
  const meeting = find(toPlanned(reads), reads.about)
  if (meeting === null) return null
  const { content, ...paper } = await readPaper(reads, meeting)
  if (content === null) return null
  const invitee = content.invitees.find(({ name }) => name.trim() === reads.party) ?? null
  // A name that is not on the list gets nothing, instead of a letter in that name.
  if (reads.party !== null && invitee === null) return null
  return toInvitation({ ...paper, content, invitee, caseRef: reads.caseRow.ref })
}

/** The papers of a meeting: what the family takes home, minutes, who was there, and the invitation before it. */
export const meetingKinds = {
  'family-page': {
    roles: planRoles,
    listSubjects: listHeld,
    build: withPlan(toFamilyPage),
  },
  'child-page': { roles: planRoles, listSubjects: listHeld, build: withPlan(toChildPage) },
  minutes: {
    roles: planRoles,
    listSubjects: listHeld,
    build: ofHeld(async (paper) => Promise.resolve(toMinutes(paper))),
  },
  attendance: {
    roles: planRoles,
    listSubjects: listHeld,
    build: ofHeld(async (paper) => Promise.resolve(toAttendanceList(paper))),
  },
  invitation: {
    roles: regisseurOnly,
    listSubjects: (reads) => toPlanned(reads).map(toSubject),
    build: buildInvitation,
  },
} as const satisfies Record<string, OutputKind>
