import { useTranslation } from 'react-i18next'
import { readFieldLabel } from '../../../../shared/content/plan-field-labels.ts'
import type { planShape } from '../../../../shared/document/plan-shape.ts'
import { readSourceRef } from '../../../../shared/domain/source-ref.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { usePlanCaseId } from '../plan-case.ts'

type PlanSourceProps = Readonly<{
  root:
    | typeof planShape.goals
    | typeof planShape.actions
    | typeof planShape.agreementDrafts
    | typeof planShape.conflicts
  id: string
}>

/** Where something in the plan came from, with the way back; nothing when it began here. */
export function PlanSource({ root, id }: PlanSourceProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const caseId = usePlanCaseId()
  // Safe: of these roots only the field they share is read.
  const fields = useFields(root as typeof planShape.conflicts, id, ['sourceRef'])
  const source = readSourceRef(fields?.sourceRef ?? null)
  if (source === null || caseId === null) return null
  return (
    <ReadValue label={label(readFieldLabel(root.name, 'sourceRef'))}>
      <TextLink href={`/huishouden/${caseId}/omgekeerde-toets/${source.id}`}>
        {t('reverse-test-parts.source', { id: source.id })}
      </TextLink>
    </ReadValue>
  )
}
