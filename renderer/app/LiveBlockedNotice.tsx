import { useTranslation } from 'react-i18next'
import { LinkButton } from '../components/LinkButton.tsx'
import { Notice } from '../components/Notice.tsx'
import { useLiveBlocked } from '../platform/live-blocked.ts'

type LiveBlockedNoticeProps = Readonly<{ caseId: string | null; canReadPlan: boolean }>

/** Says what to ask IT for when the live connection is stopped on the way, and where to read along meanwhile. */
export function LiveBlockedNotice({ caseId, canReadPlan }: LiveBlockedNoticeProps) {
  const { t } = useTranslation()
  if (!useLiveBlocked()) return null
  return (
    <Notice
      kind="warning"
      icon="wifi-off"
      title={t('frame.liveBlocked.title')}
      actions={
        caseId !== null &&
        canReadPlan && (
          <LinkButton href={`/huishouden/${caseId}/stuk/plan`} icon="file-text">
            {t('frame.liveBlocked.read')}
          </LinkButton>
        )
      }
    >
      {t('frame.liveBlocked.text', { address: location.host })}
    </Notice>
  )
}
