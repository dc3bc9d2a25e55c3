import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../shared/api/replies.ts'
import { announce } from '../../components/announce.ts'
import { Bullets } from '../../components/Bullets.tsx'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import styles from './table.module.css'

/** Who asked and was not let in, and whose access was ended. */
export function FormerParticipants({
  participants,
}: Readonly<{ participants: readonly Participant[] }>) {
  const { t } = useTranslation()
  return (
    <div className={styles.invites}>
      <h3>{t('table.people.former')}</h3>
      <Bullets
        items={participants.map(({ id, name, status }) => ({
          id,
          icon: 'user-x',
          content: (
            <>
              {name},{' '}
              {t(`table.people.${status === 'refused' ? 'formerRefused' : 'formerRevoked'}`)}
              {status === 'refused' && <AdmitLater id={id} name={name} />}
            </>
          ),
        }))}
      />
    </div>
  )
}

/** 'Not now' is not 'never': who still waits on the other side comes in without a new code. */
function AdmitLater({ id, name }: Pick<Participant, 'id' | 'name'>) {
  const { t } = useTranslation()
  const admit = useCommand('admitParticipant')
  const letIn = () =>
    admit.mutate(
      { params: { id } },
      { onSuccess: () => announce(t('table.lobby.admitted', { name }), 'polite') },
    )
  return (
    <>
      {' '}
      <Button
        label={t('table.people.admitLaterNamed', { name })}
        isPending={admit.isPending}
        onPress={letIn}
      >
        {t('table.people.admitLater')}
      </Button>
      {admit.error !== null && <ErrorNotice error={admit.error} />}
    </>
  )
}
