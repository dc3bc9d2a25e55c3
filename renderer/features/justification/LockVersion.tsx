import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reverseTestLocked } from '../../../shared/records/reverse-test-records.ts'
import { Button } from '../../components/Button.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useMakeRecord } from '../../platform/use-records.ts'

type LockVersionProps = Readonly<{ caseId: string; testId: string; version: number }>

/** For a decision that is kept elsewhere: a decision taken here locks by itself. */
export function LockVersion({ caseId, testId, version }: LockVersionProps) {
  const { t } = useTranslation()
  const [decisionRef, setDecisionRef] = useState('')
  const [isTried, setIsTried] = useState(false)
  const { send, isPending, error } = useMakeRecord(caseId, reverseTestLocked)
  const isEmpty = decisionRef.trim() === ''
  const submit = () => {
    setIsTried(true)
    if (isEmpty) return
    void send({ testId, version, decisionRef: decisionRef.trim() })
  }
  return (
    <Section title={t('justification.lock', { version })} intro={t('justification.lockIntro')}>
      <Stack gap="md">
        <TextField
          label={t('justification.decisionRef')}
          value={decisionRef}
          maxLength={160}
          error={isTried && isEmpty ? t('justification.decisionRefEmpty') : null}
          onChange={setDecisionRef}
        />
        <ErrorNotice error={error} />
        <div>
          <Button icon="lock" isPending={isPending} onPress={submit}>
            {t('justification.lockButton', { version })}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}
