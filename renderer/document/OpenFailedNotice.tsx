import { useTranslation } from 'react-i18next'
import type { AppError } from '../../shared/errors/app-error.ts'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { toErrorText } from '../platform/error-text.ts'
import { useHostName } from './use-host-name.ts'

type OpenFailedNoticeProps = Readonly<{ error: AppError; onRetry: () => void }>

/** In the place of a document that could not be opened. */
export function OpenFailedNotice({ error, onRetry }: OpenFailedNoticeProps) {
  const { t } = useTranslation()
  const host = useHostName()
  const { title, text } = toErrorText(t, error, { host })
  return (
    <Notice
      kind="negative"
      title={error.code === 'internal' ? t('document.openFailed') : title}
      isAlert
      actions={
        <Button icon="refresh-cw" onPress={onRetry}>
          {t('document.retry')}
        </Button>
      }
    >
      {text}
    </Notice>
  )
}
