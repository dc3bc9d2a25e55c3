import { useTranslation } from 'react-i18next'
import { DateField } from '../../../components/DateField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { TimeField } from '../../../components/TimeField.tsx'
import type { WhenDraft, WhenFaults } from './meeting-draft.ts'
import styles from '../preparation.module.css'

type WhenFieldsProps = Readonly<{
  draft: WhenDraft
  onChange: (draft: WhenDraft) => void
  /** Null before the first try. */
  faults: WhenFaults | null
}>

/** Day, time, how long, place, language and interpreter. */
export function WhenFields({ draft, onChange, faults }: WhenFieldsProps) {
  const { t } = useTranslation()
  const on = faults?.on ?? null
  return (
    <div className={styles.fields}>
      <DateField
        label={t('preparation.plan.on')}
        value={draft.on}
        onChange={(day) => onChange({ ...draft, on: day })}
        error={
          on === null
            ? null
            : t(on === 'past' ? 'preparation.plan.onPast' : 'preparation.plan.onMissing')
        }
      />
      <TimeField
        label={t('preparation.plan.from')}
        value={draft.from}
        onChange={(from) => onChange({ ...draft, from })}
        faultText={t('preparation.plan.fromFault')}
      />
      <TextField
        label={t('preparation.plan.minutes')}
        value={draft.minutes}
        onChange={(minutes) => onChange({ ...draft, minutes })}
        inputMode="numeric"
        error={faults?.minutes === true ? t('preparation.plan.minutesFault') : null}
      />
      {(['place', 'language', 'interpreter'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`preparation.plan.${field}`)}
          value={draft[field]}
          onChange={(text) => onChange({ ...draft, [field]: text })}
          maxLength={field === 'place' ? 300 : 100}
        />
      ))}
    </div>
  )
}
