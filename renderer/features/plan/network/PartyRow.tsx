import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { classNames } from '../../../components/class-names.ts'
import { useEntityCount } from '../../../document/use-entity-count.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'
import { useCanWrite } from '../use-can-write.ts'
import { PartyDetails } from './PartyDetails.tsx'
import { PartyState } from './PartyState.tsx'
import { RemovePartyDialog } from './RemovePartyDialog.tsx'
import styles from './network.module.css'

/** A party with its worker and what it is here for. */
export function PartyRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const root = planShape.parties
  const canWrite = useCanWrite(root)
  const name = t('plan.parties.number', { number })
  const at = { root, id } as const
  const owned = useEntityCount(planShape.actions, ({ ownerId }) => ownerId === id)
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <ListRow
        root={root}
        id={id}
        name={name}
        icon="building-2"
        place={place}
        onRemove={() => (owned > 0 ? setIsAsking(true) : onRemove(id))}
        details={<PartyDetails id={id} />}
      >
        <div className={classNames(styles.contribution, !canWrite && styles.reading)}>
          <PlanText
            {...at}
            field="name"
            label={t('plan.name', { name })}
            placeholder={t('plan.parties.namePlaceholder')}
            isBold
          />
          <PlanText
            {...at}
            field="worker"
            label={t('plan.parties.worker', { name })}
            placeholder={t('plan.parties.workerPlaceholder')}
          />
          <PartyState id={id} />
        </div>
      </ListRow>
      {isAsking && (
        <RemovePartyDialog
          id={id}
          onConfirm={() => {
            setIsAsking(false)
            onRemove(id)
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
