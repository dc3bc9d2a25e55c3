import { adaptQuestion } from '../../../../shared/content/reverse-test/adaptations.ts'
import type { AnswerGap } from '../../../../shared/content/reverse-test/answer-gaps.ts'
import { misuseBanner } from '../../../../shared/content/reverse-test/misuse-guards.ts'
import type { ReverseTestStep } from '../../../../shared/content/reverse-test/question.ts'
import { Notice } from '../../../components/Notice.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useAdaptations } from '../../../platform/use-adaptations.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { QuestionBlock } from './QuestionBlock.tsx'

type StepQuestionsProps = Readonly<{ step: ReverseTestStep; gaps: readonly AnswerGap[] }>

/** One step: what it is for, and its questions as this municipality asks them. */
export function StepQuestions({ step, gaps }: StepQuestionsProps) {
  const label = useLabel()
  const adaptations = useAdaptations()
  return (
    <Section isFirst title={`${step.number}. ${label(step)}`} intro={label(step.explanation)}>
      <Stack gap="xl">
        {step.number === 1 && (
          <Notice kind="warning" icon="scale">
            {label(misuseBanner)}
          </Notice>
        )}
        {step.questions
          .map((question) => adaptQuestion(question, adaptations).question)
          .map((question) => (
            <QuestionBlock
              key={question.id}
              question={question}
              gap={gaps.find(({ questionId }) => questionId === question.id)?.kind ?? null}
            />
          ))}
      </Stack>
    </Section>
  )
}
