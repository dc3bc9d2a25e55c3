import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useFields } from '../../../document/use-fields.ts'
import { PlanNumber } from '../fields/PlanNumber.tsx'
import { CarriedBar } from './CarriedBar.tsx'
import styles from './domains.module.css'

const percentages: readonly number[] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

type CarriedByProps = Readonly<{ id: LifeDomainId; name: string }>

/** Who carries this now: the family itself, the people around it, professionals (after the KrachtenWijzer). */
export function CarriedBy({ id, name }: CarriedByProps) {
  const { t } = useTranslation()
  const root = planShape.domains
  const shares = useFields(root, id, ['carriedBySelf', 'carriedByNetwork', 'carriedByProfessional'])
  const toLabel = (value: number) => t('plan.domains.percent', { value })
  const at = { root, id, numbers: percentages, toLabel } as const
  return (
    <fieldset>
      <legend className={styles.legend}>{t('plan.domains.carried', { name })}</legend>
      <div className={styles.shares}>
        <PlanNumber {...at} field="carriedBySelf" label={t('plan.domains.self')} />
        <PlanNumber {...at} field="carriedByNetwork" label={t('plan.domains.network')} />
        <PlanNumber {...at} field="carriedByProfessional" label={t('plan.domains.professional')} />
      </div>
      {shares !== null && (
        <CarriedBar
          self={shares.carriedBySelf ?? 0}
          network={shares.carriedByNetwork ?? 0}
          professional={shares.carriedByProfessional ?? 0}
        />
      )}
    </fieldset>
  )
}
