import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useLobby } from './use-lobby.ts'

type LobbyNoticeProps = Readonly<{
  /** Where the owner is now: at the table itself, the lobby is on the page and only the announcement is made. */
  currentPath?: string
}>

/** For the frame, on every page of the owner: someone waits at the door. Nothing for all others. */
export function LobbyNotice({ currentPath = '' }: LobbyNoticeProps) {
  const { isOwner } = useSession()
  return isOwner ? <OwnerLobbyNotice currentPath={currentPath} /> : null
}

function OwnerLobbyNotice({ currentPath }: Required<LobbyNoticeProps>) {
  const { t } = useTranslation()
  const waiting = useLobby()
  const first = waiting[0]
  if (first === undefined || first.caseId === null) return null
  const href = `/huishouden/${encodeURIComponent(first.caseId)}/gesprekken`
  if (href === currentPath) return null
  return (
    <Notice
      kind="info"
      icon="door-open"
      actions={<LinkButton href={href}>{t('table.lobby.look')}</LinkButton>}
    >
      {waiting.length === 1
        ? t('table.lobby.waiting', { name: first.name })
        : t('table.lobby.waitingMany', { count: waiting.length })}
    </Notice>
  )
}
