import { useTranslation } from 'react-i18next'
import { DateField } from '../../components/DateField.tsx'
import { TextField } from '../../components/TextField.tsx'
import type { CheckedCommand } from './use-checked-command.ts'
import { useAuthorityCase } from './authority-case.ts'
import type { SaidBy } from './said-by.ts'
import styles from './authority.module.css'

type SaidByFieldsProps = Readonly<{
  said: SaidBy
  onChange: (said: SaidBy) => void
  errorAt: CheckedCommand<object>['errorAt']
}>

/** For what is written down for someone else: who said it, in which job, when, and what shows it. */
export function SaidByFields({ said, onChange, errorAt }: SaidByFieldsProps) {
  const { t } = useTranslation()
  const { today } = useAuthorityCase()
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('authority.said.person')}
          value={said.person}
          onChange={(person) => onChange({ ...said, person })}
          error={errorAt('personMissing')}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={t('authority.said.role')}
          value={said.personRole}
          onChange={(personRole) => onChange({ ...said, personRole })}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <TextField
        label={t('authority.said.evidence')}
        hint={t('authority.said.evidenceHint')}
        value={said.evidence}
        onChange={(evidence) => onChange({ ...said, evidence })}
        error={errorAt('evidenceMissing')}
        maxLength={1000}
        autoComplete="off"
      />
      <DateField
        label={t('authority.said.on')}
        value={said.on}
        onChange={(on) => onChange({ ...said, on })}
        max={today}
        error={errorAt('dayAhead', 'dayBefore')}
      />
    </>
  )
}
