import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../../../shared/output/register-entries.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Status } from '../../components/Status.tsx'
import { Table } from '../../components/Table.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { EntryPositions } from './EntryPositions.tsx'
import { EntrySources } from './EntrySources.tsx'
import styles from './register.module.css'

type RegisterTableProps = Readonly<{
  caseId: string
  entries: readonly RegisterEntry[]
  onClear: () => void
}>

const columns = ['what', 'owner', 'term', 'state', 'positions', 'links'] as const

/** A line for every agreement and decision. */
export function RegisterTable({ caseId, entries, onClear }: RegisterTableProps) {
  const { t } = useTranslation()
  if (entries.length === 0)
    return (
      <EmptyState
        title={t('register.filter.none')}
        headingLevel={3}
        actions={<Button onPress={onClear}>{t('register.filter.clear')}</Button>}
      >
        {t('register.filter.noneText')}
      </EmptyState>
    )
  return (
    <Table
      caption={t('register.list')}
      columns={columns.map((id) => ({ id, label: t(`register.column.${id}`) }))}
      rows={entries.map((entry) => ({
        id: `${entry.kind}-${entry.id}`,
        cells: {
          what: <What caseId={caseId} entry={entry} />,
          owner: entry.owner,
          term: <Term entry={entry} />,
          state: <State entry={entry} />,
          positions: <EntryPositions entry={entry} />,
          links: <EntrySources caseId={caseId} entry={entry} />,
        },
      }))}
    />
  )
}

type EntryProps = Readonly<{ entry: RegisterEntry }>

function What({ caseId, entry }: EntryProps & Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const { id, kind, title } = entry
  return (
    <span className={styles.what} id={`${kind}-${id}`} data-entity={`${kind}s/${id}`}>
      <span className={styles.quiet}>{t(`register.name.${kind}`, { id })}</span>
      {kind === 'decision' ? (
        <TextLink href={`/huishouden/${caseId}/besluiten/${id}`}>{title}</TextLink>
      ) : (
        title
      )}
    </span>
  )
}

function Term({ entry: { on, startsOn, endsOn } }: EntryProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const from = startsOn ?? on
  return (
    <>
      {from !== '' && <span>{t('register.from', { day: format.fullDay(from) })}</span>}{' '}
      {endsOn !== null && <span>{t('register.until', { day: format.fullDay(endsOn) })}</span>}
    </>
  )
}

function State({ entry: { status, isSuspended, isKept, why, stage } }: EntryProps) {
  const { t, i18n } = useTranslation()
  return (
    <span className={styles.states}>
      <Status kind={stage === 'voorbij' ? 'default' : 'info'} icon={stageIcons[stage]}>
        {inLanguage(status, i18n.language)}
      </Status>
      {isSuspended && (
        <Status kind="warning" icon="circle-pause">
          {t('register.suspended')}
        </Status>
      )}
      {isKept !== null && (
        <Status kind={isKept ? 'positive' : 'warning'} icon={isKept ? 'circle-check' : 'circle-x'}>
          {t(isKept ? 'register.kept' : 'register.notKept')}
        </Status>
      )}
      {why !== '' && <span className={styles.quiet}>{why}</span>}
    </span>
  )
}

const stageIcons = { komt: 'clock', loopt: 'activity', voorbij: 'check' } as const
