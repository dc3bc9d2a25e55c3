import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { OpenTest } from '../OpenTest.tsx'
import { TestCase, useTestCase } from '../TestCase.tsx'
import { toTestsHref } from '../test-links.ts'
import { useStepInAddress } from './use-step-in-address.ts'
import { WalkScreen } from './WalkScreen.tsx'

/** One reverse test; the step stands in the address too (`?stap=`). */
export function ReverseTestPage() {
  const { caseId = '', testId = '' } = useParams({ strict: false })
  return (
    <TestCase key={caseId} caseId={caseId}>
      <TestOfCase testId={testId} />
    </TestCase>
  )
}

function TestOfCase({ testId }: Readonly<{ testId: string }>) {
  const { t } = useTranslation()
  const { caseId, tests, manifest } = useTestCase()
  const { step, questionId } = useStepInAddress()
  const test = tests.find((known) => known.testId === testId)
  if (test === undefined) {
    return (
      <>
        <PageHead title={t('reverse-test.title')} />
        <Notice
          kind="neutral"
          actions={
            <LinkButton href={toTestsHref(caseId)}>{t('reverse-test.list.title')}</LinkButton>
          }
        >
          {t('reverse-test.unknown')}
        </Notice>
      </>
    )
  }
  return (
    <OpenTest key={testId} test={test} manifest={manifest}>
      <WalkScreen test={test} stepNumber={step} questionId={questionId} />
    </OpenTest>
  )
}
