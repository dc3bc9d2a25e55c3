import { useTranslation } from 'react-i18next'
import { lifeDomainStateLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { Wide } from '../rows/Wide.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { CarriedBy } from './CarriedBy.tsx'
import { FamilySays } from './FamilySays.tsx'
import { PersonLines } from './PersonLines.tsx'
import { Ratings } from './Ratings.tsx'

type DomainDetailsProps = Readonly<{ id: LifeDomainId; name: string }>

/** State, necessity, who carries it, and the team's ratings of one life domain. */
export function DomainDetails({ id, name }: DomainDetailsProps) {
  const { t } = useTranslation()
  const root = planShape.domains
  const state = useFields(root, id, ['state', 'necessity'])
  // "Niet aan de orde" needs no reason; one that was written before stays in sight.
  const asksWhy = state?.state === 'aanDeOrde' || (state?.necessity ?? '').trim() !== ''
  const states = useLabelOptions(lifeDomainStateLabels)
  return (
    <>
      <ChoiceField
        root={root}
        id={id}
        field="state"
        label={t('plan.domains.state')}
        options={states}
      />
      {asksWhy && (
        <Wide>
          <PlanText
            root={root}
            id={id}
            field="necessity"
            label={t('plan.domains.necessity')}
            isLabelShown
          />
        </Wide>
      )}
      <Wide>
        <CarriedBy id={id} name={name} />
      </Wide>
      <Wide>
        <Ratings domainId={id} name={name} />
      </Wide>
      <Wide>
        <PersonLines domainId={id} name={name} />
        <FamilySays domainId={id} name={name} />
      </Wide>
    </>
  )
}
