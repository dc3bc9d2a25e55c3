import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { readToday } from '../../../platform/today.ts'
import { useCanWrite } from '../use-can-write.ts'
import { RatingRow } from './RatingRow.tsx'
import styles from './domains.module.css'

type RatingsProps = Readonly<{ domainId: LifeDomainId; name: string }>

/** What the team saw, when, and why; newest first. */
export function Ratings({ domainId, name }: RatingsProps) {
  const { t } = useTranslation()
  const root = planShape.ratings
  const ids = useDerived(root, (ratings) =>
    ratings
      .filter((rating) => rating.domainId === domainId)
      .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))
      .map(({ id }) => id),
  )
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  return (
    <div {...listMark}>
      <h4 className={styles.legend}>{t('plan.domains.ratings')}</h4>
      <ul aria-label={t('plan.domains.ratingsOf', { name })}>
        {ids.map((id, index) => (
          <li key={id}>
            <RatingRow id={id} number={ids.length - index} onRemove={remove} />
          </li>
        ))}
      </ul>
      {canWrite && (
        <AddButton look="small" onPress={() => add({ domainId, on: readToday() })}>
          {t('plan.domains.addRating')}
        </AddButton>
      )}
    </div>
  )
}
