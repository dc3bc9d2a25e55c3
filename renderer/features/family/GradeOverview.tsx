import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { familyShape } from '../../../shared/document/family-shape.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { Facts } from '../../components/Facts.tsx'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { useEntities } from '../../document/use-entities.ts'
import { latestGrades } from './latest-grades.ts'
import { useQuestions } from './use-questions.ts'
import styles from './family.module.css'

/** For who only reads: the latest grade of each person, per question. Never an average over people. */
export function GradeOverview() {
  const { t, i18n } = useTranslation()
  const questions = useQuestions()
  const grades = useEntities(familyShape.grades)
  const persons = useEntities(planShape.persons)
  const facts = questions.flatMap((question) => {
    const value = latestGrades(grades, question.id)
      .flatMap(({ personId, now }) => {
        const person = persons.find(({ id }) => id === personId)
        return person === undefined ? [] : [`${toFirstName(person.name)}: ${now}`]
      })
      .join(', ')
    const term = inLanguage(question.plain, i18n.language)
    return value === '' ? [] : [{ id: question.id, term, value }]
  })
  if (facts.length === 0) return null
  return (
    <section className={styles.voice} aria-labelledby="family-grades">
      <h2 id="family-grades">{t('family.grades.overview')}</h2>
      <Facts facts={facts} />
    </section>
  )
}
