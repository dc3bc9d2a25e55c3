import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionLine } from '../../../../shared/api/version-routes.ts'
import type { PlanFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'
import { Spinner } from '../../../components/Spinner.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { readToday } from '../../../platform/today.ts'
import { useView } from '../../../platform/use-request.ts'
import { compareQuality } from './compare-quality.ts'
import { InOrderList } from './InOrderList.tsx'
import { MissingList } from './MissingList.tsx'
import { readAdoptedFacts } from './read-adopted-facts.ts'
import type { QualityRecords } from './use-quality-records.ts'
import styles from './aside.module.css'

type ThenProps = Readonly<{
  documentId: string
  version: VersionLine
  facts: PlanFacts
  records: QualityRecords
}>

/** What came in order, and what opened, since a version of the plan was adopted. */
export function QualityThen({ documentId, version, facts, records }: ThenProps) {
  const { t } = useTranslation()
  const params = { id: documentId, versionId: version.id }
  const { data, error, refetch } = useView('version', { params })
  const state = data?.state
  const then = useMemo(() => (state === undefined ? null : readAdoptedFacts(state)), [state])
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (then === null) return <Spinner label={t('quality.history.loading')} />
  const { solved, opened } = compareQuality(
    { plan: then, records: records.atAdoption(version.id), day: readToday(new Date(version.at)) },
    { plan: facts, records: records.now, day: readToday() },
  )
  if (solved.length === 0 && opened.length === 0)
    return <p className={styles.hint}>{t('quality.history.same')}</p>
  return (
    <>
      {solved.length > 0 && <p className={styles.then}>{t('quality.history.solved')}</p>}
      <InOrderList checks={solved} />
      {opened.length > 0 && (
        <>
          <p className={styles.then}>{t('quality.history.opened')}</p>
          <MissingList missing={opened} />
        </>
      )}
    </>
  )
}
