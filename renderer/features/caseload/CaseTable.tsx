import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { caseStatusLabels } from '../../../shared/content/vocabulary-labels.ts'
import type { CaseStatus } from '../../../shared/domain/vocabulary.ts'
import type { IconName } from '../../components/icon-names.ts'
import { Status } from '../../components/Status.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './caseload.module.css'

type CaseTableProps = Readonly<{ cases: readonly CaseSummary[] }>

/** One row per household; under 48 rem a row becomes a block. */
export function CaseTable({ cases }: CaseTableProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const columns = (['household', 'status', 'regisseur', 'changed'] as const).map((id) => ({
    id,
    label: t(`caseload.table.${id}`),
  }))
  const rows = cases.map((entry) => ({
    id: entry.id,
    cells: {
      household: <CaseName entry={entry} />,
      status: (
        <Status icon={statusIcons[entry.status]}>
          {inLanguage(caseStatusLabels[entry.status], i18n.language)}
        </Status>
      ),
      regisseur: entry.regisseur,
      changed: format.dayTime(entry.changedAt),
    },
  }))
  return (
    <Table caption={t('caseload.table.caption')} isCaptionHidden columns={columns} rows={rows} />
  )
}

function CaseName({ entry }: Readonly<{ entry: CaseSummary }>) {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.name}>
        <TextLink href={`/huishouden/${encodeURIComponent(entry.id)}/plan`}>{entry.title}</TextLink>
      </span>
      <span className={styles.ref}>
        {entry.ref} {entry.isExample && <Tag kind="outline">{t('caseload.example')}</Tag>}
      </span>
    </>
  )
}

const statusIcons: Readonly<Record<CaseStatus, IconName>> = {
  aangemeld: 'circle-dot',
  triage: 'split',
  actief: 'activity',
  gemonitord: 'users',
  waakvlam: 'lamp',
  afgesloten: 'archive',
}
