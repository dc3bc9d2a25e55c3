import { useTranslation } from 'react-i18next'
import { AppError, type ErrorCode } from '../../../shared/errors/app-error.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'

type TableClosedProps = Readonly<{
  error: Error | null
  /** Who asks; null while that is not known. */
  host: string | null
  /** True once something was typed: it stays, and nothing is lost by waiting. */
  hasWords: boolean
  onRetry: () => void
}>

/** The laptop is off, asleep or elsewhere, or its table is closed. */
const closedCodes: readonly ErrorCode[] = ['host/restarting', 'vault/locked']

/** Why it cannot be answered now. While the table is closed: when it can, and whom to phone instead. */
export function TableClosed({ error, host, hasWords, onRetry }: TableClosedProps) {
  const { t } = useTranslation()
  const isClosed = error instanceof AppError && closedCodes.includes(error.code)
  if (!isClosed) return <ErrorNotice error={error} host={host} onRetry={onRetry} />
  const who = host ?? t('answer.table.whoAsked')
  return (
    <Notice
      kind="warning"
      isAlert
      title={t('answer.table.closed')}
      actions={<Button onPress={onRetry}>{t('answer.table.again')}</Button>}
    >
      <p>{t('answer.table.when', { host: who })}</p>
      <p>{t('answer.table.phone', { host: who })}</p>
      {hasWords && <p>{t('answer.table.kept')}</p>}
    </Notice>
  )
}
