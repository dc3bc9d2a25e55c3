import type { ReactNode, SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import type { AuthorityRefusal } from '../../../shared/domain/authority/authority-refusal.ts'
import styles from './authority.module.css'

type CommandFormProps = Readonly<{
  label: string
  submitLabel: string
  command: Readonly<{
    isPending: boolean
    error: Error | null
    refusal: AuthorityRefusal | null
  }>
  onSubmit: () => void
  /** Without its button while it cannot be sent; what was typed stays in sight. */
  isBlocked?: boolean
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void
  children: ReactNode
}>

/** A form that records one fact. Why it was refused stands beside the button; what was filled in stays. */
export function CommandForm(props: CommandFormProps) {
  const { t } = useTranslation()
  const { label, submitLabel, command, onSubmit, onCancel, children, isBlocked = false } = props
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    // A form can stand inside what belongs to another one.
    event.stopPropagation()
    if (!isBlocked) onSubmit()
  }
  return (
    <form className={styles.form} aria-label={label} onSubmit={submit} noValidate>
      <Stack gap="lg">
        {children}
        <Refused command={command} />
        <Row>
          {onCancel !== undefined && <Button onPress={onCancel}>{t('authority.back')}</Button>}
          {!isBlocked && (
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {submitLabel}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  )
}

/** Why a command was not performed. */
export function Refused({ command }: Pick<CommandFormProps, 'command'>) {
  const { t } = useTranslation()
  if (command.error !== null) return <ErrorNotice error={command.error} />
  if (command.refusal === null) return null
  return (
    <Notice kind="negative" isAlert title={t('authority.notYet')}>
      {t(`errors.reasons.${command.refusal}`)}
    </Notice>
  )
}
