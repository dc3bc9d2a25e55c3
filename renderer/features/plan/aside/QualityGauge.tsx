import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../../shared/api/replies.ts'
import { assessPlan } from '../../../../shared/content/quality-checks.ts'
import type { PlanFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'
import { readToday } from '../../../platform/today.ts'
import { InOrderList } from './InOrderList.tsx'
import { MissingList } from './MissingList.tsx'
import { QualityHistory } from './QualityHistory.tsx'
import { usePlanFacts } from './use-plan-facts.ts'
import { useQualityRecords } from './use-quality-records.ts'
import styles from './aside.module.css'

/** What the plan still misses, in sentences that lead to their place; below it what is in order. Never a score. */
export function QualityGauge({ summary }: Readonly<{ summary: CaseSummary | null }>) {
  const { t } = useTranslation()
  const facts = usePlanFacts()
  return (
    <section aria-labelledby="plan-quality">
      <h2 className={styles.title} id="plan-quality">
        {t('quality.title')}
      </h2>
      <p className={styles.hint}>{t('quality.hint')}</p>
      {facts !== null && <Findings summary={summary} facts={facts} />}
    </section>
  )
}

type FindingsProps = Readonly<{ summary: CaseSummary | null; facts: PlanFacts }>

function Findings({ summary, facts }: FindingsProps) {
  const { t } = useTranslation()
  const records = useQualityRecords(summary)
  const today = readToday()
  const quality = useMemo(() => assessPlan(facts, records.now, today), [facts, records.now, today])
  return (
    <>
      <h3 className={styles.group}>{t('quality.missing')}</h3>
      <MissingList missing={quality.missing} />
      {quality.inOrder.length > 0 && (
        <>
          <h3 className={styles.group}>{t('quality.inOrder')}</h3>
          <InOrderList checks={quality.inOrder} />
        </>
      )}
      <QualityHistory facts={facts} records={records} />
    </>
  )
}
