import { useTranslation } from 'react-i18next'
import { familyShape } from '../../../../shared/document/family-shape.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useSession } from '../../../platform/session.tsx'
import { useHousehold } from '../people/use-people.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { readToday } from '../../../platform/today.ts'
import { useCanWrite } from '../use-can-write.ts'
import { OwnWord } from './OwnWord.tsx'
import styles from './voice.module.css'

/** What the family says itself, literally. Only the family writes here; the others read along. */
export function OwnWords() {
  const { t } = useTranslation()
  const ids = useEntityIds(familyShape.ownWords)
  const canWrite = useCanWrite(familyShape.ownWords)
  const edits = useListEdits(familyShape.ownWords)
  const ownPersonId = useOwnPersonId()
  return (
    <div {...listMark}>
      {ids.length === 0 && <p className={styles.none}>{t('plan.ownWords.empty')}</p>}
      <ul className={styles.quotes} aria-label={t('plan.ownWords.title')}>
        {ids.map((id) => (
          <li key={id}>
            <OwnWord id={id} onRemove={edits.remove} />
          </li>
        ))}
      </ul>
      {canWrite && (
        <div className={styles.add}>
          <AddButton onPress={() => edits.add({ personId: ownPersonId, on: readToday() })}>
            {t('plan.ownWords.add')}
          </AddButton>
        </div>
      )}
    </div>
  )
}

/** The member of the household with the name under which this person joined, when there is one. */
function useOwnPersonId(): string | null {
  const household = useHousehold()
  const name = useSession().name.trim().toLocaleLowerCase()
  const own = household.find(
    (person) =>
      person.name.toLocaleLowerCase() === name || person.short.toLocaleLowerCase() === name,
  )
  return own?.id ?? null
}
