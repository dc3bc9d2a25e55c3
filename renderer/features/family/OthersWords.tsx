import { useTranslation } from 'react-i18next'
import { familyShape } from '../../../shared/document/family-shape.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { regisseurOnly } from '../../../shared/records/record-type.ts'
import { Quote } from '../../components/Quote.tsx'
import { NotShareButton } from '../../document/NotShareButton.tsx'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { useEntities } from '../../document/use-entities.ts'
import { useSession } from '../../platform/session.tsx'
import styles from './family.module.css'

/** What the others at home say, literally; an empty text is not shown. */
export function OthersWords({ exceptId }: Readonly<{ exceptId: string | null }>) {
  const { t } = useTranslation()
  const { role } = useSession()
  // Among the family nobody takes away the words of another.
  const mayTakeAway = regisseurOnly.includes(role)
  const persons = useEntities(planShape.persons)
  const words = useEntities(familyShape.ownWords).filter(
    ({ personId, text }) => (exceptId === null || personId !== exceptId) && text.trim() !== '',
  )
  if (words.length === 0) {
    return exceptId === null ? <p className={styles.quiet}>{t('family.words.none')}</p> : null
  }
  const nameOf = (personId: string | null) =>
    toFirstName(persons.find(({ id }) => id === personId)?.name ?? '')
  return (
    <section className={styles.voice} aria-labelledby="family-others">
      <h2 id="family-others">{t('family.words.others')}</h2>
      {words.map(({ id, personId, text }) => (
        <div key={id}>
          <Quote by={nameOf(personId)}>{text}</Quote>
          {mayTakeAway && (
            <NotShareButton
              root={familyShape.ownWords}
              id={id}
              name={t('family.words.of', { name: nameOf(personId) })}
            />
          )}
        </div>
      ))}
    </section>
  )
}
