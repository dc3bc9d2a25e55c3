import type { Bilingual } from '../../../../shared/content/bilingual.ts'
import { laws } from '../../../../shared/content/reverse-test/laws.ts'
import type { QuestionOption } from '../../../../shared/content/reverse-test/option-lists.ts'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { ruleRooms } from '../../../../shared/content/reverse-test/rule-room.ts'
import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { defined } from '../../../components/defined.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AnswerText } from '../fields/AnswerText.tsx'
import { CheckMark } from '../fields/CheckMark.tsx'
import { Ticks } from '../fields/Ticks.tsx'
import styles from '../reverse-test.module.css'

type MultiChoiceProps = Readonly<{
  question: ReverseTestQuestion
  options: readonly QuestionOption[]
  note: Bilingual
}>

/** Any number of answers, with words to them. Laws show what they were written for. */
export function MultiChoice({ question, options, note }: MultiChoiceProps) {
  const label = useLabel()
  const roomOf = (id: string) => ruleRooms.find((room) => room.id === id)
  const choices = options.map((option) => {
    const room = roomOf(option.id)
    return { id: option.id, label: label(option), ...defined({ hint: room && label(room.plain) }) }
  })
  const needsCheck = options.some(({ id }) => roomOf(id)?.needsCheck === true)
  return (
    <>
      {needsCheck && (
        <div>
          <CheckMark mark={{ needsCheck }} />
        </div>
      )}
      <Ticks questionId={question.id} label={label(question.text)} choices={choices} />
      <CoreValues questionId={question.id} />
      <AnswerText questionId={question.id} label={label(note)} />
    </>
  )
}

/** Why the picked laws were written; nothing where what was picked is no law. */
function CoreValues({ questionId }: Readonly<{ questionId: string }>) {
  const label = useLabel()
  const answer = useFields(reverseTestShape.answers, toAnswerId(questionId), ['pickedIds'])
  const picked = laws.filter(({ id }) => answer?.pickedIds.includes(id) === true)
  return picked.map((law) => (
    <div key={law.id} className={styles.values}>
      <h4>{label(law)}</h4>
      <ul>
        {law.coreValues.map((value) => (
          <li key={value.id}>
            {label(value)}{' '}
            {value.articles !== null && (
              <span className={styles.meta}>{`art. ${value.articles}`}</span>
            )}{' '}
            <CheckMark mark={value} />
          </li>
        ))}
      </ul>
    </div>
  ))
}
