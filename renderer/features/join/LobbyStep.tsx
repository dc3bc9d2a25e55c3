import { useTranslation } from 'react-i18next'
import type { Session } from '../../../shared/api/replies.ts'
import { rolesUnderStatement } from '../../../shared/domain/role.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Stack } from '../../components/Stack.tsx'
import { LobbyMark } from '../../components/TableMark.tsx'
import { dropBearer } from '../../platform/bearer.ts'
import { useCommand } from '../../platform/use-request.ts'
import { JoinSteps } from './JoinSteps.tsx'
import styles from './JoinStep.module.css'
import { kindsOf, SeesList } from './SeesList.tsx'
import { StepTitle } from './StepTitle.tsx'
import { useLongWait } from './use-long-wait.ts'

/** Waiting to be let in, or not let in now. The page goes on by itself when the session says so. */
export function LobbyStep({ session }: Readonly<{ session: Session }>) {
  const { t } = useTranslation()
  const host = session.hostName
  if (session.status === 'refused') {
    return (
      <>
        <JoinSteps current="lobby" />
        <StepTitle takesFocus>{t('errors.access.refused.title', { host })}</StepTitle>
        <Stack gap="xl">
          <Notice kind="neutral">{t('errors.access.refused.text')}</Notice>
          <div>
            <Button onPress={dropBearer}>{t('errors.access.refused.action')}</Button>
          </div>
        </Stack>
      </>
    )
  }
  return (
    <>
      <JoinSteps current="lobby" hasPromise={rolesUnderStatement.includes(session.role)} />
      <StepTitle takesFocus>
        {t('join.lobby.title', { name: session.name.split(' ')[0] })}
      </StepTitle>
      <Stack gap="xl">
        <Waiting host={host} />
        {session.role === 'gezinslid' && (
          <p>{t('join.lobby.familyWelcome', { name: session.name.split(' ')[0] })}</p>
        )}
        <SeesList
          role={session.role}
          kinds={kindsOf(session.role, session.caseKind ?? 'huishouden')}
        />
        <LeaveLobby />
      </Stack>
    </>
  )
}

function Waiting({ host }: Readonly<{ host: string }>) {
  const { t } = useTranslation()
  const isLong = useLongWait()
  return (
    <output className={styles.wait}>
      <LobbyMark />
      <span className={styles.lead}>
        {t(isLong ? 'join.lobby.waitingLong' : 'join.lobby.waiting', { host })}
      </span>
    </output>
  )
}

function LeaveLobby() {
  const { t } = useTranslation()
  const leave = useCommand('leave')
  // Also when the host cannot be told: this device forgets its token either way.
  const go = () => leave.mutate({}, { onSettled: dropBearer })
  return (
    <div>
      <Button isPending={leave.isPending} onPress={go}>
        {t('join.lobby.leave')}
      </Button>
    </div>
  )
}
