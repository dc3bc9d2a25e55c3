import { type ReactNode, createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary, DocumentEntry } from '../../../shared/api/replies.ts'
import type { ReverseTestState } from '../../../shared/records/reverse-test-state.ts'
import { Notice } from '../../components/Notice.tsx'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useView } from '../../platform/use-request.ts'
import { useReverseTests } from './use-reverse-tests.ts'

/** The case around a test: its tests, its documents, and what is known of it. */
type TestCaseValue = Readonly<{
  caseId: string
  tests: readonly ReverseTestState[]
  manifest: readonly DocumentEntry[]
  summary: CaseSummary | null
}>

/** Provides the case around; a page does so through `TestCase`. */
export const TestCaseContext = createContext<TestCaseValue | null>(null)

/** The case around. Throws outside `TestCase`. */
export function useTestCase(): TestCaseValue {
  const found = useContext(TestCaseContext)
  if (found === null) throw new Error('no case here')
  return found
}

type TestCaseProps = Readonly<{ caseId: string; children: ReactNode }>

/** Opens what every screen of the test needs: the tests of the case, and the plan for its names. */
export function TestCase({ caseId, children }: TestCaseProps) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  const cases = useView('cases', {})
  const { tests, error, retry } = useReverseTests(caseId)
  if (documents.data === undefined || tests === null) {
    const failed = documents.error ?? error
    return (
      <NotYet
        label={t('reverse-test.opening')}
        error={failed}
        onRetry={() => {
          void documents.refetch()
          retry()
        }}
      />
    )
  }
  const plan = documents.data.find(({ kind }) => kind === 'plan')
  if (plan === undefined) return <Notice kind="neutral">{t('reverse-test.notShared')}</Notice>
  const summary = cases.data?.find(({ id }) => id === caseId) ?? null
  return (
    <TestCaseContext value={{ caseId, tests, manifest: documents.data, summary }}>
      <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right}>
        {children}
      </LiveDocumentProvider>
    </TestCaseContext>
  )
}
