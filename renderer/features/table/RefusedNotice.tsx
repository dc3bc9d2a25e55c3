import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { useView } from '../../platform/use-request.ts'

/** Says that this laptop stopped something, and from whose device it came. Ending the access is in the list. */
export function RefusedNotice({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const participants = useView('participants', { query: { caseId } })
  const stopped = participants.data?.filter(({ refusedFrames }) => refusedFrames > 0) ?? []
  if (stopped.length === 0) return null
  return (
    <Notice kind="warning" icon="shield" title={t('table.refused.title')}>
      {stopped.map(({ id, name }) => (
        <p key={id}>{t('table.refused.text', { name })}</p>
      ))}
    </Notice>
  )
}
