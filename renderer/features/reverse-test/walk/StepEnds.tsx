import { useTranslation } from 'react-i18next'
import type { ReverseTestStep } from '../../../../shared/content/reverse-test/question.ts'
import { reverseTestSteps } from '../../../../shared/content/reverse-test/reverse-test-steps.ts'
import { reverseTestJustified } from '../../../../shared/records/reverse-test-records.ts'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTestCase } from '../TestCase.tsx'
import { toStepHref, toTestsHref } from '../test-links.ts'
import { useCurrentTest } from './current-test.ts'
import styles from '../reverse-test.module.css'

type StepEndsProps = Readonly<{ step: ReverseTestStep; isLegalWaiting: boolean }>

/** Back and on. What was filled in stays, whichever way one goes. */
export function StepEnds({ step, isLegalWaiting }: StepEndsProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { caseId } = useTestCase()
  const { test } = useCurrentTest()
  const { role } = useSession()
  const before = reverseTestSteps.find(({ number }) => number === step.number - 1)
  const after = reverseTestSteps.find(({ number }) => number === step.number + 1)
  const isNextWaiting = isLegalWaiting && after !== undefined && after.waitsForStep !== null
  return (
    <div className={styles.ends}>
      <LinkButton
        icon="arrow-left"
        href={
          before === undefined
            ? toTestsHref(caseId)
            : toStepHref(caseId, test.testId, before.number)
        }
      >
        {before === undefined ? t('reverse-test.list.title') : label(before)}
      </LinkButton>
      {after !== undefined && (
        <LinkButton
          icon={isNextWaiting ? 'hourglass' : 'arrow-right'}
          variant="primary"
          href={toStepHref(caseId, test.testId, after.number)}
        >
          {t('reverse-test.walk.next', { step: label(after) })}
        </LinkButton>
      )}
      {after === undefined && reverseTestJustified.readers.includes(role) && (
        <LinkButton
          icon="file-check"
          variant="primary"
          href={`${toTestsHref(caseId)}/${test.testId}/onderbouwing`}
        >
          {t('reverse-test.walk.toJustification')}
        </LinkButton>
      )}
    </div>
  )
}
