import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MomentLine, VersionLine } from '../../../shared/api/version-routes.ts'
import { compareDocuments } from '../../../shared/document/compare.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/Section.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { ChangeList } from './ChangeList.tsx'
import { ComparePickers } from './ComparePickers.tsx'
import { nowKey, toSeq } from './places.ts'
import { RestoreAll } from './RestoreAll.tsx'
import { useChangeWriters } from './use-change-writers.ts'
import { useComparedStates } from './use-compared-states.ts'
import { useRestore } from './use-restore.ts'
import styles from './history.module.css'

type CompareSectionProps = Readonly<{
  id: string
  documentId: string
  versions: readonly VersionLine[]
  moments: readonly MomentLine[]
  /** Null: there is nothing yet to compare with. */
  from: string | null
  to: string
  onChange: (chosen: Readonly<{ from: string; to: string }>) => void
}>

/** Two states of the plan side by side: what came, went, was reworded, picked otherwise or moved. */
export function CompareSection(props: CompareSectionProps) {
  const { id, documentId, versions, moments, from, to, onChange } = props
  const { t } = useTranslation()
  return (
    <Section id={id} title={t('history.compare.title')} icon="split">
      {from === null ? (
        <p className={styles.meta}>{t('history.compare.nothing')}</p>
      ) : (
        <>
          <ComparePickers
            versions={versions}
            moments={moments}
            from={from}
            to={to}
            onChange={onChange}
          />
          <Comparison
            documentId={documentId}
            from={from}
            to={to}
            afterSeq={toSeq(from, versions)}
          />
        </>
      )}
    </Section>
  )
}

type ComparisonProps = Readonly<{ documentId: string; from: string; to: string; afterSeq: number }>

function Comparison({ documentId, from, to, afterSeq }: ComparisonProps) {
  const { t } = useTranslation()
  const { states, error, retry } = useComparedStates(documentId, from, to)
  const changes = useMemo(
    () =>
      states === null
        ? []
        : compareDocuments(states.before.content, states.after.content, planShape),
    [states],
  )
  const writers = useChangeWriters(documentId, changes, states, afterSeq)
  const restore = useRestore(to === nowKey ? (states?.before.content ?? null) : null)
  // The vault is sound: only this one state of the past did not fit its checksum, and asking again helps nothing.
  if (error instanceof AppError && error.code === 'vault/damaged')
    return (
      <Notice kind="negative" title={t('history.compare.damaged')}>
        {t('history.compare.damagedText')}
      </Notice>
    )
  if (error !== null) return <ErrorNotice error={error} onRetry={retry} />
  if (states === null) return <Spinner label={t('history.compare.loading')} isBlock />
  if (changes.length === 0) return <p>{t('history.compare.same')}</p>
  return (
    <>
      <div className={styles.compareHead}>
        <p>{t('history.compare.count', { count: changes.length })}</p>
        {restore !== null && <RestoreAll count={changes.length} onRestore={restore.all} />}
      </div>
      <ChangeList changes={changes} states={states} writers={writers} restore={restore} />
    </>
  )
}
