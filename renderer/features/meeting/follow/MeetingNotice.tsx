import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingLeaders } from '../../../../shared/records/meeting-records.ts'
import { Button } from '../../../components/Button.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useCommand, useView } from '../../../platform/use-request.ts'
import { keepFollowChoice, onFollowChoice, readFollowChoice } from './follow-choice.ts'
import { LeadButton } from './LeadButton.tsx'
import { useFollow, useLead } from './use-follow.ts'
import type { LiveView } from '../table-case.ts'

type MeetingNoticeProps = Readonly<{ caseId: string }>

/**
 * On every page of a case while its meeting runs: the way to the table, and "volg mij". Nothing while none
 * runs, or for who may not know of it.
 */
export function MeetingNotice({ caseId }: MeetingNoticeProps) {
  const view = useView('meeting', { params: { caseId } })
  const live = view.data?.live ?? null
  return live === null ? null : <Running caseId={caseId} live={live} />
}

type RunningProps = Readonly<{ caseId: string; live: LiveView }>

function Running({ caseId, live }: RunningProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const choice = useSyncExternalStore(onFollowChoice, () => readFollowChoice(live.meetingId))
  const isLeader = meetingLeaders.includes(role)
  const leads = isLeader && choice === 'leads'
  useLead({ caseId, live, path, leads })
  useFollow({ live, path, follows: !leads && choice !== 'left' })
  const table = `/huishouden/${caseId}/tafel`
  const isAtTable = path === table
  const toTable = isAtTable ? null : (
    <LinkButton href={table} icon="messages-square">
      {t('meeting.follow.toTable')}
    </LinkButton>
  )
  if (leads) return <Leading caseId={caseId} meetingId={live.meetingId} toTable={toTable} />
  if (live.follow !== null && !(isAtTable && live.follow === table)) {
    return <Following meetingId={live.meetingId} hasLeft={choice === 'left'} toTable={toTable} />
  }
  if (isAtTable) return null
  return (
    <Notice
      kind="info"
      icon="messages-square"
      actions={
        <>
          {toTable}
          {isLeader && <LeadButton meetingId={live.meetingId} />}
        </>
      }
    >
      {t('meeting.follow.runs')}
    </Notice>
  )
}

type LeadingProps = Readonly<{
  caseId: string
  meetingId: string
  toTable: ReactNode
}>

function Leading({ caseId, meetingId, toTable }: LeadingProps) {
  const { t } = useTranslation()
  const move = useCommand('moveMeeting')
  const stop = () => {
    keepFollowChoice(meetingId, null)
    move.mutate({ params: { caseId }, body: { kind: 'follow', place: null } })
  }
  return (
    <Notice
      kind="info"
      icon="users"
      actions={
        <>
          <Button onPress={stop}>{t('meeting.follow.stop')}</Button>
          {toTable}
        </>
      }
    >
      {t('meeting.follow.leading')}
    </Notice>
  )
}

type FollowingProps = Readonly<{
  meetingId: string
  hasLeft: boolean
  toTable: ReactNode
}>

function Following({ meetingId, hasLeft, toTable }: FollowingProps) {
  const { t } = useTranslation()
  return (
    <Notice
      kind="info"
      icon="users"
      actions={
        <>
          <Button onPress={() => keepFollowChoice(meetingId, hasLeft ? null : 'left')}>
            {t(hasLeft ? 'meeting.follow.rejoin' : 'meeting.follow.leave')}
          </Button>
          {toTable}
        </>
      }
    >
      {t(hasLeft ? 'meeting.follow.left' : 'meeting.follow.following')}
    </Notice>
  )
}
