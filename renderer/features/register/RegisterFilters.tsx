import { useTranslation } from 'react-i18next'
import { type RegisterEntry, registerStages } from '../../../shared/output/register-entries.ts'
import { Segment } from '../../components/Segment.tsx'
import { Select } from '../../components/Select.tsx'
import {
  filterEntries,
  findStage,
  listPeople,
  registerKinds,
  type RegisterFilter,
} from './register-filter.ts'
import styles from './register.module.css'

type RegisterFiltersProps = Readonly<{
  entries: readonly RegisterEntry[]
  filter: RegisterFilter
  onChange: (filter: RegisterFilter) => void
}>

/** Narrows the register to a kind, a state or somebody. */
export function RegisterFilters({ entries, filter, onChange }: RegisterFiltersProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.filters}>
      <Segment
        label={t('register.filter.kind')}
        value={filter.kind}
        onChange={(id) =>
          onChange({ ...filter, kind: registerKinds.find((kind) => kind === id) ?? 'all' })
        }
        options={registerKinds.map((kind) => ({
          id: kind,
          label: t(`register.kind.${kind}`),
          count: filterEntries(entries, { ...filter, kind }).length,
        }))}
      />
      <Select
        label={t('register.filter.stage')}
        value={filter.stage}
        emptyLabel={t('register.filter.anyStage')}
        onChange={(id) => onChange({ ...filter, stage: findStage(id) })}
        options={registerStages.map((id) => ({ id, label: t(`register.stage.${id}`) }))}
      />
      <Select
        label={t('register.filter.person')}
        value={filter.person}
        emptyLabel={t('register.filter.anyone')}
        onChange={(person) => onChange({ ...filter, person })}
        options={listPeople(entries).map((name) => ({ id: name, label: name }))}
      />
    </div>
  )
}
