import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../shared/api/replies.ts'
import { announce } from '../../components/announce.ts'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Person } from '../../components/Person.tsx'
import { Status } from '../../components/Status.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useCommand } from '../../platform/use-request.ts'
import { useRoleName } from './use-role-name.ts'
import styles from './table.module.css'

/** Someone who takes part, whether here now, and the way to end that. */
export function ParticipantRow({ participant }: Readonly<{ participant: Participant }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const roleName = useRoleName()
  const [isAsking, setIsAsking] = useState(false)
  const { name, organisation, role } = participant
  const detail = [roleName(role), organisation].filter((part) => part !== null).join(', ')
  return (
    <li className={styles.guest}>
      <div className={styles.guestText}>
        <Person
          name={name}
          colour={participant.colour}
          detail={detail}
          isOff={!participant.isOnline}
        />
      </div>
      <div className={styles.presence}>
        <Status
          kind={participant.isOnline ? 'positive' : 'default'}
          icon={participant.isOnline ? 'circle-check' : 'circle'}
        >
          {t(`table.people.${participant.isOnline ? 'online' : 'offline'}`)}
        </Status>
        <span className={styles.hint}>
          {t('table.people.since', { time: format.dayTime(participant.joinedAt) })}
          {participant.statementAcceptedAt !== null && `, ${t('table.people.statement')}`}
        </span>
      </div>
      <Button label={t('table.people.endNamed', { name })} onPress={() => setIsAsking(true)}>
        {t('table.people.end')}
      </Button>
      <EndAccess participant={participant} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </li>
  )
}

type EndAccessProps = Readonly<{ participant: Participant; isOpen: boolean; onClose: () => void }>

function EndAccess({ participant, isOpen, onClose }: EndAccessProps) {
  const { t } = useTranslation()
  const revoke = useCommand('revokeParticipant')
  const { id, name } = participant
  return (
    <ConfirmDialog
      isOpen={isOpen}
      isDangerous
      title={t('table.people.endTitle', { name })}
      confirmLabel={t('table.people.endConfirm')}
      isPending={revoke.isPending}
      onCancel={onClose}
      onConfirm={() =>
        revoke.mutate(
          { params: { id } },
          {
            onSuccess: () => {
              onClose()
              announce(t('table.people.ended', { name }), 'polite')
            },
          },
        )
      }
    >
      <p>{t('table.people.endBody', { name })}</p>
      {revoke.error !== null && <ErrorNotice error={revoke.error} />}
    </ConfirmDialog>
  )
}
