import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { OpenTest } from '../OpenTest.tsx'
import { useTestCase } from '../TestCase.tsx'
import { FamilyWalk } from './FamilyWalk.tsx'

/** Opens the test. For who may not open the family's own words of it, this page does not exist. */
export function FamilyTestScreen({ testId }: Readonly<{ testId: string }>) {
  const { t } = useTranslation()
  const { caseId, tests, manifest } = useTestCase()
  const test = tests.find((one) => one.testId === testId)
  if (test === undefined || test.voiceDocumentId === null) {
    return (
      <>
        <PageHead title={t('reverse-test-parts.family.linkTitle')} />
        <EmptyState
          actions={
            <LinkButton href={`/huishouden/${caseId}/gezin`}>
              {t('reverse-test-parts.family.back')}
            </LinkButton>
          }
        >
          {t('reverse-test-parts.family.unknown')}
        </EmptyState>
      </>
    )
  }
  return (
    <OpenTest test={test} manifest={manifest}>
      <FamilyWalk caseId={caseId} title={test.title} />
    </OpenTest>
  )
}
