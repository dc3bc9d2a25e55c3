import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { useSession } from '../../platform/session.tsx'
import { LogbookScreen } from './LogbookScreen.tsx'

/** The logbook of the case in the address, for who leads it. */
export function LogbookPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const { role } = useSession()
  if (role !== 'regisseur') return <Notice kind="neutral">{t('logbook.notForYou')}</Notice>
  return <LogbookScreen key={caseId} caseId={caseId} />
}
