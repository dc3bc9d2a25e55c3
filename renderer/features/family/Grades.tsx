import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { GradeQuestion } from './GradeQuestion.tsx'
import { useQuestions } from './use-questions.ts'
import styles from './family.module.css'

/** One question at a time: seven rows of ten buttons would be a form, and this is a conversation. */
export function Grades({ personId }: Readonly<{ personId: string }>) {
  const { t } = useTranslation()
  const questions = useQuestions()
  const [index, setIndex] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  // Synchronous: the heading of the next question is there before it gets the focus.
  const go = (to: number) => {
    flushSync(() => setIndex(to))
    heading.current?.focus()
  }
  const question = questions[index]

  if (questions.length === 0) {
    return (
      <section className={styles.voice} aria-labelledby="family-grades">
        <h2 id="family-grades">{t('family.grades.title')}</h2>
        <p>{t('family.grades.none')}</p>
      </section>
    )
  }
  if (question === undefined) {
    return (
      <section className={styles.voice} aria-labelledby="family-grades">
        <h2 id="family-grades" ref={heading} tabIndex={-1}>
          {t('family.grades.title')}
        </h2>
        <p>{t('family.grades.done')}</p>
        <Button icon="rotate-ccw" block onPress={() => go(0)}>
          {t('family.grades.again')}
        </Button>
      </section>
    )
  }
  return (
    <GradeQuestion
      key={question.id}
      question={question}
      personId={personId}
      heading={heading}
      place={t('family.grades.question', { number: index + 1, total: questions.length })}
      onPrevious={index === 0 ? null : () => go(index - 1)}
      onNext={() => go(index + 1)}
    />
  )
}
