import { useTranslation } from 'react-i18next'
import { AppError } from '../../shared/errors/app-error.ts'
import { Button } from '../components/Button.tsx'
import { CopyButton } from '../components/CopyButton.tsx'
import { Notice } from '../components/Notice.tsx'
import { toErrorText } from '../platform/error-text.ts'
import type { DocumentProblem } from './saved-state.ts'
import { UnsentText } from './UnsentText.tsx'
import { useHostName } from './use-host-name.ts'

type UnsentNoticeProps = Readonly<{
  problem: DocumentProblem
  /** Opens the document again; null when that was done already or is of no use. */
  onReload: (() => void) | null
  onDismiss: () => void
}>

/** Why the host stopped this document, and the words it does not have, to be copied. */
export function UnsentNotice({ problem, onReload, onDismiss }: UnsentNoticeProps) {
  const { t } = useTranslation()
  const host = useHostName()
  const { title, text } = toErrorText(t, new AppError(problem.code), { host })
  const hasText = problem.unsentText !== ''
  return (
    <Notice
      kind={onReload === null ? 'info' : 'negative'}
      title={title}
      isAlert
      actions={
        <>
          {hasText && <CopyButton text={problem.unsentText} label={t('document.unsent.copy')} />}
          {onReload === null ? (
            <Button onPress={onDismiss}>{t('document.unsent.continue')}</Button>
          ) : (
            <Button icon="refresh-cw" onPress={onReload}>
              {t('document.unsent.reload')}
            </Button>
          )}
        </>
      }
    >
      {text}
      {hasText && <UnsentText heading={t('document.unsent.heading')} text={problem.unsentText} />}
    </Notice>
  )
}
