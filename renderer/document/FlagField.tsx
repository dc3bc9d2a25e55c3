import { useTranslation } from 'react-i18next'
import type { Fields } from '../../shared/document/shape.ts'
import { Checkbox } from '../components/Checkbox.tsx'
import { ReadValue } from '../components/ReadValue.tsx'
import type { EntityField } from './entity-field.ts'
import { useValue } from './use-value.ts'

/** Something that is so or not. */
export function FlagField<F extends Fields>(props: EntityField<F, 'scalar'>) {
  const { t } = useTranslation()
  const field = useValue<boolean, F>(props)
  if (field === null) return null
  if (!field.canWrite)
    return <ReadValue label={props.label}>{t(field.value ? 'common.yes' : 'common.no')}</ReadValue>
  return (
    <Checkbox isSelected={field.value} onChange={field.change}>
      {props.label}
    </Checkbox>
  )
}
