import type { Bilingual } from '../../../../shared/content/bilingual.ts'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AnswerText } from '../fields/AnswerText.tsx'
import { AnswerDay } from '../fields/AnswerDay.tsx'

type DateTextProps = Readonly<{
  question: ReverseTestQuestion
  text: Bilingual
  day: Bilingual
}>

/** What, and when. */
export function DateText({ question, text, day }: DateTextProps) {
  const label = useLabel()
  return (
    <>
      <AnswerText questionId={question.id} label={label(text)} />
      <AnswerDay questionId={question.id} label={label(day)} />
    </>
  )
}
