import { useTranslation } from 'react-i18next'
import type { Fields } from '../../../../shared/document/shape.ts'
import { Select } from '../../../components/Select.tsx'
import { useCanWrite } from '../use-can-write.ts'
import type { FieldPlace } from './field-keys.ts'
import { ReadField } from './ReadField.tsx'
import { usePlanValue } from './use-plan-value.ts'

/** Yes, no, or not asked yet; the last is never counted as yes. */
export function PlanYesNo<F extends Fields>(props: FieldPlace<F, 'scalar'>) {
  const { t } = useTranslation()
  const canWrite = useCanWrite(props.root)
  const field = usePlanValue<boolean | null, F>(props)
  if (field === null) return null
  const words = { yes: t('plan.yesNo.yes'), no: t('plan.yesNo.no') }
  const picked = toWord(field.value)
  if (!canWrite) {
    return (
      <ReadField label={props.label}>
        {picked === null ? t('plan.yesNo.notAsked') : words[picked]}
      </ReadField>
    )
  }
  return (
    <Select
      label={props.label}
      value={picked}
      onChange={(word) => field.change(word === null ? null : word === 'yes')}
      options={[
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
      ]}
      emptyLabel={t('plan.yesNo.notAsked')}
    />
  )
}

function toWord(value: boolean | null): 'yes' | 'no' | null {
  if (value === null) return null
  return value ? 'yes' : 'no'
}
