import type { CaseStatus } from '../domain/vocabulary.ts'
import type { Role } from '../domain/role.ts'
import type { DocumentKind } from '../document/document-kind.ts'

/** What a participant may do with one document. With 'none' it is absent: no id, no title, no presence. */
export type Right = 'none' | 'read' | 'write'

/**
 * Who may open what: role x document kind, while the case is open. This table is the whole truth; the
 * host looks it up on every frame and the regisseur sees it on screen.
 * The family writes its own words itself, on its own or a lent device; nobody writes them for it.
 * The big screen opens nothing: it reads one view (`GET /api/screen`).
 */
export const accessMatrix = {
  regisseur: {
    plan: 'write',
    familyVoice: 'read',
    teamNotes: 'write',
    reverseTest: 'write',
    reverseTestVoice: 'read',
    meeting: 'write',
    meetingPrep: 'write',
    evaluation: 'write',
  },
  voorzitter: {
    plan: 'write',
    familyVoice: 'read',
    teamNotes: 'write',
    reverseTest: 'write',
    reverseTestVoice: 'read',
    meeting: 'write',
    meetingPrep: 'write',
    evaluation: 'write',
  },
  schrijver: {
    plan: 'write',
    familyVoice: 'read',
    teamNotes: 'write',
    reverseTest: 'write',
    reverseTestVoice: 'read',
    meeting: 'write',
    meetingPrep: 'write',
    evaluation: 'write',
  },
  professional: {
    plan: 'write',
    familyVoice: 'read',
    teamNotes: 'write',
    reverseTest: 'write',
    reverseTestVoice: 'read',
    meeting: 'write',
    meetingPrep: 'none',
    evaluation: 'write',
  },
  gezinslid: {
    plan: 'write',
    familyVoice: 'write',
    teamNotes: 'none',
    reverseTest: 'write',
    reverseTestVoice: 'write',
    meeting: 'write',
    meetingPrep: 'none',
    evaluation: 'none',
  },
  steunfiguur: {
    plan: 'read',
    familyVoice: 'read',
    teamNotes: 'none',
    reverseTest: 'read',
    reverseTestVoice: 'read',
    meeting: 'read',
    meetingPrep: 'none',
    evaluation: 'none',
  },
  meelezer: {
    plan: 'read',
    familyVoice: 'none',
    teamNotes: 'none',
    reverseTest: 'read',
    reverseTestVoice: 'none',
    meeting: 'read',
    meetingPrep: 'none',
    evaluation: 'none',
  },
  scherm: {
    plan: 'none',
    familyVoice: 'none',
    teamNotes: 'none',
    reverseTest: 'none',
    reverseTestVoice: 'none',
    meeting: 'none',
    meetingPrep: 'none',
    evaluation: 'none',
  },
} as const satisfies Readonly<Record<Role, Readonly<Record<DocumentKind, Right>>>>

/** The part of a case's life that bears on rights: a closed case is read, not written. */
export type CasePhase = 'open' | 'closed'

/** The phase that a case status stands for. */
export const toCasePhase = (status: CaseStatus): CasePhase =>
  status === 'afgesloten' ? 'closed' : 'open'

/** The right of a role on a document kind in this phase. */
export function rightOf(role: Role, kind: DocumentKind, phase: CasePhase): Right {
  const right: Right = accessMatrix[role][kind]
  return phase === 'closed' && right === 'write' ? 'read' : right
}

/** What a frame on a document's socket asks for. Step 2 and update both carry writes. */
export type FrameKind = 'syncStep1' | 'syncStep2' | 'update' | 'awareness' | 'queryAwareness'

/**
 * Whether a frame may pass under a right. A step 2 from a reader passes only when it changes nothing
 * (it is the standard answer to the host's step 1): the host checks that, so it is 'ifEmpty' here.
 */
export function mayPass(right: Right, frame: FrameKind): 'yes' | 'no' | 'ifEmpty' {
  if (right === 'none') return 'no'
  if (right === 'write') return 'yes'
  switch (frame) {
    case 'syncStep1':
    case 'awareness':
    case 'queryAwareness':
      return 'yes'
    case 'syncStep2':
      return 'ifEmpty'
    case 'update':
      return 'no'
  }
}
