import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { Notice } from '../../components/Notice.tsx'
import { findDesktopBridge } from '../../platform/desktop-bridge.ts'
import styles from './output.module.css'
import type { PaperAct } from './paper-files.ts'

type ActToolsProps = Readonly<{
  acts: readonly PaperAct[]
  /** The whole name of a button, of which one word is shown. */
  toLabel: (act: PaperAct) => string
  /** Throws when it did not work. */
  perform: (act: PaperAct) => Promise<void>
  /** Another button at the end of the row. */
  children?: ReactNode
}>

const icons: Readonly<Record<PaperAct, IconName>> = {
  print: 'printer',
  pdf: 'file-text',
  word: 'download',
  text: 'download',
  csv: 'table-2',
}

/** A button per thing to do. When a file cannot be made, that is said, and plain text is offered. */
export function ActTools({ acts, toLabel, perform, children }: ActToolsProps) {
  const { t } = useTranslation()
  const act = useMutation({ networkMode: 'always', mutationFn: perform })
  return (
    <div className={styles.tools}>
      <div className={styles.buttons} role="group" aria-label={t('output.tools')}>
        {acts.map((wanted) => (
          <Button
            key={wanted}
            icon={icons[wanted]}
            variant={wanted === 'print' ? 'primary' : 'default'}
            label={toLabel(wanted)}
            isPending={act.isPending && act.variables === wanted}
            onPress={() => act.mutate(wanted)}
          >
            {t(`output.act.${wanted}.word`)}
          </Button>
        ))}
        {children}
      </div>
      {findDesktopBridge() === null && <p className={styles.hint}>{t('output.pdfHow')}</p>}
      {act.isError && <ActFailed act={act.variables} onAct={act.mutate} />}
    </div>
  )
}

type ActFailedProps = Readonly<{ act: PaperAct; onAct: (act: PaperAct) => void }>

function ActFailed({ act, onAct }: ActFailedProps) {
  const { t } = useTranslation()
  return (
    <Notice
      kind="negative"
      isAlert
      title={t('output.failed.title')}
      actions={
        <>
          {act !== 'text' && (
            <Button onPress={() => onAct('text')}>{t('output.failed.asText')}</Button>
          )}
          <Button onPress={() => onAct(act)}>{t('output.failed.again')}</Button>
        </>
      }
    >
      {t('output.failed.text', { what: t(`output.act.${act}.file`) })}
    </Notice>
  )
}
