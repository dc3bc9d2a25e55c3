import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Select } from '../../../components/Select.tsx'
import { useRight } from '../../../document/use-right.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { ReadValue } from './ReadValue.tsx'
import styles from './fields.module.css'

type ManyFieldProps = Readonly<{
  label: string
  members: readonly string[]
  options: readonly Readonly<{ id: string; label: string }>[]
  onChange: (member: string, isMember: boolean) => void
}>

/** The chosen ones by name, and a pick list for one more. */
export function ManyField({ label, members, options, onChange }: ManyFieldProps) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const canWrite = useRight('plan') === 'write'
  const chosen = options.filter(({ id }) => members.includes(id))
  const others = options.filter(({ id }) => !members.includes(id))
  if (!canWrite)
    return <ReadValue label={label}>{list(chosen.map((option) => option.label))}</ReadValue>
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.people}>
        {chosen.map((option) => (
          <Button
            key={option.id}
            icon="x"
            label={t('household.field.takeOut', { name: option.label, label })}
            onPress={() => onChange(option.id, false)}
          >
            {option.label}
          </Button>
        ))}
        {others.length > 0 && (
          <div className={styles.more}>
            <Select
              label={t('household.field.addTo', { label })}
              isLabelHidden
              value={null}
              emptyLabel={t('household.field.addOne')}
              onChange={(id) => {
                if (id !== null) onChange(id, true)
              }}
              options={others}
            />
          </div>
        )}
      </div>
    </div>
  )
}
