import { useTranslation } from 'react-i18next'
import type { AccessLine } from '../../../shared/api/proof-routes.ts'
import { accessActionLabels } from '../../../shared/content/access-labels.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { Checkbox } from '../../components/Checkbox.tsx'
import { DateField } from '../../components/DateField.tsx'
import { Select } from '../../components/Select.tsx'
import { type AccessFilter, listActions, listPeople } from './access-filter.ts'
import styles from './access-log.module.css'

type AccessFiltersProps = Readonly<{
  lines: readonly AccessLine[]
  filter: AccessFilter
  onChange: (filter: AccessFilter) => void
}>

/** Narrows the log to a person, an action, some days, or what was refused. */
export function AccessFilters({ lines, filter, onChange }: AccessFiltersProps) {
  const { t, i18n } = useTranslation()
  const actions = listActions(lines)
  return (
    <div className={styles.filters} role="group" aria-label={t('access-log.filter.label')}>
      <Select
        label={t('access-log.filter.person')}
        value={filter.byId}
        emptyLabel={t('access-log.filter.everyone')}
        onChange={(byId) => onChange({ ...filter, byId })}
        options={listPeople(lines)}
      />
      <Select
        label={t('access-log.filter.action')}
        value={filter.action}
        emptyLabel={t('access-log.filter.everything')}
        onChange={(id) =>
          onChange({ ...filter, action: actions.find((action) => action === id) ?? null })
        }
        options={actions.map((id) => ({
          id,
          label: inLanguage(accessActionLabels[id], i18n.language),
        }))}
      />
      <DateField
        label={t('access-log.filter.from')}
        value={filter.from}
        onChange={(from) => onChange({ ...filter, from })}
      />
      <DateField
        label={t('access-log.filter.until')}
        value={filter.until}
        onChange={(until) => onChange({ ...filter, until })}
      />
      <Checkbox
        isSelected={filter.onlyRefused}
        onChange={(onlyRefused) => onChange({ ...filter, onlyRefused })}
      >
        {t('access-log.filter.refused')}
      </Checkbox>
    </div>
  )
}
