import { useTranslation } from 'react-i18next'
import { readFieldLabel } from '../../../../shared/content/plan-field-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { DayField } from '../../../document/DayField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanPeople } from '../fields/PlanPeople.tsx'
import { PlanSource } from '../fields/PlanSource.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { usePeopleOptions } from '../people/use-people-options.ts'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'
import { Wide } from '../rows/Wide.tsx'

const root = planShape.agreementDrafts

/** One agreement in the making: what it says, with whom, from when until when, and where it came from. */
export function AgreementDraftRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const name = t('plan.agreements.number', { number })
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      place={place}
      onRemove={onRemove}
      details={<Details id={id} />}
    >
      <PlanText
        root={root}
        id={id}
        field="text"
        label={name}
        placeholder={t('plan.agreements.placeholder')}
        multiline
      />
    </ListRow>
  )
}

function Details({ id }: Readonly<{ id: string }>) {
  const label = useLabel()
  const everyone = usePeopleOptions()
  const at = { root, id } as const
  const labelOf = (field: 'partyIds' | 'startsOn' | 'endsOn' | 'ifBroken') =>
    label(readFieldLabel(root.name, field))
  return (
    <>
      <Wide>
        <PlanPeople {...at} field="partyIds" label={labelOf('partyIds')} options={everyone} />
      </Wide>
      <DayField {...at} field="startsOn" label={labelOf('startsOn')} />
      <DayField {...at} field="endsOn" label={labelOf('endsOn')} />
      <PlanSource {...at} />
      <Wide>
        <PlanText {...at} field="ifBroken" label={labelOf('ifBroken')} isLabelShown multiline />
      </Wide>
    </>
  )
}
