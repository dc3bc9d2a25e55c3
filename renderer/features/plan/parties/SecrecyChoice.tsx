import { useTranslation } from 'react-i18next'
import { partyKinds } from '../../../../shared/content/party-kinds.ts'
import { secrecyRegimeLabels } from '../../../../shared/content/plan-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { useLabel } from '../../../platform/use-label.ts'

/** Which secrecy binds a party: what the catalogue says of its kind, or an own choice over it. */
export function SecrecyChoice({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const party = useFields(planShape.parties, id, ['kind'])
  const regimes = useLabelOptions(secrecyRegimeLabels)
  const secrecy = partyKinds.find((kind) => kind.id === party?.kind)?.secrecy ?? 'onbekend'
  return (
    <ChoiceField
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
