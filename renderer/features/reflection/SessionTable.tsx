import { useTranslation } from 'react-i18next'
import { toReflectionFormat } from '../../../shared/content/reflection/formats.ts'
import type { ReflectionSession } from '../../../shared/domain/reflection/fold-reflection.ts'
import { Status } from '../../components/Status.tsx'
import { Table } from '../../components/Table.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'

type SessionTableProps = Readonly<{ caseId: string; sessions: readonly ReflectionSession[] }>

/** The sessions of a group with the part in which each of them is. */
export function SessionTable({ caseId, sessions }: SessionTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const say = useLabel()
  return (
    <Table
      caption={t('reflection.sessions')}
      columns={[
        { id: 'title', label: t('reflection.table.title') },
        { id: 'format', label: t('reflection.table.format') },
        { id: 'leader', label: t('reflection.table.leader') },
        { id: 'on', label: t('reflection.table.on') },
        { id: 'phase', label: t('reflection.table.phase') },
      ]}
      rows={sessions.map((session) => ({
        id: session.sessionId,
        cells: {
          title: (
            <TextLink
              href={`/pilot/${encodeURIComponent(caseId)}/reflectie/${encodeURIComponent(session.sessionId)}`}
            >
              {session.title}
            </TextLink>
          ),
          format: say(toReflectionFormat(session.format)),
          leader: session.leaderName ?? '',
          on: format.shortDay(session.startedAt),
          phase: (
            <Status kind={session.phase === 'afgerond' ? 'positive' : 'info'}>
              {t(`reflection.phase.${session.phase}`)}
            </Status>
          ),
        },
      }))}
    />
  )
}
