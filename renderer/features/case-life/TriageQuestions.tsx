import { useTranslation } from 'react-i18next'
import {
  type TriageQuestion,
  triageQuestions,
  triageYesNoLabels,
} from '../../../shared/content/triage.ts'
import { type TriageAnswer, triageAnswer } from '../../../shared/domain/case-life.ts'
import type { TriageAnswers } from '../../../shared/domain/suggest-triage.ts'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useLabel } from '../../platform/use-label.ts'
import styles from './case-life.module.css'

type TriageQuestionsProps = Readonly<{
  answers: TriageAnswers
  onChange: (answers: TriageAnswers) => void
}>

/** The ten questions. Any of them may stay open. */
export function TriageQuestions({ answers, onChange }: TriageQuestionsProps) {
  const set = (id: string, answer: TriageAnswer | undefined) => {
    const { [id]: _former, ...others } = answers
    onChange(answer === undefined ? others : { ...others, [id]: answer })
  }
  return (
    <ol className={styles.questions}>
      {triageQuestions.map((question, index) => (
        <li key={question.id}>
          <Question
            question={question}
            number={index + 1}
            answer={answers[question.id]}
            onAnswer={(answer) => set(question.id, answer)}
          />
        </li>
      ))}
    </ol>
  )
}

type QuestionProps = Readonly<{
  question: TriageQuestion
  number: number
  answer: TriageAnswer | undefined
  onAnswer: (answer: TriageAnswer | undefined) => void
}>

function Question({ question, number, answer, onAnswer }: QuestionProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const text = `${number}. ${label(question.text)}`
  if (question.kind === 'count')
    return (
      <div className={styles.count}>
        <TextField
          label={text}
          value={typeof answer === 'number' ? String(answer) : ''}
          onChange={(typed) => onAnswer(toCount(typed))}
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
        />
      </div>
    )
  const choices =
    question.steps === undefined
      ? Object.entries(triageYesNoLabels).map(([id, name]) => ({ id, label: label(name) }))
      : question.steps.map((name, step) => ({ id: String(step + 1), label: label(name) }))
  return (
    <ChoiceGroup
      label={text}
      layout="row"
      value={answer === undefined ? null : String(answer)}
      onChange={(id) => onAnswer(triageAnswer.parse(question.kind === 'scale' ? Number(id) : id))}
      choices={choices}
      {...(question.id === 'TR1' ? { hint: t('case-life.triage.safetyFirst') } : {})}
    />
  )
}

/** Digits only: anything else is no number of life domains. */
const toCount = (typed: string): number | undefined =>
  /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : undefined
