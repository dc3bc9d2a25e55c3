import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { CopyButton } from '../components/CopyButton.tsx'
import { Row } from '../components/Row.tsx'
import { Spinner } from '../components/Spinner.tsx'
import { Stack } from '../components/Stack.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { saveFile } from './save-file.ts'
import { readToday } from './today.ts'
import { useFormat } from './use-format.ts'
import { useView } from './use-request.ts'
import styles from './CheckNumber.module.css'

/**
 * The check number (controlegetal) of the register at this moment, for everybody at the table to keep: with
 * it anyone can show later that nothing was taken away. Fits under a heading of the page around it.
 */
export function CheckNumber() {
  const { t } = useTranslation()
  const format = useFormat()
  const head = useView('chainHead', {})
  if (head.data === undefined) {
    return head.error === null ? (
      <Spinner label={t('register.check.loading')} isBlock />
    ) : (
      <ErrorNotice error={head.error} onRetry={() => void head.refetch()} />
    )
  }
  const { n, hash, seal } = head.data
  const today = readToday()
  const text = t('register.check.file', { n, hash, seal, day: format.fullDay(today) })
  const save = () =>
    saveFile(
      t('register.check.fileName', { day: today }),
      new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }),
    )
  return (
    <Stack gap="md">
      <p className={styles.words}>{t('register.check.what')}</p>
      <p className={styles.line}>
        {t('register.check.line', { n: format.number(n) })}{' '}
        <code className={styles.number}>{toGroups(hash)}</code>
      </p>
      <p className={styles.line}>
        {t('register.check.seal')} <code className={styles.number}>{seal}</code>
      </p>
      <p className={styles.words}>{t('register.check.sealWhat')}</p>
      <Row gap="sm">
        <Button icon="save" onPress={save}>
          {t('register.check.save')}
        </Button>
        <CopyButton text={hash} label={t('register.check.copy')} />
      </Row>
    </Stack>
  )
}

/** In fours, as people compare a long number. */
const toGroups = (hash: string): string => hash.replaceAll(/(.{4})(?=.)/g, '$1 ')
