import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { Button } from '../../components/Button.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { readLastSession } from '../../platform/session.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { JoinSteps } from './JoinSteps.tsx'
import type { SeenInvite } from './seen-invite.ts'
import { StepTitle } from './StepTitle.tsx'
import styles from './JoinStep.module.css'

type CodeStepProps = Readonly<{
  /** From the link; may be empty. */
  initialCode: string
  /** Why a former visit ended. */
  ended: AppError | null
  onSeen: (invite: SeenInvite) => void
}>

/** The code of the invitation, from a link or typed; the host forgives case, spaces and dashes. */
export function CodeStep({ initialCode, ended, onSeen }: CodeStepProps) {
  const { t } = useTranslation()
  const [code, setCode] = useState(initialCode)
  const [isTried, setIsTried] = useState(false)
  const look = useCommand('lookAtInvite')
  const isEmpty = code.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (isEmpty || look.isPending) return
    look.mutate({ body: { code } }, { onSuccess: (invite) => onSeen({ ...invite, code }) })
  }
  return (
    <>
      <JoinSteps current="code" />
      <StepTitle line={t('join.code.text')}>{t('join.code.title')}</StepTitle>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          <ErrorNotice
            error={look.error ?? ended}
            host={look.error === null ? (readLastSession()?.hostName ?? null) : null}
          />
          <TextField
            label={t('join.codeLabel')}
            size="code"
            value={code}
            onChange={setCode}
            maxLength={64}
            autoComplete="one-time-code"
            error={isTried && isEmpty ? t('join.code.missing') : null}
          />
          <Button type="submit" variant="primary" block isPending={look.isPending}>
            {t('common.next')}
          </Button>
          <p className={styles.small}>{t('join.code.once')}</p>
        </Stack>
      </form>
    </>
  )
}
