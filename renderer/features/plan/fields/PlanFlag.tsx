import { useTranslation } from 'react-i18next'
import type { Fields } from '../../../../shared/document/shape.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { useCanWrite } from '../use-can-write.ts'
import type { FieldPlace } from './field-keys.ts'
import { ReadField } from './ReadField.tsx'
import { usePlanValue } from './use-plan-value.ts'

/** Something that is so or not. */
export function PlanFlag<F extends Fields>(props: FieldPlace<F, 'scalar'>) {
  const { t } = useTranslation()
  const canWrite = useCanWrite(props.root)
  const field = usePlanValue<boolean, F>(props)
  if (field === null) return null
  if (!canWrite) {
    return (
      <ReadField label={props.label}>
        {t(field.value ? 'plan.yesNo.yes' : 'plan.yesNo.no')}
      </ReadField>
    )
  }
  return (
    <Checkbox isSelected={field.value} onChange={field.change}>
      {props.label}
    </Checkbox>
  )
}
