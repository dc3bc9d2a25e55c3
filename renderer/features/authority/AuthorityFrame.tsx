import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { foldReverseTests } from '../../../shared/records/reverse-test-state.ts'
import { Notice } from '../../components/Notice.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { AudienceLine } from '../../document/AudienceLine.tsx'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { useEntities } from '../../document/use-entities.ts'
import type { Entity } from '../../../shared/document/shape.ts'
import { NotYet } from '../../platform/NotYet.tsx'
import { readToday } from '../../platform/today.ts'
import { type KnownAuthority, useAuthority } from '../../platform/use-authority.ts'
import { useView } from '../../platform/use-request.ts'
import { type AuthorityCase, AuthorityCaseContext, type Party } from './authority-case.ts'

type AuthorityFrameProps = Readonly<{ caseId: string; children: ReactNode }>

/** Opens what these pages need: the plan, for the names of its parties, and the facts of the case. */
export function AuthorityFrame({ caseId, children }: AuthorityFrameProps) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  const { known, error, retry } = useAuthority(caseId)
  if (documents.data === undefined || known === null) {
    const failed = documents.error ?? error
    const again = documents.error === null ? retry : () => void documents.refetch()
    return <NotYet label={t('authority.loading')} error={failed} onRetry={again} />
  }
  const plan = documents.data.find(({ kind }) => kind === 'plan')
  if (plan === undefined) return <Notice kind="neutral">{t('authority.notShared')}</Notice>
  return (
    <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right}>
      <TrustArea
        audience={<AudienceLine kind="plan" />}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      <OfCase caseId={caseId} known={known}>
        {children}
      </OfCase>
    </LiveDocumentProvider>
  )
}

type OfCaseProps = AuthorityFrameProps & Readonly<{ known: KnownAuthority }>

function OfCase({ caseId, known, children }: OfCaseProps) {
  const entities = useEntities(planShape.parties)
  // Not by useDerived: it compares direct parts, and these are objects made anew at every reading.
  const parties = useMemo(() => toNamedParties(entities), [entities])
  const value = useMemo<AuthorityCase>(
    () => ({ ...known, caseId, parties, tests: foldReverseTests(known.records, toDay) }),
    [known, caseId, parties],
  )
  return <AuthorityCaseContext value={value}>{children}</AuthorityCaseContext>
}

const toDay = (at: string | number): string => readToday(new Date(at))

const toNamedParties = (parties: readonly Entity<typeof planShape.parties>[]): readonly Party[] =>
  parties.flatMap(({ id, name, worker }) =>
    name.trim() === '' ? [] : [{ id, name: name.trim(), worker: worker.trim() }],
  )
