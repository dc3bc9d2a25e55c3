import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import styles from './conflicts.module.css'

/** Between whom a clash is, as its heading. */
export function ConflictParties({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const people = usePeopleInPlan()
  const conflict = useFields(planShape.conflicts, id, ['betweenIds'])
  const names = (conflict?.betweenIds ?? []).flatMap((one) => people.find(one)?.short ?? [])
  return (
    <h3 className={names.length === 0 ? styles.open : styles.parties}>
      {names.length === 0 ? t('plan.conflicts.between') : format.list(names)}
    </h3>
  )
}
