import { useTranslation } from 'react-i18next'
import type { Fields } from '../../../../shared/document/shape.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { Select } from '../../../components/Select.tsx'
import { toFieldLook } from '../../../components/to-field-look.ts'
import type { EntityField } from '../../../document/entity-field.ts'
import { useValue } from '../../../document/use-value.ts'

type PlanNumberProps<F extends Fields> = EntityField<F, 'scalar'> &
  Readonly<{
    /** In a line that explains itself: small, without its label in sight. */
    isCompact?: boolean
    numbers: readonly number[]
    toLabel: (value: number) => string
  }>

/**
 * One number of a short list. A pick list and not a typed number: it cannot hold what the scale does
 * not have.
 */
export function PlanNumber<F extends Fields>(props: PlanNumberProps<F>) {
  const { t } = useTranslation()
  const field = useValue<number | null, F>(props)
  if (field === null) return null
  const { numbers, toLabel } = props
  if (!field.canWrite) {
    return (
      <ReadValue isLabelHidden={props.isCompact} label={props.label}>
        {field.value === null ? '' : toLabel(field.value)}
      </ReadValue>
    )
  }
  return (
    <Select
      label={props.label}
      {...toFieldLook(props.isCompact)}
      value={field.value === null ? null : String(field.value)}
      onChange={(value) => field.change(value === null ? null : Number(value))}
      options={numbers.map((value) => ({ id: String(value), label: toLabel(value) }))}
      emptyLabel={t('common.notFilledIn')}
    />
  )
}
