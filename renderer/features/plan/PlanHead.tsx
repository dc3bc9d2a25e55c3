import { useTranslation } from 'react-i18next'
import { caseStatusLabels } from '../../../shared/content/vocabulary-labels.ts'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../shared/document/shape.ts'
import { hasSay } from '../../../shared/domain/plan-voices.ts'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Tag } from '../../components/Tag.tsx'
import { UndoButtons } from '../../document/UndoButtons.tsx'
import { useDerived } from '../../document/use-derived.ts'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import { useHousehold } from './people/use-people.ts'
import { PlanStageLine } from './PlanStageLine.tsx'
import { useCanWrite } from './use-can-write.ts'

/** Whose plan this is, and undo of one's own changes. */
export function PlanHead({ summary }: Readonly<{ summary: CaseSummary | null }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const canWrite = useCanWrite(planShape.goals)
  const isNameless = useHousehold().every(({ short }) => short === '')
  return (
    <PageHead title={usePlanTitle()} {...(canWrite ? { actions: <UndoButtons /> } : {})}>
      {summary !== null && (
        <>
          {isNameless && <span>{summary.title}</span>}
          <span>{summary.ref}</span>
          {summary.isExample && <Tag kind="outline">{t('plan.example')}</Tag>}
          <span>{label(caseStatusLabels[summary.status])}</span>
          <PlanStageLine caseId={summary.id} />
        </>
      )}
      {canWrite && <span>{t('plan.together')}</span>}
    </PageHead>
  )
}

function usePlanTitle(): string {
  const { t } = useTranslation()
  const { list } = useFormat()
  // Neither the dog nor a child that died: whose plan it is, is who can say something of it.
  const names = useDerived(planShape.persons, readNames)
  return names.length === 0 ? t('plan.untitled') : t('plan.title', { names: list(names) })
}

const readNames = (persons: readonly Entity<typeof planShape.persons>[]): readonly string[] =>
  persons.filter(hasSay).map(({ name }) => toFirstName(name))
