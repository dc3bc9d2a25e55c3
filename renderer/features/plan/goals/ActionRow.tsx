import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { usePeopleInPlan } from '../people/use-people.ts'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'
import { actionStatusLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { actionLooks } from './action-looks.ts'
import { ActionDetails } from './ActionDetails.tsx'
import { ActionWhen } from './ActionWhen.tsx'
import { useDoneOnce } from './use-done-once.ts'
import styles from './goals.module.css'

/** "Dennis: elke zaterdag post openen met Karin, doorlopend." */
export function ActionRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const root = planShape.actions
  const people = usePeopleInPlan()
  const action = useFields(root, id, ['status', 'ownerId', 'repeats'])
  const doneOnce = useDoneOnce()
  if (action === null) return null
  const name = t('plan.actions.number', { number })
  const owner = people.find(action.ownerId)
  // Whoever took it on was taken out of the plan; the promise stays in sight, and that someone must take it over.
  const noOwner = t(action.ownerId === null ? 'plan.actions.nobody' : 'plan.actions.ownerGone')
  const look = actionLooks[action.status]
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      icon={look.icon}
      iconKind={look.kind}
      place={place}
      choices={
        action.repeats === 'eenmalig'
          ? []
          : [
              {
                id: 'done',
                label: t('plan.actions.doneToday'),
                icon: 'check',
                onChoose: () => doneOnce(id),
              },
            ]
      }
      onRemove={onRemove}
      details={<ActionDetails id={id} />}
    >
      <div className={styles.action}>
        <VisuallyHidden>{`${label(actionStatusLabels[action.status])}: `}</VisuallyHidden>
        <b className={owner === null ? styles.nobody : styles.owner}>
          {`${owner?.short ?? noOwner}:`}
        </b>
        <div className={styles.what}>
          <PlanText
            root={root}
            id={id}
            field="what"
            label={t('plan.actions.what', { name })}
            placeholder={t('plan.actions.placeholder')}
            onEmptyBackspace={() => onRemove(id)}
          />
        </div>
        <ActionWhen id={id} />
      </div>
    </ListRow>
  )
}
