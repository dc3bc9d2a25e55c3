import { useTranslation } from 'react-i18next'
import { remarkKindLabels } from '../../../../shared/content/plan-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useOpenRemarks } from './remarks-context.ts'
import { isOpen, toThreads } from './threads.ts'
import { usePlaceName } from './use-place-name.ts'
import { usePersonAtTable } from './use-table-options.ts'
import styles from './remarks.module.css'

/** So much of a remark is enough to know which one it is. */
const shownLetters = 90

/** The open remarks beside the plan, each a way to its place. */
export function OpenRemarks() {
  const { t } = useTranslation()
  const label = useLabel()
  const open = toThreads(useEntities(planShape.remarks)).filter(isOpen)
  const openRemarks = useOpenRemarks()
  const placeName = usePlaceName()
  const personAt = usePersonAtTable()
  if (openRemarks === null) return null
  return (
    <section aria-labelledby="plan-open-remarks">
      <h2 id="plan-open-remarks" className={styles.panelTitle}>
        {t('plan.remarks.title')}
      </h2>
      {open.length === 0 && <p className={styles.hint}>{t('plan.remarks.nothingOpen')}</p>}
      <ul>
        {open.map(({ first, answers }) => {
          const place = {
            rootName: first.targetRoot,
            id: first.targetId ?? '',
            field: first.targetField,
          }
          const name = placeName(place)
          const words = first.text.trim() === '' ? first.proposal : first.text
          const asked = first.toId === null ? null : personAt(first.toId)
          return (
            <li key={first.id}>
              <button
                type="button"
                className={styles.entry}
                onClick={() => openRemarks({ ...place, name })}
              >
                <span className={styles.entryPlace}>
                  {`${label(remarkKindLabels[first.kind])}, ${name}`}
                </span>
                <span dir="auto">{shorten(words)}</span>
                {asked !== null && (
                  <span className={styles.hint}>{t('plan.remarks.askedOf', { name: asked })}</span>
                )}
                {answers.length > 0 && (
                  <span className={styles.hint}>
                    {t('plan.remarks.answers', { count: answers.length })}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** By characters and not by code units: half an emoji is a question mark. */
function shorten(words: string): string {
  const letters = [...words.trim()]
  return letters.length > shownLetters
    ? `${letters.slice(0, shownLetters).join('')}…`
    : letters.join('')
}
