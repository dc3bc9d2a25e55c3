import { useTranslation } from 'react-i18next'
import type { Fields } from '../../../../shared/document/shape.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { Select } from '../../../components/Select.tsx'
import type { EntityField } from '../../../document/entity-field.ts'
import { useValue } from '../../../document/use-value.ts'

/** Yes, no, or not asked yet; the last is never counted as yes. */
export function PlanYesNo<F extends Fields>(props: EntityField<F, 'scalar'>) {
  const { t } = useTranslation()
  const field = useValue<boolean | null, F>(props)
  if (field === null) return null
  const words = { yes: t('common.yes'), no: t('common.no') }
  const picked = toWord(field.value)
  if (!field.canWrite) {
    return (
      <ReadValue label={props.label}>
        {picked === null ? t('plan.yesNo.notAsked') : words[picked]}
      </ReadValue>
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
