import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { PlanGap, PlanPlace } from '../../../../shared/domain/plan-gaps.ts'
import { Icon } from '../../../components/Icon.tsx'
import { PlaceLink } from '../rows/PlaceLink.tsx'
import { useGapSentence } from './use-gap-sentence.ts'
import { usePlanGaps } from './use-plan-gaps.ts'
import styles from './aside.module.css'

/** What the plan still misses, in sentences that lead to their place; below it, what is there. Never a score. */
export function PlanGapList() {
  const { t } = useTranslation()
  const { missing, present } = usePlanGaps()
  const toSentence = useGapSentence()
  return (
    <section aria-labelledby="plan-gaps">
      <h2 className={styles.title} id="plan-gaps">
        {t('plan.gaps.title')}
      </h2>
      <p className={styles.hint}>{t('plan.gaps.hint')}</p>
      <ul className={styles.gaps}>
        {missing.map((gap) => (
          <li key={`${gap.kind}/${gap.entityId}`} className={styles.gap}>
            <Icon name="circle-dashed" size="sm" />
            <PlaceLink section={gap.place} {...toEntity(gap)}>
              {toSentence(gap)}
            </PlaceLink>
          </li>
        ))}
        {present.map((kind) => (
          <li key={kind} className={styles.present}>
            <Icon name="circle-check" size="sm" />
            {t(`plan.gaps.present.${kind}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The roots behind the places whose remarks are about one entity. */
const rootOf: Readonly<Partial<Record<PlanPlace, string>>> = {
  goals: planShape.goals.name,
  conflicts: planShape.conflicts.name,
  network: planShape.network.name,
  domains: planShape.domains.name,
}

function toEntity({ place, entityId }: PlanGap) {
  const rootName = rootOf[place]
  return entityId === null || rootName === undefined ? {} : { entity: { rootName, id: entityId } }
}
