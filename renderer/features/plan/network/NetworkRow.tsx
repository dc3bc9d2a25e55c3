import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { classNames } from '../../../components/class-names.ts'
import { Status } from '../../../components/Status.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'
import { useCanWrite } from '../use-can-write.ts'
import { NetworkDetails } from './NetworkDetails.tsx'
import styles from './network.module.css'

/** Someone around the family, what this person contributes, and the own yes to it. */
export function NetworkRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const root = planShape.network
  const canWrite = useCanWrite(root)
  const name = t('plan.contributions.number', { number })
  const at = { root, id } as const
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      icon="hand-heart"
      place={place}
      onRemove={onRemove}
      details={<NetworkDetails id={id} />}
    >
      <div className={classNames(styles.contribution, !canWrite && styles.reading)}>
        <PlanText
          {...at}
          field="name"
          label={t('plan.name', { name })}
          placeholder={t('plan.contributions.namePlaceholder')}
          isBold
        />
        <PlanText
          {...at}
          field="offers"
          label={t('plan.contributions.offers', { name })}
          placeholder={t('plan.contributions.placeholder')}
          multiline
        />
        <OwnYes id={id} />
      </div>
    </ListRow>
  )
}

/** Whether the person itself said yes; silence is never a yes. */
function OwnYes({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const fields = useFields(planShape.network, id, ['agreed'])
  const agreed = fields?.agreed ?? null
  if (agreed === true) {
    return (
      <Status kind="positive" icon="circle-check">
        {t('plan.contributions.yes')}
      </Status>
    )
  }
  return (
    <Status icon={agreed === null ? 'circle-dashed' : 'circle-x'}>
      {agreed === null ? t('plan.contributions.notAsked') : t('plan.contributions.no')}
    </Status>
  )
}
