import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planStageLabels } from '../../../shared/content/plan-life-labels.ts'
import { Columns } from '../../components/Columns.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { AudienceLine } from '../../document/AudienceLine.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { useAdoption } from '../../document/use-adoption.ts'
import { useSession } from '../../platform/session.tsx'
import { useLabel } from '../../platform/use-label.ts'
import { useView } from '../../platform/use-request.ts'
import { AdoptionSection } from './AdoptionSection.tsx'
import { CompareSection } from './CompareSection.tsx'
import { MomentList } from './MomentList.tsx'
import { nowKey, toKey } from './places.ts'
import { VersionList } from './VersionList.tsx'

type HistoryScreenProps = Readonly<{ caseId: string; documentId: string }>

/** The life of the plan: its stage and positions, what changed, and every earlier state that may be seen. */
export function HistoryScreen({ caseId, documentId }: HistoryScreenProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { role } = useSession()
  const isRegisseur = role === 'regisseur'
  const adoption = useAdoption(caseId, documentId)
  const versions = useView('versions', { params: { id: documentId } }).data ?? []
  const moments =
    useView('moments', { params: { id: documentId } }, { isEnabled: isRegisseur }).data ?? []
  const [chosen, setChosen] = useState<Readonly<{ from: string; to: string }> | null>(null)
  const latest = adoption.version ?? versions.at(-1) ?? null
  const from = chosen?.from ?? (latest === null ? null : toKey({ kind: 'version', id: latest.id }))
  const to = chosen?.to ?? nowKey
  const compareWithNow = (key: string): void => {
    setChosen({ from: key, to: nowKey })
    document.getElementById(compareId)?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      <TrustArea
        audience={<AudienceLine kind="plan" />}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      <PageHead
        title={t('history.title')}
        actions={
          <LinkButton href={`/huishouden/${encodeURIComponent(caseId)}/plan`} icon="target">
            {t('history.toPlan')}
          </LinkButton>
        }
      >
        <span>{t('history.stage', { stage: label(planStageLabels[adoption.stage]) })}</span>
      </PageHead>
      <Columns
        asideLabel={t('history.aside')}
        aside={
          <>
            <VersionList
              documentId={documentId}
              versions={versions}
              canKeep={isRegisseur}
              onChoose={compareWithNow}
            />
            {isRegisseur && <MomentList moments={moments} onChoose={compareWithNow} />}
          </>
        }
      >
        <AdoptionSection caseId={caseId} adoption={adoption} />
        <CompareSection
          id={compareId}
          documentId={documentId}
          versions={versions}
          moments={moments}
          from={from}
          to={to}
          onChange={setChosen}
        />
      </Columns>
    </>
  )
}

const compareId = 'vergelijken'
