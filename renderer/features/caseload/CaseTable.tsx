import { useTranslation } from 'react-i18next'
import type { CaseloadLine } from '../../../shared/api/caseload-routes.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { caseStatusLabels } from '../../../shared/content/vocabulary-labels.ts'
import type { CaseloadArrangement, CaseloadSort } from '../../../shared/domain/caseload.ts'
import type { CaseStatus } from '../../../shared/domain/vocabulary.ts'
import type { IconName } from '../../components/icon-names.ts'
import { Status } from '../../components/Status.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { readToday } from '../../platform/today.ts'
import { sortBy } from './arrangement.ts'
import { AttentionList } from './AttentionList.tsx'
import styles from './caseload.module.css'

type CaseTableProps = Readonly<{
  lines: readonly CaseloadLine[]
  arrangement: CaseloadArrangement
  onArrange: (next: CaseloadArrangement) => void
}>

const columnIds = ['household', 'status', 'next', 'lastContact', 'attention'] as const

/** One row per household, sorted by the head of a column; under 48 rem a row becomes a block. */
export function CaseTable({ lines, arrangement, onArrange }: CaseTableProps) {
  const { t } = useTranslation()
  const toSort = (id: CaseloadSort): 'ascending' | 'descending' | 'none' => {
    if (arrangement.sort !== id) return 'none'
    return arrangement.direction === 'up' ? 'ascending' : 'descending'
  }
  const columns = columnIds.map((id) => ({
    id,
    label: t(`caseload.table.${id}`),
    sort: toSort(id),
    onSort: () => onArrange(sortBy(arrangement, id)),
  }))
  const rows = lines.map((line) => ({
    id: line.id,
    cells: {
      household: <CaseName line={line} />,
      status: <CaseState line={line} />,
      next: <NextMeeting line={line} />,
      lastContact: <LastContact line={line} />,
      attention: <AttentionList line={line} />,
    },
  }))
  return (
    <Table caption={t('caseload.table.caption')} isCaptionHidden columns={columns} rows={rows} />
  )
}

type LineProps = Readonly<{ line: CaseloadLine }>

function CaseName({ line }: LineProps) {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.name}>
        <TextLink href={`/huishouden/${encodeURIComponent(line.id)}/plan`}>{line.title}</TextLink>
      </span>
      <span className={styles.detail}>
        {line.ref} {line.isExample && <Tag kind="outline">{t('caseload.example')}</Tag>}
      </span>
    </>
  )
}

function CaseState({ line }: LineProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  return (
    <>
      <Status icon={statusIcons[line.status]}>
        {inLanguage(caseStatusLabels[line.status], i18n.language)}
      </Status>
      <span className={styles.detail}>
        {t('caseload.since', { date: format.fullDay(line.statusSince) })}
      </span>
    </>
  )
}

function NextMeeting({ line: { next, status } }: LineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (next === null)
    return status === 'afgesloten' ? null : (
      <span className={styles.detail}>{t('caseload.notPlanned')}</span>
    )
  return (
    <>
      <span>{next.on === readToday() ? t('caseload.today') : format.shortDay(next.on)}</span>
      <span className={styles.detail}>
        {next.what.trim() === '' ? t('caseload.evaluation') : next.what}
      </span>
    </>
  )
}

function LastContact({ line: { lastContactOn } }: LineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return lastContactOn === null ? (
    <span className={styles.detail}>{t('caseload.noContact')}</span>
  ) : (
    <span>{format.fullDay(lastContactOn)}</span>
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
