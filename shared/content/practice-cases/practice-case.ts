import type { CaseStatus } from '../../domain/vocabulary.ts'
import type { Role } from '../../domain/role.ts'
import type { DocumentContent } from '../../document/seed.ts'

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
  records: readonly Readonly<{ type: string; on: string; body: unknown }>[]
  /** People for whom the demo prints an invite, one of each role it names. */
  guests: readonly Readonly<{ role: Role; name: string; organisation: string | null }>[]
}>

/** Body of a record of type 'agreement.adopted'. Names, not ids: a record is readable by itself. */
export type AdoptedAgreement = Readonly<{
  id: string
  text: string
  parties: readonly string[]
  endsOn: string | null
  positions: readonly Readonly<{ name: string; position: string; remark: string | null }>[]
}>
