import { RegisterLinks } from '../../../platform/register-links/RegisterLinks.tsx'
import {
  type RegisterSubject,
  useRegisterLinks,
} from '../../../platform/register-links/use-register-links.ts'
import { usePlanCaseId } from '../plan-case.ts'
import { Wide } from './Wide.tsx'

/** What was agreed about a thing of the plan, with the way to the register; no empty line without. */
export function CameOfThis(subject: RegisterSubject) {
  const links = useRegisterLinks(usePlanCaseId(), subject)
  return links.length === 0 ? null : (
    <Wide>
      <RegisterLinks links={links} />
    </Wide>
  )
}
