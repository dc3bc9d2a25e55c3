import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import type { RowPlace } from '../rows/row-place.ts'
import { useCanWrite } from '../use-can-write.ts'

type StrengthRowProps = Readonly<{
  id: string
  number: number
  place: RowPlace
  onAddBelow: () => void
  onRemove: (id: string) => void
}>

/** One strength: a sentence, and about whom when that matters. */
export function StrengthRow({ id, number, place, onAddBelow, onRemove }: StrengthRowProps) {
  const { t } = useTranslation()
  const root = planShape.strengths
  const canWrite = useCanWrite(root)
  const options = usePeopleOptions(onlyPersons)
  const name = t('plan.strengths.number', { number })
  return (
    <PlanRow
      rootName={root.name}
      id={id}
      name={name}
      icon="plus"
      size="bullet"
      handle={canWrite ? place.handle : undefined}
      menu={
        canWrite && (
          <RowMenu name={name} up={place.up} down={place.down} onRemove={() => onRemove(id)} />
        )
      }
      details={
        <ChoiceField
          root={root}
          id={id}
          field="aboutId"
          label={t('plan.about')}
          options={options}
          emptyLabel={t('plan.people.household')}
        />
      }
    >
      <PlanText
        root={root}
        id={id}
        field="text"
        label={name}
        placeholder={t('plan.strengths.placeholder')}
        onEnter={onAddBelow}
        onEmptyBackspace={() => onRemove(id)}
      />
    </PlanRow>
  )
}
