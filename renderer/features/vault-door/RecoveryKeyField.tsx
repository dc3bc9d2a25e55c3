import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Status } from '../../components/Status.tsx'
import { TextField } from '../../components/TextField.tsx'
import { groupCount, isGroupFull, typeInGroups } from './recovery-groups.ts'
import styles from './RecoveryKeyField.module.css'

type RecoveryKeyFieldProps = Readonly<{
  groups: readonly string[]
  onChange: (groups: readonly string[]) => void
  /** It was handed in before it was complete. */
  isMissing: boolean
}>

/** The key in its eight groups, as it stands on the sheet; a whole key may be pasted in the first. */
export function RecoveryKeyField({ groups, onChange, isMissing }: RecoveryKeyFieldProps) {
  const { t } = useTranslation()
  const fields = useRef<HTMLDivElement>(null)
  const full = groups.filter(isGroupFull).length
  const type = (index: number, typed: string) => {
    const { groups: typedGroups, next } = typeInGroups(groups, index, typed)
    onChange(typedGroups)
    // A full group hands the focus on, so that the key can be typed in one go.
    if (next !== index) fields.current?.querySelectorAll('input')[next]?.focus()
  }
  return (
    <fieldset>
      <legend className={styles.legend}>{t('vault-door.recovery.key')}</legend>
      <div className={styles.groups} ref={fields}>
        {groups.map((group, index) => (
          <TextField
            // The groups have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            label={t('vault-door.recovery.group', { number: index + 1 })}
            value={group}
            onChange={(typed) => type(index, typed)}
            autoComplete="off"
          />
        ))}
      </div>
      <output>
        <Status
          kind={full === groupCount ? 'positive' : isMissing ? 'negative' : 'default'}
          icon={full === groupCount ? 'check' : isMissing ? 'circle-alert' : 'circle-dashed'}
        >
          {t(
            isMissing && full < groupCount
              ? 'vault-door.recovery.missing'
              : 'vault-door.recovery.full',
            {
              count: full,
              total: groupCount,
            },
          )}
        </Status>
      </output>
    </fieldset>
  )
}
