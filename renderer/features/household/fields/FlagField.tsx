import { useTranslation } from 'react-i18next'
import type { Fields } from '../../../../shared/document/shape.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import type { FieldPlace } from './field-place.ts'
import { ReadValue } from './ReadValue.tsx'
import { useValue } from './use-value.ts'

/** Something that is so or not. */
export function FlagField<F extends Fields>(props: FieldPlace<F, 'scalar'>) {
  const { t } = useTranslation()
  const field = useValue<boolean, F>(props)
  if (field === null) return null
  if (!field.canWrite)
    return (
      <ReadValue label={props.label}>
        {t(field.value ? 'household.field.yes' : 'household.field.no')}
      </ReadValue>
    )
  return (
    <Checkbox isSelected={field.value} onChange={field.change}>
      {props.label}
    </Checkbox>
  )
}
