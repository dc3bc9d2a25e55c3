import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { FamilyStep } from './family-steps.ts'
import { OthersTestWords } from './OthersTestWords.tsx'
import { OwnRecognition } from './OwnRecognition.tsx'
import { OwnTestWords } from './OwnTestWords.tsx'
import { TableAnswer } from './TableAnswer.tsx'
import styles from './family-test.module.css'

type FamilyQuestionProps = Readonly<{
  step: FamilyStep
  /** Null for who only reads. */
  personId: string | null
  heading: Ref<HTMLHeadingElement>
  /** 'Vraag 2 van 7'. */
  place: string
  steps: ReactNode
}>

/** One plain question: what the table has so far, the own words, and those of the others at home. */
export function FamilyQuestion({ step, personId, heading, place, steps }: FamilyQuestionProps) {
  const { t } = useTranslation()
  const { id, questionId } = step
  return (
    <section className={styles.question} aria-labelledby="test-question">
      <p className={styles.place}>{place}</p>
      <h2 id="test-question" ref={heading} tabIndex={-1}>
        {t(`reverse-test-parts.family.questions.${id}`)}
      </h2>
      <TableAnswer step={id} />
      {personId !== null &&
        (id === 'recognition' ? (
          <OwnRecognition personId={personId} />
        ) : (
          <OwnTestWords questionId={questionId} personId={personId} />
        ))}
      <OthersTestWords questionId={questionId} exceptId={personId} />
      {steps}
    </section>
  )
}
