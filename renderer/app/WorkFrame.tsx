import { useLocation, useParams, useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../shared/api/replies.ts'
import { AppFrame } from '../components/AppFrame.tsx'
import { Person } from '../components/Person.tsx'
import { Tag } from '../components/Tag.tsx'
import { useView } from '../platform/use-request.ts'
import { ClockNotice } from './ClockNotice.tsx'
import { FoundPlace } from './FoundPlace.tsx'
import { LiveBlockedNotice } from './LiveBlockedNotice.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { toNavGroups } from './nav-groups.ts'
import { useLockVault } from './use-lock-vault.ts'
import { usePlace } from './use-place.ts'
import { usePlanAhead } from './use-plan-ahead.ts'
import { useSearchKey } from './use-search-key.ts'

// Apart from the first load: most people never see a lobby.
const LobbyNotice = lazy(async () => ({
  default: (await import('../features/table/LobbyNotice.tsx')).LobbyNotice,
}))

// Apart from the first load: most of the time no meeting runs.
const MeetingNotice = lazy(async () => ({
  default: (await import('../features/meeting/follow/MeetingNotice.tsx')).MeetingNotice,
}))

type WorkFrameProps = Readonly<{ session: Session; children: ReactNode }>

/** Navigation and bar around a page, with only what this participant may open. */
export function WorkFrame({ session, children }: WorkFrameProps) {
  const { t } = useTranslation()
  const place = usePlace()
  const [isLeaving, setIsLeaving] = useState(false)
  const lock = useLockVault()
  useSearchKey()
  const visit = useRouterState({
    select: ({ resolvedLocation }) => resolvedLocation?.href ?? '',
  })
  const currentCase = useCurrentCase(session)
  usePlanAhead(place === 'caseload' || (place !== 'family' && currentCase.kinds.includes('plan')))
  const groups = toNavGroups({
    t,
    place,
    session,
    caseId: currentCase.id,
    caseTitle: currentCase.title,
    caseKind: currentCase.kind,
    kinds: currentCase.kinds,
    onLock: lock,
    onLeave: () => setIsLeaving(true),
  })
  return (
    <AppFrame
      visit={visit}
      title={place === 'family' ? t('frame.ourPlan') : t(`frame.${place}`)}
      brandHref="/"
      groups={groups}
      variant={place === 'family' ? 'family' : 'work'}
      mark={<FrameMark isPractice={session.isPractice} isExample={currentCase.isExample} />}
      notice={
        <>
          <LiveBlockedNotice
            caseId={currentCase.id}
            canReadPlan={currentCase.kinds.includes('plan')}
          />
          {session.isOwner && <ClockNotice />}
          {session.isOwner && <Lobby />}
          {currentCase.id !== null && currentCase.kinds.includes('meeting') && (
            <Suspense>
              <MeetingNotice caseId={currentCase.id} />
            </Suspense>
          )}
        </>
      }
      navEnd={
        <Person
          name={session.name}
          colour={session.colour}
          detail={session.organisation ?? t(`frame.role.${session.role}`)}
        />
      }
    >
      {children}
      <FoundPlace />
      <LeaveDialog isOpen={isLeaving} onClose={() => setIsLeaving(false)} />
    </AppFrame>
  )
}

/** Who waits at the door, on every page of the owner. */
function Lobby() {
  const currentPath = useLocation({ select: (location) => location.pathname })
  return (
    <Suspense>
      <LobbyNotice currentPath={currentPath} />
    </Suspense>
  )
}

type MarkProps = Readonly<{ isPractice: boolean; isExample: boolean }>

/** Invented data never looks like real data. */
function FrameMark({ isPractice, isExample }: MarkProps) {
  const { t } = useTranslation()
  if (isPractice) return <Tag kind="outline">{t('frame.practice')}</Tag>
  return isExample ? <Tag kind="outline">{t('frame.example')}</Tag> : null
}

/** The case of the address, or a guest's only one. */
function useCurrentCase(session: Session) {
  const { caseId } = useParams({ strict: false })
  const id = caseId ?? session.caseId
  const cases = useView('cases', {})
  const manifest = useView(
    'documents',
    { params: { caseId: id ?? '' } },
    { isEnabled: id !== null },
  )
  const summary = cases.data?.find((one) => one.id === id)
  return {
    id,
    title: summary?.title ?? null,
    kind: summary?.kind ?? session.caseKind ?? 'huishouden',
    isExample: summary?.isExample ?? false,
    kinds: manifest.data?.map((entry) => entry.kind) ?? [],
  }
}
