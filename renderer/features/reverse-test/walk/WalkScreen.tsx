import { useTranslation } from 'react-i18next'
import { reverseTestSteps } from '../../../../shared/content/reverse-test/reverse-test-steps.ts'
import type { ReverseTestState } from '../../../../shared/records/reverse-test-state.ts'
import { Notice } from '../../../components/Notice.tsx'
import { TrustArea } from '../../../components/TrustArea.tsx'
import { AudienceLine } from '../../../document/AudienceLine.tsx'
import { PeopleHere } from '../../../document/PeopleHere.tsx'
import { SavedState } from '../../../document/SavedState.tsx'
import { useRight } from '../../../document/use-right.ts'
import { useTestAnswers } from '../use-test-answers.ts'
import { useTestGaps } from '../use-test-gaps.ts'
import { CurrentTest } from './current-test.ts'
import { GapsPanel } from './GapsPanel.tsx'
import { LegalWait } from './LegalWait.tsx'
import { PracticePanel } from './PracticePanel.tsx'
import { StepEnds } from './StepEnds.tsx'
import { StepNav } from './StepNav.tsx'
import { StepQuestions } from './StepQuestions.tsx'
import { useLegalWait } from './use-legal-wait.ts'
import { useStandAtQuestion } from './use-stand-at-question.ts'
import { WalkHead } from './WalkHead.tsx'

type WalkScreenProps = Readonly<{
  test: ReverseTestState
  stepNumber: number
  questionId: string | null
}>

/** The walk through a test: one step in sight, all of them in reach. Expects both documents to be open. */
export function WalkScreen({ test, stepNumber, questionId }: WalkScreenProps) {
  const { t } = useTranslation()
  const canWrite = useRight('reverseTest') === 'write'
  const answers = useTestAnswers(test.checks)
  const gaps = useTestGaps(answers)
  const isLegalWaiting = useLegalWait(test)
  const step = reverseTestSteps.find(({ number }) => number === stepNumber)
  useStandAtQuestion(questionId)
  if (step === undefined || answers === null) return null
  const isWaiting = isLegalWaiting && step.waitsForStep !== null
  return (
    <CurrentTest value={{ test, answers }}>
      <TrustArea
        audience={<AudienceLine kind="reverseTest" />}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      <WalkHead />
      {!canWrite && (
        <Notice kind="neutral" icon="eye">
          {t('reverse-test.readOnly')}
        </Notice>
      )}
      <StepNav current={stepNumber} gaps={gaps} isLegalWaiting={isLegalWaiting} />
      <PracticePanel step={step} />
      {isWaiting ? <LegalWait /> : <StepQuestions key={step.id} step={step} gaps={gaps} />}
      <StepEnds step={step} isLegalWaiting={isLegalWaiting} />
      <GapsPanel gaps={gaps} />
    </CurrentTest>
  )
}
