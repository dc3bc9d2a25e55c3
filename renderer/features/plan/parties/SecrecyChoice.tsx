import { useTranslation } from 'react-i18next'
import { partyKinds } from '../../../../shared/content/party-kinds.ts'
import { secrecyRegimeLabels } from '../../../../shared/content/plan-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { PlanChoice } from '../fields/PlanChoice.tsx'
import { useLabel } from '../use-label.ts'
import { useLabelOptions } from '../use-label-options.ts'

/** Which secrecy binds a party: what the catalogue says of its kind, or an own choice over it. */
export function SecrecyChoice({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const party = useFields(planShape.parties, id, ['kind'])
  const regimes = useLabelOptions(secrecyRegimeLabels)
  const secrecy = partyKinds.find((kind) => kind.id === party?.kind)?.secrecy ?? 'onbekend'
  return (
    <PlanChoice
      root={planShape.parties}
      id={id}
      field="secrecy"
      label={t('plan.parties.secrecy')}
      options={regimes}
      emptyLabel={t('plan.parties.secrecyOfKind', {
        regime: label(secrecyRegimeLabels[secrecy]),
      })}
    />
  )
}
