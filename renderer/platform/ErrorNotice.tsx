import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { toErrorText } from './error-text.ts'
import styles from './ErrorNotice.module.css'
import { useKnownSession } from './session.tsx'
import { useFormat } from './use-format.ts'

type ErrorNoticeProps = Readonly<{
  /** Anything thrown; null shows nothing. */
  error: unknown
  /** What the button of the text does. */
  onRetry?: () => void
  /** Other words on that button. */
  actionLabel?: string
  /** Whose laptop it is, where no session tells. */
  host?: string | null
}>

/** What went wrong, in the words of its code, with a way on. */
export function ErrorNotice({ error, onRetry, actionLabel, host }: ErrorNoticeProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const session = useKnownSession()
  if (error === null || error === undefined) return null
  const words = toErrorText(t, error, {
    host: host ?? session?.hostName ?? null,
    reader: session === null ? 'unknown' : session.isOwner ? 'owner' : 'guest',
    format,
  })
  const action =
    onRetry === undefined ? null : <Button onPress={onRetry}>{actionLabel ?? words.action}</Button>
  return (
    <Notice
      kind="negative"
      isAlert
      title={words.title}
      {...(action === null ? {} : { actions: action })}
    >
      <p>{words.text}</p>
      <p className={styles.code}>{t('errors.code', { code: words.code })}</p>
    </Notice>
  )
}
