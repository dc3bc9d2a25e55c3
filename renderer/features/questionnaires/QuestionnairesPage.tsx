import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { questionnaires } from '../../../shared/content/questionnaires/questionnaires.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { useSession } from '../../platform/session.tsx'
import { ExampleRound } from './ExampleRound.tsx'
import { OwnQuestionnaires } from './OwnQuestionnaires.tsx'
import { QuestionnairesFrame } from './QuestionnairesFrame.tsx'
import { RoundsPage } from './RoundsPage.tsx'

/** The questionnaires of a pilot group: rounds to answer, and what came out. */
export function QuestionnairesPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const { ronde } = useSearch({ strict: false })
  const { role } = useSession()
  const base = `/pilot/${encodeURIComponent(caseId)}/vragenlijsten`
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('questionnaires.groupOnly')}</TrustItem>} />
      {ronde === 'voorbeeld' ? (
        <ExampleRound backHref={base} />
      ) : (
        <QuestionnairesFrame caseId={caseId}>
          {(view) => (
            <RoundsPage
              {...{ caseId, base, view }}
              roundId={ronde ?? null}
              questionnaires={[
                ...questionnaires.filter(({ place }) => place === 'pilotgroep'),
                ...view.own,
              ]}
              head={
                <PageHead title={t('questionnaires.title')}>{t('questionnaires.intro')}</PageHead>
              }
              end={role === 'regisseur' && <OwnQuestionnaires caseId={caseId} own={view.own} />}
              exampleHref={`${base}?ronde=voorbeeld`}
            />
          )}
        </QuestionnairesFrame>
      )}
    </>
  )
}
