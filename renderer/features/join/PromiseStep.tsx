import { type FormEvent, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { JoinSteps } from './JoinSteps.tsx'
import styles from './JoinStep.module.css'
import type { SeenInvite } from './seen-invite.ts'
import { SeesList } from './SeesList.tsx'
import { Statement } from './Statement.tsx'
import { StepTitle } from './StepTitle.tsx'
import { isUnpinned } from './way-in.ts'
import { WayInContext } from './way-in-context.ts'

type PromiseStepProps = Readonly<{
  invite: SeenInvite
  onJoined: (token: string) => void
  onBack: () => void
}>

/** What you will see, and the promise that goes with it; then the invite is used. */
export function PromiseStep({ invite, onJoined, onBack }: PromiseStepProps) {
  const { t } = useTranslation()
  const wayIn = useContext(WayInContext)
  const [name, setName] = useState(invite.name)
  const [isPromised, setIsPromised] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const join = useCommand('join')
  const nameMissing = name.trim() === ''
  const promiseMissing = invite.needsStatement && !isPromised
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (nameMissing || promiseMissing || join.isPending) return
    join.mutate(
      { body: { code: invite.code, name, statementAccepted: isPromised } },
      { onSuccess: ({ token }) => onJoined(token) },
    )
  }
  return (
    <>
      <JoinSteps current="promise" hasPromise={invite.needsStatement} />
      <StepTitle takesFocus line={toLine(t, invite)}>
        {t(invite.needsStatement ? 'join.promise.title' : 'join.promise.titleFamily', {
          name: invite.name.split(' ')[0],
        })}
      </StepTitle>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          {isUnpinned(wayIn, invite.ownCertificate) && (
            <Notice kind="warning" icon="shield">
              {t('join.notPinned', { host: invite.hostName })}
            </Notice>
          )}
          <TextField
            label={t('join.nameLabel')}
            hint={t('join.nameHint')}
            value={name}
            onChange={setName}
            maxLength={80}
            autoComplete="name"
            error={isTried && nameMissing ? t('join.nameMissing') : null}
          />
          <SeesList role={invite.role} kinds={invite.sees} />
          {invite.needsStatement && (
            <Statement
              isPromised={isPromised}
              onChange={setIsPromised}
              isMissing={isTried && promiseMissing}
            />
          )}
          <ErrorNotice error={join.error} host={invite.hostName} />
          <div className={styles.buttons}>
            <Row gap="sm">
              <Button type="submit" variant="primary" isPending={join.isPending}>
                {t('join.promise.action')}
              </Button>
              <Button variant="quiet" onPress={onBack}>
                {t('join.promise.decline')}
              </Button>
            </Row>
          </div>
          {invite.needsStatement && <p className={styles.small}>{t('join.promise.kept')}</p>}
        </Stack>
      </form>
    </>
  )
}

/** As what you come, in one sentence. */
const toLine = (
  t: ReturnType<typeof useTranslation>['t'],
  { role, organisation }: SeenInvite,
): string => {
  const words = t(`frame.role.${role}`)
  return organisation === null
    ? t('join.promise.as', { role: words })
    : t('join.promise.asOf', { role: words, organisation })
}
