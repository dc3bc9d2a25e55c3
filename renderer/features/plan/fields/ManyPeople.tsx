import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Select } from '../../../components/Select.tsx'
import type { Option } from './PlanChoice.tsx'
import styles from './fields.module.css'

type ManyPeopleProps = Readonly<{
  label: string
  members: readonly string[]
  options: readonly Option[]
  onChange: (member: string, isMember: boolean) => void
}>

/** The chosen ones by name, and a pick list for one more. */
export function ManyPeople({ label, members, options, onChange }: ManyPeopleProps) {
  const { t } = useTranslation()
  const chosen = options.filter(({ id }) => members.includes(id))
  const others = options.filter(({ id }) => !members.includes(id))
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.people}>
        {chosen.map((option) => (
          <Button
            key={option.id}
            icon="x"
            label={t('plan.field.takeOut', { name: option.label, label })}
            onPress={() => onChange(option.id, false)}
          >
            {option.label}
          </Button>
        ))}
        <div className={styles.more}>
          <Select
            label={t('plan.field.addTo', { label })}
            isLabelHidden
            value={null}
            emptyLabel={t('plan.field.addOne')}
            onChange={(id) => {
              if (id !== null) onChange(id, true)
            }}
            options={others}
          />
        </div>
      </div>
    </div>
  )
}
