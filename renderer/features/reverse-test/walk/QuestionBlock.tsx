import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { guardsOfQuestion } from '../../../../shared/content/reverse-test/misuse-guards.ts'
import {
  type AnswerGapKind,
  answererLabels,
  answerGapLabels,
} from '../../../../shared/content/reverse-test/vocabulary.ts'
import { Icon } from '../../../components/Icon.tsx'
import { Status } from '../../../components/Status.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AnswerControl } from '../answers/AnswerControl.tsx'
import { FamilyWords } from '../answers/FamilyWords.tsx'
import { Becomes } from '../outcome/Becomes.tsx'
import { toQuestionAnchor } from '../test-links.ts'
import { gapLooks } from './gap-looks.ts'
import { QuestionBackground } from './QuestionBackground.tsx'
import styles from '../reverse-test.module.css'

type QuestionBlockProps = Readonly<{
  question: ReverseTestQuestion
  gap: AnswerGapKind | null
}>

/** One question: who answers, its help, what to beware of, the control of its type, and what lies behind it. */
export function QuestionBlock({ question, gap }: QuestionBlockProps) {
  const label = useLabel()
  const { list } = useFormat()
  const anchor = toQuestionAnchor(question.id)
  return (
    <section className={styles.question} aria-labelledby={anchor} data-question={question.id}>
      <div className={styles.questionHead}>
        <h3 id={anchor} tabIndex={-1}>
          <span className={styles.number}>{question.id.replace('OT-', '')}</span>{' '}
          {label(question.text)}
        </h3>
        <p className={styles.meta}>
          <Icon name="users" size="sm" />{' '}
          {list(question.who.map((who, place) => inList(label(answererLabels[who]), place)))}
          {gap !== null && (
            <Status kind={gapLooks[gap].kind} icon={gapLooks[gap].icon}>
              {label(answerGapLabels[gap])}
            </Status>
          )}
        </p>
        <p className={styles.help}>{label(question.help)}</p>
        {guardsOfQuestion(question.id).map((guard) => (
          <p key={guard.id} className={styles.guard}>
            <Icon name="triangle-alert" size="sm" /> {label(guard)}
          </p>
        ))}
      </div>
      {question.type !== 'quoteList' && <FamilyWords question={question} />}
      <AnswerControl question={question} />
      <Becomes questionId={question.id} />
      <QuestionBackground question={question} />
    </section>
  )
}

/** 'Het gezin en de professionals': only the first of a list begins with a capital. */
const inList = (words: string, place: number): string =>
  place === 0 ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`
