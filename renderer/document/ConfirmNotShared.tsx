import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../shared/errors/app-error.ts'
import { Checkbox } from '../components/Checkbox.tsx'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { Notice } from '../components/Notice.tsx'
import { Quote } from '../components/Quote.tsx'
import { Stack } from '../components/Stack.tsx'
import { ErrorNotice } from '../platform/ErrorNotice.tsx'
import { useSession } from '../platform/session.tsx'
import type { PurgeChoice } from './purge-choices.ts'

type ConfirmNotSharedProps = Readonly<{
  choice: PurgeChoice
  name: string
  isPending: boolean
  error: Error | null
  /** The key is that of this question: pressed again after a broken connection it still has effect once. */
  onConfirm: (answer: Readonly<{ key: string; renewsBackups: boolean }>) => void
  onCancel: () => void
}>

/** Says what goes, what stays, and that there is no way back. */
export function ConfirmNotShared(props: ConfirmNotSharedProps) {
  const { choice, name, error } = props
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const [key] = useState(() => crypto.randomUUID())
  const [renewsBackups, setRenewsBackups] = useState(false)
  const isForbidden = error instanceof AppError && error.code === 'access/forbidden'
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t(`purge.confirm.${choice.scope}.title`)}
      confirmLabel={t('purge.confirm.do')}
      isPending={props.isPending}
      onConfirm={() => props.onConfirm({ key, renewsBackups })}
      onCancel={props.onCancel}
    >
      <Stack>
        <Quote>{choice.scope === 'item' ? name : choice.words}</Quote>
        <p>{t(`purge.confirm.${choice.scope}.text`)}</p>
        <p>{t('purge.confirm.history')}</p>
        {isOwner ? (
          <Checkbox
            variant="card"
            isSelected={renewsBackups}
            onChange={setRenewsBackups}
            hint={t('purge.confirm.renewHint')}
          >
            {t('purge.confirm.renew')}
          </Checkbox>
        ) : (
          <p>{t('purge.confirm.backups')}</p>
        )}
        {isForbidden ? (
          <Notice kind="negative" isAlert title={t('purge.forbidden.title')}>
            {t('purge.forbidden.text')}
          </Notice>
        ) : (
          <ErrorNotice error={error} />
        )}
      </Stack>
    </ConfirmDialog>
  )
}
