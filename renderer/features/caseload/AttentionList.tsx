import { useTranslation } from 'react-i18next'
import type { AttentionItem, CaseloadLine } from '../../../shared/api/caseload-routes.ts'
import type { AttentionKind } from '../../../shared/domain/caseload.ts'
import type { IconName } from '../../components/icon-names.ts'
import { Status } from '../../components/Status.tsx'
import type { StatusKind } from '../../components/status-kind.ts'
import { useFormat } from '../../platform/use-format.ts'
import styles from './caseload.module.css'

type Look = Readonly<{ icon: IconName; kind: StatusKind }>

const looks: Readonly<Record<AttentionKind, Look>> = {
  evaluationsDue: { icon: 'calendar-x', kind: 'warning' },
  deadlinesDue: { icon: 'calendar', kind: 'warning' },
  answersOverdue: { icon: 'hourglass', kind: 'warning' },
  actionsOverdue: { icon: 'clock', kind: 'warning' },
  agreementsEnded: { icon: 'file-pen', kind: 'warning' },
  agreementsEnding: { icon: 'file-pen', kind: 'warning' },
  goalsDue: { icon: 'target', kind: 'warning' },
  openConflicts: { icon: 'circle-dashed', kind: 'warning' },
  afterCare: { icon: 'bell', kind: 'default' },
  turns18: { icon: 'milestone', kind: 'default' },
  nothingPlanned: { icon: 'calendar-plus', kind: 'default' },
}

/** What asks attention in a household, in sentences; says so when nothing does. */
export function AttentionList({ line }: Readonly<{ line: CaseloadLine }>) {
  const { t } = useTranslation()
  if (line.attention.length === 0) {
    return line.status === 'afgesloten' ? null : (
      <Status kind="positive" icon="check">
        {t('caseload.attention.none')}
      </Status>
    )
  }
  return (
    <ul className={styles.todo}>
      {line.attention.map((item) => (
        <Item key={item.kind} item={item} />
      ))}
    </ul>
  )
}

function Item({ item: { kind, count, on } }: Readonly<{ item: AttentionItem }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const date = on === null ? '' : format.fullDay(on)
  return (
    <li>
      <Status {...looks[kind]}>{t(`caseload.attention.${kind}`, { count, date })}</Status>
    </li>
  )
}
