import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useSession } from '../../platform/session.tsx'
import { useView } from '../../platform/use-request.ts'
import { AccessLogScreen } from './AccessLogScreen.tsx'

/** Who looked at the case file of the address; for the family and for who leads the case. */
export function AccessLogPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const { role } = useSession()
  const isForMe = role === 'regisseur' || role === 'gezinslid'
  const log = useView('accessLog', { params: { caseId } }, { isEnabled: isForMe })
  if (!isForMe) return <Notice kind="neutral">{t('access-log.notForYou')}</Notice>
  if (log.data !== undefined)
    return <AccessLogScreen key={caseId} caseId={caseId} lines={log.data} />
  return (
    <NotYet label={t('access-log.loading')} error={log.error} onRetry={() => void log.refetch()} />
  )
}
