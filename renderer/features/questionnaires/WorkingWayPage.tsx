import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { questionnaires } from '../../../shared/content/questionnaires/questionnaires.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { useSession } from '../../platform/session.tsx'
import { QuestionnairesFrame } from './QuestionnairesFrame.tsx'
import { RoundsPage } from './RoundsPage.tsx'

/** Whether a household's table worked the way it meant to: the team's points, and three of the family itself. */
export function WorkingWayPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const { ronde } = useSearch({ strict: false })
  const isFamily = useSession().role === 'gezinslid'
  return (
    <>
      <TrustArea
        audience={<TrustItem icon="eye">{t('questionnaires.workingWay.audience')}</TrustItem>}
      />
      <QuestionnairesFrame caseId={caseId}>
        {(view) => (
          <RoundsPage
            {...{ caseId, view }}
            base={`/huishouden/${encodeURIComponent(caseId)}/werkwijze`}
            roundId={ronde ?? null}
            questionnaires={questionnaires.filter(({ place }) => place === 'huishouden')}
            head={
              <PageHead title={t('questionnaires.workingWay.title')}>
                {t(`questionnaires.workingWay.${isFamily ? 'introFamily' : 'intro'}`)}
              </PageHead>
            }
          />
        )}
      </QuestionnairesFrame>
    </>
  )
}
