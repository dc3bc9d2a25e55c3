import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/errors/app-error.ts'
import { Notice } from '../../components/Notice.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { findDesktopBridge, readReply } from '../../platform/desktop-bridge.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepHead } from './StepHead.tsx'

/**
 * Opens the window of a guest on someone else's laptop. Asks for the whole link: the code alone says
 * neither where that laptop is nor how to recognise it.
 */
export function GuestStep({ onBack }: Readonly<{ onBack: () => void }>) {
  const { t } = useTranslation()
  const [link, setLink] = useState('')
  const [isTried, setIsTried] = useState(false)
  const join = useMutation({ mutationFn: openJoinWindow })
  const isEmpty = link.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (!isEmpty && !join.isPending) join.mutate(link.trim(), { onSuccess: onBack })
  }
  const code = join.error instanceof AppError ? join.error.code : null
  const isNoInvite = isTried && (isEmpty || code === 'request/bad-input')
  return (
    <DoorFrame>
      <StepHead takesFocus title={t('vault-door.guest.title')}>
        {t('vault-door.guest.text')}
      </StepHead>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          {code === 'host/restarting' ? (
            <Notice kind="negative" isAlert title={t('vault-door.guest.unreachableTitle')}>
              {t('vault-door.guest.unreachableText')}
            </Notice>
          ) : (
            <ErrorNotice error={isNoInvite ? null : join.error} />
          )}
          <TextField
            label={t('vault-door.guest.link')}
            value={link}
            onChange={(next) => {
              join.reset()
              setIsTried(false)
              setLink(next)
            }}
            maxLength={512}
            autoComplete="off"
            error={isNoInvite ? t('vault-door.guest.noInvite') : null}
          />
          <StepButtons
            submitLabel={t('vault-door.guest.action')}
            isPending={join.isPending}
            onBack={onBack}
          />
        </Stack>
      </form>
    </DoorFrame>
  )
}

async function openJoinWindow(link: string): Promise<null> {
  const bridge = findDesktopBridge()
  if (bridge === null) throw new AppError('internal')
  return readReply(await bridge.openJoinWindow(link))
}
