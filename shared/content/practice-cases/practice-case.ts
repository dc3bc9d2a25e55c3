import type { z } from 'zod'
import type { adoptedAgreement } from '../../domain/adopted-agreement.ts'
import type { CaseStatus } from '../../domain/vocabulary.ts'
import type { Role } from '../../domain/role.ts'
import type { DocumentContent } from '../../document/seed.ts'
import type { PracticeMeeting } from './practice-meeting.ts'
import type { PracticeReverseTest } from './practice-reverse-test.ts'

/**
 * A fact with effect; `on` is 'YYYY-MM-DD'. `by` is an invented id, for who speaks for others than the
 * regisseur, where it matters how many different people spoke.
 */
export type PracticeFact = Readonly<{ type: string; on: string; body: unknown; by?: string }>

/** An invented household to practise and test with; always shown with the tag 'voorbeeld'. */
export type PracticeCase = Readonly<{
  ref: string
  title: string
  status: CaseStatus
  regisseur: string
  municipality: string
  plan: DocumentContent<'plan'>
  familyVoice: DocumentContent<'familyVoice'>
  teamNotes: DocumentContent<'teamNotes'>
  /** Facts with effect, oldest first; `on` is 'YYYY-MM-DD'. */
  records: readonly PracticeFact[]
  /** Reverse tests that were walked to the end; each becomes documents and facts of its own. */
  reverseTests: readonly PracticeReverseTest[]
  /** Meetings that are planned. */
  meetings?: readonly PracticeMeeting[]
  /** People for whom the demo prints an invite, one of each role it names. */
  guests: readonly Readonly<{
    role: Role
    name: string
    organisation: string | null
    /** The party of the plan that this guest comes for. */
    partyId?: string
  }>[]
}>

/** What a story tells of an agreement; the day on which it was made is that of its record. */
export type AdoptedAgreement = Readonly<
  Omit<z.output<typeof adoptedAgreement>, 'startsOn' | 'amends' | 'on'>
>
