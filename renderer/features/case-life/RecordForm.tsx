import type { ReactNode, SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import styles from './case-life.module.css'

type RecordFormProps = Readonly<{
  label: string
  submitLabel: string
  command: Readonly<{ isPending: boolean; error: unknown }>
  onSubmit: (event: SyntheticEvent) => void
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void
  children: ReactNode
}>

/** A form that records one fact: why it was refused stands above, what was filled in stays. */
export function RecordForm(props: RecordFormProps) {
  const { t } = useTranslation()
  const { label, submitLabel, command, onSubmit, onCancel, children } = props
  return (
    <form className={styles.form} aria-label={label} onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        {command.error !== null && <ErrorNotice error={command.error} />}
        {children}
        <Row>
          {onCancel !== undefined && <Button onPress={onCancel}>{t('case-life.back')}</Button>}
          <Button type="submit" variant="primary" isPending={command.isPending}>
            {submitLabel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
