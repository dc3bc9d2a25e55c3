import { useTranslation } from 'react-i18next'
import { caseStatusLabels } from '../../../shared/content/vocabulary-labels.ts'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { teamRoles } from '../../../shared/records/record-type.ts'
import { Columns } from '../../components/Columns.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Tag } from '../../components/Tag.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { useSession } from '../../platform/session.tsx'
import { useLabel } from '../../platform/use-label.ts'
import { NotifierSection } from './NotifierSection.tsx'
import { ReportSection } from './ReportSection.tsx'
import { StatusSection } from './StatusSection.tsx'
import { Timeline } from './Timeline.tsx'
import { TriageSection } from './TriageSection.tsx'

/** Everything about the case itself, in the order in which it happens. Only the regisseur records. */
export function CaseLifeScreen({ summary }: Readonly<{ summary: CaseSummary }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { role } = useSession()
  const isTeam = teamRoles.includes(role)
  const given = { caseId: summary.id, canRecord: role === 'regisseur' }
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('case-life.audience')}</TrustItem>} />
      <PageHead title={t('case-life.title')}>
        <span>{summary.title}</span>
        <span>{summary.ref}</span>
        {summary.isExample && <Tag kind="outline">{t('case-life.example')}</Tag>}
        <span>{label(caseStatusLabels[summary.status])}</span>
      </PageHead>
      <Columns aside={<Timeline caseId={summary.id} />} asideLabel={t('case-life.timeline.title')}>
        <StatusSection summary={summary} canRecord={given.canRecord} />
        {isTeam && (
          <>
            <ReportSection {...given} />
            <TriageSection {...given} />
            <NotifierSection {...given} />
          </>
        )}
      </Columns>
    </>
  )
}
