import { useTranslation } from 'react-i18next'
import { statementKindLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { PlanChoice } from '../fields/PlanChoice.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { useDomainOptions } from '../use-domain-options.ts'
import { useLabelOptions } from '../use-label-options.ts'

/** Kind, source, person and life domain of a worry. */
export function ConcernDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const root = planShape.concerns
  const kinds = useLabelOptions(statementKindLabels)
  const everyone = usePeopleOptions()
  const persons = usePeopleOptions(onlyPersons)
  const domains = useDomainOptions()
  return (
    <>
      <PlanChoice
        root={root}
        id={id}
        field="kind"
        label={t('plan.concerns.kind')}
        options={kinds}
      />
      <PlanChoice
        root={root}
        id={id}
        field="sourceId"
        label={t('plan.concerns.source')}
        options={everyone}
        emptyLabel={t('plan.people.notSaid')}
      />
      <PlanChoice
        root={root}
        id={id}
        field="aboutId"
        label={t('plan.about')}
        options={persons}
        emptyLabel={t('plan.people.household')}
      />
      <PlanChoice
        root={root}
        id={id}
        field="domainId"
        label={t('plan.domain')}
        options={domains}
        emptyLabel={t('plan.noDomain')}
      />
    </>
  )
}
