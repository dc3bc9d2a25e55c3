import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputDocument, PaperLanguage } from '../../../shared/output/output-document.ts'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Status } from '../../components/Status.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { BundleTools } from './BundleTools.tsx'
import { Paper } from './Paper.tsx'
import type { DoPaperAct } from './paper-files.ts'
import { useBundle } from './use-bundle.ts'
import { usePrintedPaper } from './use-printed-paper.ts'
import styles from './output.module.css'

type BundleScreenProps = Readonly<{
  caseId: string
  /** The meeting; null: the last one. */
  about: string | null
  language: PaperLanguage
  doAct?: DoPaperAct
}>

/**
 * All papers of one meeting under each other: one print or PDF holds them all, each from a sheet of its own.
 * Word and text are files per paper, because who gets which paper differs.
 */
export function BundleScreen({ caseId, about, language, doAct }: BundleScreenProps) {
  const { t } = useTranslation()
  const bundle = useBundle({ caseId, about, language })
  const ready = bundle.flatMap(({ paper }) => (paper === null ? [] : [paper]))
  const whole = useWhole(ready, bundle.length, t('output.bundle.title'))
  usePrintedPaper(whole)
  const isDone = bundle.every(({ paper, error }) => paper !== null || error !== null)
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <h1 tabIndex={-1} className={styles.bundleTitle}>
          {t('output.bundle.title')}
        </h1>
        <div role="status" className={styles.progress}>
          <Status kind={isDone ? 'positive' : 'info'} icon={isDone ? 'circle-check' : 'hourglass'}>
            {t('output.bundle.ready', { ready: ready.length, all: bundle.length })}
          </Status>
        </div>
        {whole !== null && (
          <BundleTools whole={whole} papers={ready} {...(doAct === undefined ? {} : { doAct })} />
        )}
        <LinkButton
          href={`/huishouden/${caseId}/afsluiten${about === null ? '' : `?gesprek=${encodeURIComponent(about)}`}`}
          icon="arrow-left"
          variant="quiet"
        >
          {t('output.bundle.back')}
        </LinkButton>
      </div>
      {bundle.map(({ kind, paper, error, retry }) =>
        paper === null ? (
          error !== null && (
            <div key={kind}>
              <p>{t('output.bundle.failed', { what: t(`output.kind.${kind}`) })}</p>
              <ErrorNotice error={error} onRetry={retry} />
            </div>
          )
        ) : (
          <section key={kind} className={styles.bundled} aria-label={paper.title}>
            <Paper paper={paper} />
          </section>
        ),
      )}
    </div>
  )
}

/** What a print of all papers takes its language, title and foot from: the first one, under the bundle's name. */
const useWhole = (
  ready: readonly OutputDocument[],
  count: number,
  title: string,
): OutputDocument | null => {
  const [first] = ready
  const isWhole = ready.length === count
  return useMemo(
    () => (first === undefined || !isWhole ? null : { ...first, title }),
    [first, isWhole, title],
  )
}
