import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { Segment } from '../../components/Segment.tsx'
import { Select } from '../../components/Select.tsx'
import { TextField } from '../../components/TextField.tsx'
import { type Arrangement, caseFilters, caseOrders, countCases } from './arrange-cases.ts'
import styles from './caseload.module.css'

type CaseToolsProps = Readonly<{
  cases: readonly CaseSummary[]
  arrangement: Arrangement
  onChange: (next: Arrangement) => void
}>

/** Search, filter and order. A filter that would hold nothing is left out. */
export function CaseTools({ cases, arrangement, onChange }: CaseToolsProps) {
  const { t } = useTranslation()
  const filters = caseFilters
    .map((id) => ({ id, label: t(`caseload.filter.${id}`), count: countCases(cases, id) }))
    .filter(({ id, count }) => id === 'all' || id === arrangement.filter || count > 0)
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <TextField
          type="search"
          icon="search"
          label={t('caseload.search')}
          value={arrangement.search}
          onChange={(search) => onChange({ ...arrangement, search })}
          autoComplete="off"
        />
      </div>
      <Segment
        label={t('caseload.filter.label')}
        value={arrangement.filter}
        onChange={(id) => onChange({ ...arrangement, filter: pick(caseFilters, id, 'all') })}
        options={filters}
      />
      <div className={styles.order}>
        <Select
          label={t('caseload.order.label')}
          value={arrangement.order}
          onChange={(id) => onChange({ ...arrangement, order: pick(caseOrders, id, 'changed') })}
          options={caseOrders.map((id) => ({ id, label: t(`caseload.order.${id}`) }))}
        />
      </div>
    </div>
  )
}

const pick = <T extends string>(words: readonly T[], id: string | null, fallback: T): T =>
  words.find((word) => word === id) ?? fallback
