import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../shared/api/replies.ts'
import { announce } from '../../components/announce.ts'
import { Avatar } from '../../components/Avatar.tsx'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { useParts } from './use-parts.ts'
import { useRoleName } from './use-role-name.ts'
import styles from './table.module.css'

/** One guest at the door, with what letting in would show. */
export function LobbyGuest({ guest }: Readonly<{ guest: Participant }>) {
  const { t } = useTranslation()
  const admit = useCommand('admitParticipant')
  const refuse = useCommand('refuseParticipant')
  const { name } = guest
  const params = { id: guest.id }
  const isPending = admit.isPending || refuse.isPending
  const say = (key: 'admitted' | 'refused') => announce(t(`table.lobby.${key}`, { name }), 'polite')
  const error = admit.error ?? refuse.error
  return (
    <li className={styles.guest}>
      <Avatar name={name} colour={guest.colour} size="lg" isOff />
      <div className={styles.guestText}>
        <GuestAsk guest={guest} />
        {error !== null && <ErrorNotice error={error} />}
      </div>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          icon="door-open"
          label={t('table.lobby.admitNamed', { name })}
          isPending={admit.isPending}
          isDisabled={isPending && !admit.isPending}
          onPress={() => admit.mutate({ params }, { onSuccess: () => say('admitted') })}
        >
          {t('table.lobby.admit')}
        </Button>
        <Button
          label={t('table.lobby.refuseNamed', { name })}
          isPending={refuse.isPending}
          isDisabled={isPending && !refuse.isPending}
          onPress={() => refuse.mutate({ params }, { onSuccess: () => say('refused') })}
        >
          {t('table.lobby.refuse')}
        </Button>
      </div>
    </li>
  )
}

function GuestAsk({ guest }: Readonly<{ guest: Participant }>) {
  const { t } = useTranslation()
  const partsOf = useParts(guest.caseId)
  const roleName = useRoleName()
  const { name, organisation } = guest
  const parts = partsOf(guest.role) ?? t('table.access.rights.none')
  return (
    <>
      <p className={styles.ask}>
        {organisation === null
          ? t('table.lobby.ask', { name })
          : t('table.lobby.askOrganisation', { name, organisation })}
      </p>
      <p className={styles.sees}>{t('table.lobby.sees', { parts })}</p>
      <p className={styles.hint}>
        {t('table.lobby.role', { role: roleName(guest.role) })}{' '}
        {guest.statementAcceptedAt !== null && t('table.lobby.statement')}
      </p>
    </>
  )
}
