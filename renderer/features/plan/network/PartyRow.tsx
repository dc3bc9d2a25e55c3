import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useEntityCount } from '../../../document/use-entity-count.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import { useCanWrite } from '../use-can-write.ts'
import type { EntityRowProps } from './EntityList.tsx'
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
      <PlanRow
        rootName={root.name}
        id={id}
        name={name}
        icon="building-2"
        menu={
          canWrite && (
            <RowMenu
              name={name}
              up={place.up}
              down={place.down}
              onRemove={() => (owned > 0 ? setIsAsking(true) : onRemove(id))}
            />
          )
        }
        details={<PartyDetails id={id} />}
      >
        <div className={styles.contribution}>
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
      </PlanRow>
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
