import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Spinner } from '../../../components/Spinner.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useView } from '../../../platform/use-request.ts'
import { SessionScreen } from './SessionScreen.tsx'

/** One reflection session, in the part in which the group is. */
export function SessionPage() {
  const { t } = useTranslation()
  const { caseId = '', sessionId = '' } = useParams({ strict: false })
  const { data, error, dataUpdatedAt, refetch } = useView('reflectionSession', {
    params: { caseId, sessionId },
  })
  if (data !== undefined)
    return <SessionScreen key={sessionId} caseId={caseId} session={data} readAt={dataUpdatedAt} />
  if (error === null) return <Spinner isBlock label={t('reflection.loading')} />
  return (
    <>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <LinkButton href={`/pilot/${caseId}/reflectie`}>{t('reflection.back')}</LinkButton>
    </>
  )
}
