import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Stack } from '../../components/Stack.tsx'
import styles from './JoinStep.module.css'

type StatementProps = Readonly<{
  isPromised: boolean
  onChange: (isPromised: boolean) => void
  isMissing: boolean
}>

/** The confidentiality statement; never ticked beforehand. */
export function Statement({ isPromised, onChange, isMissing }: StatementProps) {
  const { t } = useTranslation()
  return (
    <Stack>
      <div className={styles.statement}>
        <p>{t('join.statement.use')}</p>
        <p>{t('join.statement.notElsewhere')}</p>
        <p>{t('join.statement.notFurther')}</p>
      </div>
      {isMissing && (
        <p className={styles.error} role="alert">
          {t('join.statement.missing')}
        </p>
      )}
      <Checkbox variant="card" isSelected={isPromised} onChange={onChange}>
        {t('join.statement.promise')}
      </Checkbox>
    </Stack>
  )
}
