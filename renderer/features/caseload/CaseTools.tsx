import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { caseStatusLabels } from '../../../shared/content/vocabulary-labels.ts'
import { caseloadFilters, caseloadSorts } from '../../../shared/domain/caseload.ts'
import { caseStatuses } from '../../../shared/domain/vocabulary.ts'
import { Segment } from '../../components/Segment.tsx'
import { Select } from '../../components/Select.tsx'
import { TextField } from '../../components/TextField.tsx'
import { startSort } from './arrangement.ts'
import { SavedViews } from './SavedViews.tsx'
import type { Caseload } from './use-caseload.ts'
import styles from './caseload.module.css'

type CaseToolsProps = Readonly<{ caseload: Caseload }>

/** Search, filters, order and saved ways of looking. */
export function CaseTools({ caseload }: CaseToolsProps) {
  const { t } = useTranslation()
  const { arrangement, arrange, answer } = caseload
  const counts = answer.data?.counts
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <TextField
          type="search"
          icon="search"
          label={t('caseload.search')}
          value={caseload.text}
          onChange={caseload.search}
          autoComplete="off"
          maxLength={200}
        />
      </div>
      <Segment
        label={t('caseload.filter.label')}
        value={arrangement.filter}
        onChange={(id) =>
          arrange({ ...arrangement, filter: pick(caseloadFilters, id) ?? arrangement.filter })
        }
        options={caseloadFilters.map((id) => ({
          id,
          label: t(`caseload.filter.${id}`),
          ...(counts === undefined ? {} : { count: counts[id] }),
        }))}
      />
      <div className={styles.choices}>
        <StatusChoice caseload={caseload} />
        <Select
          label={t('caseload.order.label')}
          value={arrangement.sort}
          onChange={(id) => arrange(startSort(arrangement, pick(caseloadSorts, id) ?? 'attention'))}
          options={caseloadSorts.map((id) => ({ id, label: t(`caseload.order.${id}`) }))}
        />
        <SavedViews
          views={caseload.views}
          arrangement={arrangement}
          onArrange={arrange}
          onKeep={caseload.keepViews}
        />
      </div>
    </div>
  )
}

function StatusChoice({ caseload: { arrangement, arrange } }: CaseToolsProps) {
  const { t, i18n } = useTranslation()
  return (
    <Select
      label={t('caseload.status.label')}
      value={arrangement.status}
      emptyLabel={t('caseload.status.all')}
      onChange={(id) => arrange({ ...arrangement, status: pick(caseStatuses, id) })}
      options={caseStatuses.map((id) => ({
        id,
        label: inLanguage(caseStatusLabels[id], i18n.language),
      }))}
    />
  )
}

const pick = <T extends string>(words: readonly T[], id: string | null): T | null =>
  words.find((word) => word === id) ?? null
