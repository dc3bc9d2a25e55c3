import { useTranslation } from 'react-i18next'
import { planStageLabels } from '../../../shared/content/plan-life-labels.ts'
import { Tag } from '../../components/Tag.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useAdoption } from '../../document/use-adoption.ts'
import { useLiveDocument } from '../../document/use-live-document.ts'
import { useLabel } from '../../platform/use-label.ts'

/** How far the plan is, with the way to what changed since it was adopted. */
export function PlanStageLine({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { stage, changes } = useAdoption(caseId, useLiveDocument('plan').id)
  return (
    <>
      <Tag>{label(planStageLabels[stage])}</Tag>
      <TextLink href={`/huishouden/${encodeURIComponent(caseId)}/geschiedenis`}>
        {changes.length === 0
          ? t('history.since.history')
          : t('history.since.changed', { count: changes.length })}
      </TextLink>
    </>
  )
}
