import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attendWayLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import type { Attendance } from '../../../../shared/domain/meeting/fold-attendance.ts'
import { meetingPersonOut } from '../../../../shared/records/meeting-records.ts'
import { Avatar } from '../../../components/Avatar.tsx'
import { Button } from '../../../components/Button.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { LeadButton } from '../follow/LeadButton.tsx'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { AddPersonDialog } from './AddPersonDialog.tsx'
import { useColour } from './use-colour.ts'

/** Who is at the table; who comes without a device is put on the list by hand. */
export function PresentSection() {
  const { t } = useTranslation()
  const { caseId, meeting, present, isKeeper, isLeader } = useTableCase()
  const [isAdding, setIsAdding] = useState(false)
  const out = useRecordCommand(caseId, meetingPersonOut.type)
  const leave = ({ attendeeId }: Attendance) =>
    void out.send({ meetingId: meeting.meetingId, attendeeId })
  return (
    <section aria-labelledby="meeting-present">
      <h2 className={styles.head} id="meeting-present">
        <span>{t('meeting.present.title')}</span>
        <span>{present.length}</span>
      </h2>
      {out.error !== null && <ErrorNotice error={out.error} />}
      <ul className={styles.queue}>
        {present.map((person) => (
          <PersonRow
            key={person.attendeeId}
            person={person}
            onLeave={isKeeper && person.participantId === null ? () => leave(person) : null}
          />
        ))}
      </ul>
      {isKeeper && (
        <Button variant="quiet" size="compact" icon="user-plus" onPress={() => setIsAdding(true)}>
          {t('meeting.present.add')}
        </Button>
      )}
      {isLeader && <LeadButton meetingId={meeting.meetingId} />}
      {isAdding && <AddPersonDialog onClose={() => setIsAdding(false)} />}
    </section>
  )
}

type PersonRowProps = Readonly<{ person: Attendance; onLeave: (() => void) | null }>

function PersonRow({ person, onLeave }: PersonRowProps) {
  const colourOf = useColour()
  const { t } = useTranslation()
  const label = useLabel()
  const { attendeeId, name, organisation, role, way } = person
  const parts = [
    organisation === '' ? t(`frame.role.${role}`) : organisation,
    ...(way === 'eigenApparaat' ? [] : [label(attendWayLabels[way])]),
  ]
  return (
    <li>
      <Avatar name={name} colour={colourOf(attendeeId)} size="sm" />
      <span className={styles.grow}>
        {name}
        <span className={styles.small}>{parts.join(', ')}</span>
      </span>
      {onLeave !== null && (
        <Button
          size="compact"
          variant="quiet"
          icon="log-out"
          iconOnly
          label={t('meeting.present.leaves', { name })}
          onPress={onLeave}
        />
      )}
    </li>
  )
}
