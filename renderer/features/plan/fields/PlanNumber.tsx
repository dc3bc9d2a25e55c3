import { useTranslation } from 'react-i18next'
import type { Fields } from '../../../../shared/document/shape.ts'
import { Select } from '../../../components/Select.tsx'
import { useCanWrite } from '../use-can-write.ts'
import type { FieldPlace } from './field-keys.ts'
import { ReadField } from './ReadField.tsx'
import { toLook } from './to-look.ts'
import { usePlanValue } from './use-plan-value.ts'

type PlanNumberProps<F extends Fields> = FieldPlace<F, 'scalar'> &
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
  const canWrite = useCanWrite(props.root)
  const field = usePlanValue<number | null, F>(props)
  if (field === null) return null
  const { numbers, toLabel } = props
  if (!canWrite) {
    return (
      <ReadField isLabelHidden={props.isCompact} label={props.label}>
        {field.value === null ? '' : toLabel(field.value)}
      </ReadField>
    )
  }
  return (
    <Select
      label={props.label}
      {...toLook(props.isCompact)}
      value={field.value === null ? null : String(field.value)}
      onChange={(value) => field.change(value === null ? null : Number(value))}
      options={numbers.map((value) => ({ id: String(value), label: toLabel(value) }))}
      emptyLabel={t('plan.field.empty')}
    />
  )
}
