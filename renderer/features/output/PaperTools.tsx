import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputDocument } from '../../../shared/output/output-document.ts'
import { Button } from '../../components/Button.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { Notice } from '../../components/Notice.tsx'
import { findDesktopBridge } from '../../platform/desktop-bridge.ts'
import { type DoPaperAct, doPaperAct, type PaperAct } from './paper-files.ts'
import styles from './output.module.css'

type PaperToolsProps = Readonly<{
  paper: OutputDocument
  /** Another button at the end of the row. */
  children?: ReactNode
  doAct?: DoPaperAct
}>

const icons: Readonly<Record<PaperAct, IconName>> = {
  print: 'printer',
  pdf: 'file-text',
  word: 'download',
  text: 'download',
  csv: 'table-2',
}

/** Print, and the files of a paper. When one cannot be made, the paper is still there and text is offered. */
export function PaperTools({ paper, children, doAct = doPaperAct }: PaperToolsProps) {
  const { t } = useTranslation()
  const act = useMutation({
    networkMode: 'always',
    mutationFn: async (wanted: PaperAct) => doAct(wanted, paper),
  })
  const hasTable = paper.blocks.some(({ kind }) => kind === 'table')
  const acts: readonly PaperAct[] = [
    'print',
    'pdf',
    'word',
    'text',
    ...(hasTable ? (['csv'] as const) : []),
  ]
  return (
    <div className={styles.tools}>
      <div className={styles.buttons} role="group" aria-label={t('output.tools')}>
        {acts.map((wanted) => (
          <Button
            key={wanted}
            icon={icons[wanted]}
            variant={wanted === 'print' ? 'primary' : 'default'}
            label={t(`output.act.${wanted}.label`)}
            isPending={act.isPending && act.variables === wanted}
            onPress={() => act.mutate(wanted)}
          >
            {t(`output.act.${wanted}.word`)}
          </Button>
        ))}
        {children}
      </div>
      {findDesktopBridge() === null && <p className={styles.hint}>{t('output.pdfHow')}</p>}
      {act.isError && (
        <Notice
          kind="negative"
          isAlert
          title={t('output.failed.title')}
          actions={
            <>
              {act.variables !== 'text' && (
                <Button onPress={() => act.mutate('text')}>{t('output.failed.asText')}</Button>
              )}
              <Button onPress={() => act.mutate(act.variables)}>{t('output.failed.again')}</Button>
            </>
          }
        >
          {t('output.failed.text', { what: t(`output.act.${act.variables}.file`) })}
        </Notice>
      )}
    </div>
  )
}
