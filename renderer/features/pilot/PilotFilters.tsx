import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { clusterIds, clusters } from '../../../shared/content/reflection/clusters.ts'
import { noClusterName } from '../../../shared/content/reflection/figure-texts.ts'
import { noCluster } from '../../../shared/domain/pilot-figures/figure-list.ts'
import type { PilotFilter } from '../../../shared/domain/pilot-figures/pilot-figures.ts'
import { Select } from '../../components/Select.tsx'
import styles from './pilot.module.css'

type PilotFiltersProps = Readonly<{
  years: readonly string[]
  filter: PilotFilter
  onChange: (filter: PilotFilter) => void
}>

/** Which households are looked at. */
export function PilotFilters({ years, filter, onChange }: PilotFiltersProps) {
  const { t, i18n } = useTranslation()
  return (
    <div className={styles.filters} role="group" aria-label={t('pilot.filter.label')}>
      <Select
        label={t('pilot.filter.cluster')}
        value={filter.cluster}
        emptyLabel={t('pilot.filter.all')}
        onChange={(cluster) => onChange({ ...filter, cluster })}
        options={[
          ...clusterIds.map((id) => ({
            id,
            label: inLanguage(clusters[id].name, i18n.language),
          })),
          { id: noCluster, label: inLanguage(noClusterName, i18n.language) },
        ]}
      />
      <Select
        label={t('pilot.filter.year')}
        value={filter.year}
        emptyLabel={t('pilot.filter.allYears')}
        onChange={(year) => onChange({ ...filter, year })}
        options={years.map((id) => ({ id, label: id }))}
      />
    </div>
  )
}
