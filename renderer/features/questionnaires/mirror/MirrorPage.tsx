import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/PageHead.tsx'
import { Spinner } from '../../../components/Spinner.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { TrustArea } from '../../../components/TrustArea.tsx'
import { TrustItem } from '../../../components/TrustItem.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useView } from '../../../platform/use-request.ts'
import { MirrorScreen } from './MirrorScreen.tsx'

/** What parties think and expect of each other: each writes first, then both lie side by side. */
export function MirrorPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const view = useView('mirror', { params: { caseId } })
  return (
    <>
      <TrustArea
        audience={<TrustItem icon="eye">{t('questionnaires.mirror.audience')}</TrustItem>}
      />
      <PageHead title={t('questionnaires.mirror.title')}>
        {t('questionnaires.mirror.intro')}
      </PageHead>
      <ErrorNotice error={view.error} onRetry={() => void view.refetch()} />
      {view.isPending && <Spinner isBlock label={t('questionnaires.loading')} />}
      {view.data !== undefined && <MirrorScreen caseId={caseId} view={view.data} />}
      <p>
        <TextLink href={`/huishouden/${encodeURIComponent(caseId)}/werkwijze`}>
          {t('questionnaires.workingWay.link')}
        </TextLink>
      </p>
    </>
  )
}
