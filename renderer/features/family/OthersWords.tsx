import { useTranslation } from 'react-i18next'
import { familyShape } from '../../../shared/document/family-shape.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { Quote } from '../../components/Quote.tsx'
import { toFirstName } from '../../document/to-first-name.ts'
import { useEntities } from '../../document/use-entities.ts'
import styles from './family.module.css'

/** What the others at home say, literally; an empty text is not shown. */
export function OthersWords({ exceptId }: Readonly<{ exceptId: string | null }>) {
  const { t } = useTranslation()
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
        <Quote key={id} by={nameOf(personId)}>
          {text}
        </Quote>
      ))}
    </section>
  )
}
