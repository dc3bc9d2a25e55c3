import { useTranslation } from 'react-i18next'
import { statementKindLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { useLabel } from '../use-label.ts'
import styles from './statements.module.css'

/** "Feit, van Vmbo De Wissel, over Jesse": what kind of statement it is, and whose. */
export function ConcernSource({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const people = usePeopleInPlan()
  const fields = useFields(planShape.concerns, id, ['kind', 'sourceId', 'aboutId', 'domainId'])
  if (fields === null) return null
  const source = people.find(fields.sourceId)
  const about = people.find(fields.aboutId)
  const parts = [
    ...(source === null ? [] : [t('plan.concerns.from', { name: source.short })]),
    ...(about === null ? [] : [t('plan.concerns.over', { name: about.short })]),
    ...(fields.domainId === null ? [] : [label(findLifeDomain(fields.domainId)).toLowerCase()]),
  ]
  return (
    <span className={styles.kind}>
      <b>{label(statementKindLabels[fields.kind])}</b>
      {parts.map((part) => `, ${part}`).join('')}
    </span>
  )
}
