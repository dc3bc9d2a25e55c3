import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Segment } from '../../components/Segment.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { AudienceLine } from '../../document/AudienceLine.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { UndoButtons } from '../../document/UndoButtons.tsx'
import { useEntityCount } from '../../document/use-entity-count.ts'
import { useRight } from '../../document/use-right.ts'
import { FaultNotice } from './FaultNotice.tsx'
import { type HouseholdView, toHouseholdView } from './household-view.ts'
import { HomesTable } from './tables/HomesTable.tsx'
import { PeopleTable } from './tables/PeopleTable.tsx'
import { SupportsTable } from './tables/SupportsTable.tsx'
import { TiesTable } from './tables/TiesTable.tsx'
import { UnionsTable } from './tables/UnionsTable.tsx'
import { useAnnounceNewcomers } from './use-announce-newcomers.ts'
import styles from './household.module.css'

// Apart from the page: the drawing library is fetched when a drawing is first looked at.
const GenogramView = lazy(async () => ({
  default: (await import('./picture/GenogramView.tsx')).GenogramView,
}))
const EcogramView = lazy(async () => ({
  default: (await import('./picture/EcogramView.tsx')).EcogramView,
}))

type HouseholdScreenProps = Readonly<{
  view: HouseholdView
  onView: (view: HouseholdView) => void
}>

/** Everyone of the plan, as lists and as drawings of those lists. Expects the plan to be open around it. */
export function HouseholdScreen({ view, onView }: HouseholdScreenProps) {
  const { t } = useTranslation()
  const canWrite = useRight('plan') === 'write'
  const people = useEntityCount(planShape.persons) + useEntityCount(planShape.network)
  useAnnounceNewcomers()
  const isPicture = view !== 'lijst' && people > 0
  return (
    <>
      <TrustArea
        audience={<AudienceLine kind="plan" />}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      <PageHead title={t('household.title')} {...(canWrite ? { actions: <UndoButtons /> } : {})}>
        {t('household.intro')}
      </PageHead>
      {!canWrite && (
        <Notice kind="neutral" icon="eye">
          {t('household.readOnly')}
        </Notice>
      )}
      <div className={styles.views}>
        <Segment
          label={t('household.view.label')}
          value={view}
          onChange={(id) => onView(toHouseholdView(id) ?? 'lijst')}
          options={[
            { id: 'familie', label: t('household.view.familie'), icon: 'network' },
            { id: 'netwerk', label: t('household.view.netwerk'), icon: 'circle-dot-dashed' },
            { id: 'lijst', label: t('household.view.lijst'), icon: 'list' },
          ]}
        />
      </div>
      <FaultNotice />
      {isPicture && (
        <Suspense fallback={<Spinner label={t('household.picture.loading')} isBlock />}>
          {view === 'familie' ? <GenogramView /> : <EcogramView />}
        </Suspense>
      )}
      <Tables view={view} />
    </>
  )
}

/** The lists under a drawing are those it is drawn from. */
function Tables({ view }: Readonly<{ view: HouseholdView }>) {
  return (
    <>
      {view !== 'netwerk' && (
        <>
          <PeopleTable />
          <UnionsTable />
          <HomesTable />
          <TiesTable />
        </>
      )}
      {view !== 'familie' && <SupportsTable />}
    </>
  )
}
