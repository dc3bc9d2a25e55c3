import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../../shared/api/replies.ts'
import { rightOf } from '../../../../shared/access/access-matrix.ts'
import { documentKindLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { kindsOfCase } from '../../../../shared/document/document-kind.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useCommand, useView } from '../../../platform/use-request.ts'
import { useTableCase } from '../table-case.ts'

/** Who waits to come to the table: what each will see, and where the sharing rests on, before anyone is let in. */
export function AtTheDoor() {
  const { isOwner } = useSession()
  return isOwner ? <Waiting /> : null
}

function Waiting() {
  const { caseId } = useTableCase()
  const participants = useView('participants', { query: { caseId } })
  const waiting = participants.data?.filter(({ status }) => status === 'waiting') ?? []
  return waiting.map((guest) => <Guest key={guest.id} guest={guest} />)
}

function Guest({ guest }: Readonly<{ guest: Participant }>) {
  const { t } = useTranslation()
  const admit = useCommand('admitParticipant')
  const refuse = useCommand('refuseParticipant')
  const { name, organisation } = guest
  const params = { id: guest.id }
  const error = admit.error ?? refuse.error
  return (
    <Notice
      kind="info"
      icon="door-open"
      title={
        organisation === null
          ? t('meeting.door.waits', { name })
          : t('meeting.door.waitsOf', { name, organisation })
      }
      actions={
        <>
          <Button
            variant="primary"
            label={t('meeting.door.admitNamed', { name })}
            isPending={admit.isPending}
            onPress={() => admit.mutate({ params })}
          >
            {t('meeting.door.admit')}
          </Button>
          <Button
            label={t('meeting.door.refuseNamed', { name })}
            isPending={refuse.isPending}
            onPress={() => refuse.mutate({ params })}
          >
            {t('meeting.door.refuse')}
          </Button>
        </>
      }
    >
      <GuestFacts guest={guest} />
      {error !== null && <ErrorNotice error={error} />}
    </Notice>
  )
}

function GuestFacts({ guest }: Readonly<{ guest: Participant }>) {
  const { t } = useTranslation()
  const sees = useSees(guest)
  const ground = useGround(guest)
  const isPartner = guest.role === 'professional'
  const facts = [
    { id: 'sees', term: t('meeting.door.sees'), value: sees },
    ...(isPartner
      ? [
          {
            id: 'ground',
            term: t('meeting.door.ground'),
            value: ground === '' ? t('meeting.door.noGround') : ground,
          },
        ]
      : []),
    ...(guest.statementAcceptedAt === null
      ? []
      : [
          {
            id: 'statement',
            term: t('meeting.door.statement'),
            value: t('meeting.door.promised'),
          },
        ]),
  ]
  return <Facts facts={facts} />
}

/** From the access matrix itself: a text of its own would drift from what the host enforces. */
function useSees({ role }: Participant): string {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const seen = kindsOfCase.huishouden
    .filter((kind) => rightOf(role, kind, 'open') !== 'none')
    .map((kind) => label(documentKindLabels[kind]))
  return seen.length === 0 ? t('meeting.door.seesScreen') : format.list(seen)
}

/** As it was written down in the preparation, or at the party in the plan: law and purpose. */
function useGround({ name, organisation, partyId }: Participant): string {
  const invitees = useEntities(meetingShape.invitees)
  const parties = useEntities(planShape.parties)
  const invitee = invitees.find(
    (one) =>
      (partyId !== undefined && one.partyId === partyId) ||
      one.name.trim() === name ||
      (organisation !== null && one.organisation.trim() === organisation),
  )
  const party = parties.find(
    (one) => one.id === partyId || (organisation !== null && one.name.trim() === organisation),
  )
  const written = invitee?.ground.trim() ?? ''
  if (written !== '') return written
  return [party?.law ?? '', party?.purpose ?? '']
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(': ')
}
