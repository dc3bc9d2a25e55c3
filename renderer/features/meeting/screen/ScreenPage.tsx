import { useTranslation } from 'react-i18next'
import { Navigate, useSearch } from '@tanstack/react-router'
import { readInviteFromLink } from '../../../platform/invite-from-link.ts'
import { useSessionState } from '../../../platform/session.tsx'
import { BigScreen } from './BigScreen.tsx'
import { ScreenWelcome } from './ScreenWelcome.tsx'
import { useScreenJoin } from './use-screen-join.ts'

/** The projector. It has rights of its own, no controls, and comes back by itself. */
export function ScreenPage() {
  const { t } = useTranslation()
  const { gezin } = useSearch({ strict: false })
  const state = useSessionState()
  const joining = useScreenJoin(state.kind === 'absent')
  if (state.kind === 'present') {
    const { status, hostName } = state.session
    if (status === 'admitted') return <BigScreen caseId={gezin ?? null} />
    return (
      <ScreenWelcome>
        {t(status === 'waiting' ? 'meeting.big.waiting' : 'meeting.big.refused', {
          host: hostName,
        })}
      </ScreenWelcome>
    )
  }
  if (state.kind === 'door') return <Navigate to="/kluis" replace />
  if (joining === 'person') return <Navigate to="/meedoen" replace />
  if (state.kind === 'absent' && (joining === 'failed' || readInviteFromLink() === null))
    return <ScreenWelcome>{t('meeting.big.newLink')}</ScreenWelcome>
  return <ScreenWelcome>{t('meeting.big.connecting')}</ScreenWelcome>
}
