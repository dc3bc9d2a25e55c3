import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OutputDocument } from '../../../shared/output/output-document.ts'
import { Button } from '../../components/Button.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { Notice } from '../../components/Notice.tsx'
import { findDesktopBridge } from '../../platform/desktop-bridge.ts'
import { type DoPaperAct, doPaperAct } from './paper-files.ts'
import styles from './output.module.css'

type BundleToolsProps = Readonly<{
  /** All papers as one, for print and PDF. */
  whole: OutputDocument
  papers: readonly OutputDocument[]
  doAct?: DoPaperAct
}>

const acts = ['print', 'pdf', 'word', 'text'] as const
type BundleAct = (typeof acts)[number]

const icons: Readonly<Record<BundleAct, IconName>> = {
  print: 'printer',
  pdf: 'file-text',
  word: 'download',
  text: 'download',
}

/** Print and PDF of all papers at once; Word and text as a file per paper. */
export function BundleTools({ whole, papers, doAct = doPaperAct }: BundleToolsProps) {
  const { t } = useTranslation()
  const act = useMutation({
    networkMode: 'always',
    mutationFn: async (wanted: BundleAct) => {
      if (wanted === 'print' || wanted === 'pdf') return doAct(wanted, whole)
      // One after the other: browsers drop downloads that begin at the same moment.
      for (const paper of papers) await doAct(wanted, paper)
      return undefined
    },
  })
  return (
    <div className={styles.tools}>
      <div className={styles.buttons} role="group" aria-label={t('output.tools')}>
        {acts.map((wanted) => (
          <Button
            key={wanted}
            icon={icons[wanted]}
            variant={wanted === 'print' ? 'primary' : 'default'}
            label={t(`output.bundle.${wanted}`)}
            isPending={act.isPending && act.variables === wanted}
            onPress={() => act.mutate(wanted)}
          >
            {t(`output.act.${wanted}.word`)}
          </Button>
        ))}
      </div>
      {findDesktopBridge() === null && <p className={styles.hint}>{t('output.pdfHow')}</p>}
      {act.isError && (
        <Notice
          kind="negative"
          isAlert
          title={t('output.failed.title')}
          actions={
            <>
              <Button onPress={() => act.mutate('text')}>{t('output.failed.asText')}</Button>
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
