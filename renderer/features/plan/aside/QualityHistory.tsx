import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionLine } from '../../../../shared/api/version-routes.ts'
import type { PlanFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'
import { Button } from '../../../components/Button.tsx'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useView } from '../../../platform/use-request.ts'
import { QualityThen } from './QualityThen.tsx'
import type { QualityRecords } from './use-quality-records.ts'
import styles from './aside.module.css'

type HistoryProps = Readonly<{ facts: PlanFacts; records: QualityRecords }>

/** How it was at each adoption, newest first. Worked out again from the adopted version: nothing of it is stored. */
export function QualityHistory({ facts, records }: HistoryProps) {
  const { t } = useTranslation()
  const { id } = useLiveDocument('plan')
  const versions = useView('versions', { params: { id } }).data ?? []
  const adopted = versions.filter(({ reason }) => reason === 'vastgesteld').toReversed()
  if (adopted.length === 0) return null
  return (
    <>
      <h3 className={styles.group}>{t('quality.history.title')}</h3>
      <ul>
        {adopted.map((version) => (
          <li key={version.id}>
            <Adoption documentId={id} version={version} facts={facts} records={records} />
          </li>
        ))}
      </ul>
    </>
  )
}

type AdoptionProps = HistoryProps & Readonly<{ documentId: string; version: VersionLine }>

function Adoption({ documentId, version, facts, records }: AdoptionProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div className={styles.toggle}>
        <Button
          variant="quiet"
          icon={isOpen ? 'chevron-up' : 'chevron-down'}
          isExpanded={isOpen}
          onPress={() => setIsOpen(!isOpen)}
        >
          {t('quality.history.adopted', { date: format.fullDay(version.at) })}
        </Button>
      </div>
      {isOpen && (
        <QualityThen documentId={documentId} version={version} facts={facts} records={records} />
      )}
    </>
  )
}
