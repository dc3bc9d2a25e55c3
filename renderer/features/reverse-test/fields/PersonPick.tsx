import { useTranslation } from 'react-i18next'
import { usePeople } from '../use-people.ts'
import { Pick } from './Pick.tsx'

type PersonPickProps = Readonly<{
  label: string
  value: string | null
  onChange: (value: string | null) => void
  /** Only who is under 18; else everyone of the plan. */
  isChild?: boolean
}>

/** Someone of the plan. Who was picked before stays in the list, whatever it shows now. */
export function PersonPick({ label, value, onChange, isChild = false }: PersonPickProps) {
  const { t } = useTranslation()
  const { all } = usePeople()
  const options = all
    .filter(({ id, isMinor }) => !isChild || isMinor || id === value)
    .map(({ id, name }) => ({ id, label: name }))
  return (
    <Pick
      label={label}
      value={value}
      options={options}
      onChange={onChange}
      emptyLabel={t('reverse-test.field.noOne')}
    />
  )
}
