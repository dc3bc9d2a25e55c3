import { useTranslation } from 'react-i18next'
import { misuseBanner } from '../../../../shared/content/reverse-test/misuse-guards.ts'
import { reverseTestCredit } from '../../../../shared/content/reverse-test/reverse-test-steps.ts'
import { teamRoles } from '../../../../shared/records/record-type.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Section } from '../../../components/Section.tsx'
import { TrustArea } from '../../../components/TrustArea.tsx'
import { AudienceLine } from '../../../document/AudienceLine.tsx'
import { PeopleHere } from '../../../document/PeopleHere.tsx'
import { SavedState } from '../../../document/SavedState.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTestCase } from '../TestCase.tsx'
import { StartTest } from './StartTest.tsx'
import { TestCard } from './TestCard.tsx'
import styles from '../reverse-test.module.css'

/** All tests of a case: one per issue. Expects `TestCase` around it. */
export function ReverseTestsScreen() {
  const { t } = useTranslation()
  const label = useLabel()
  const { tests } = useTestCase()
  const { role } = useSession()
  const mayStart = teamRoles.includes(role)
  return (
    <>
      <TrustArea
        audience={<AudienceLine kind="plan" />}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      <PageHead title={t('reverse-test.title')}>{t('reverse-test.intro')}</PageHead>
      <Notice kind="neutral" icon="scale">
        {label(misuseBanner)}
      </Notice>
      <Section title={t('reverse-test.list.title')}>
        {tests.length === 0 && (
          <EmptyState headingLevel={3} title={t('reverse-test.list.emptyTitle')}>
            {t('reverse-test.list.empty')}
          </EmptyState>
        )}
        <ul className={styles.cards}>
          {tests.map((test, index) => (
            <li key={test.testId}>
              <TestCard test={test} number={index + 1} />
            </li>
          ))}
        </ul>
      </Section>
      {mayStart && <StartTest />}
      <p className={styles.credit}>{label(reverseTestCredit)}</p>
    </>
  )
}
