import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useView } from '../../platform/use-request.ts'
import { HouseholdScreen } from './HouseholdScreen.tsx'
import { type HouseholdView, toHouseholdView } from './household-view.ts'

/** The people of the case in the address; which view is open stands in the address too (`?beeld=`). */
export function HouseholdPage() {
  const { caseId = '' } = useParams({ strict: false })
  return <HouseholdOfCase key={caseId} caseId={caseId} />
}

function HouseholdOfCase({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  const [view, changeView] = useViewInAddress()
  if (documents.data === undefined) {
    return (
      <NotYet
        label={t('household.opening')}
        error={documents.error}
        onRetry={() => void documents.refetch()}
      />
    )
  }
  const plan = documents.data.find(({ kind }) => kind === 'plan')
  if (plan === undefined) return <Notice kind="neutral">{t('household.notShared')}</Notice>
  return (
    <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right}>
      <HouseholdScreen view={view} onView={changeView} />
    </LiveDocumentProvider>
  )
}

/** A phone has the list first: a drawing that must be dragged about is no first sight. */
const isNarrow = (): boolean => window.matchMedia('(max-width: 48rem)').matches

function useViewInAddress(): readonly [HouseholdView, (view: HouseholdView) => void] {
  const search = useLocation({ select: ({ searchStr }) => searchStr })
  const path = useLocation({ select: ({ pathname }) => pathname })
  const navigate = useNavigate()
  const [first] = useState<HouseholdView>(() => (isNarrow() ? 'lijst' : 'familie'))
  const view = toHouseholdView(new URLSearchParams(search).get('beeld')) ?? first
  const change = (next: HouseholdView): void =>
    void navigate({ href: `${path}?beeld=${next}`, replace: true })
  return [view, change]
}
