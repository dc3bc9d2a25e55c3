import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Select, type SelectOption } from './Select.tsx'
import styles from './PickMany.module.css'

type PickManyProps = Readonly<{
  label: string
  members: readonly string[]
  options: readonly SelectOption[]
  onChange: (member: string, isMember: boolean) => void
}>

/** The chosen ones by name, each with a way out, and a pick list for one more. */
export function PickMany({ label, members, options, onChange }: PickManyProps) {
  const { t } = useTranslation()
  const chosen = options.filter(({ id }) => members.includes(id))
  const others = options.filter(({ id }) => !members.includes(id))
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.chosen}>
        {chosen.map((option) => (
          <Button
            key={option.id}
            icon="x"
            label={t('common.takeOut', { name: option.label, label })}
            onPress={() => onChange(option.id, false)}
          >
            {option.label}
          </Button>
        ))}
        {others.length > 0 && (
          <div className={styles.more}>
            <Select
              label={t('common.addTo', { label })}
              isLabelHidden
              value={null}
              emptyLabel={t('common.addSomeone')}
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
