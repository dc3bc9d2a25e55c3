import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { teamRoles } from '../../../../shared/records/record-type.ts'
import { reverseTestLegalOpenedEarly } from '../../../../shared/records/reverse-test-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useMakeRecord } from '../../../platform/use-records.ts'
import { useTestCase } from '../TestCase.tsx'
import { toStepHref } from '../test-links.ts'
import { useCurrentTest } from './current-test.ts'
import styles from '../reverse-test.module.css'

/** The law comes last: what to do first, and a way in for who has a reason, which is kept. */
export function LegalWait() {
  const { t } = useTranslation()
  const { caseId } = useTestCase()
  const { test } = useCurrentTest()
  const { role } = useSession()
  const [isAsking, setIsAsking] = useState(false)
  const mayOpen = teamRoles.includes(role)
  return (
    <section className={styles.wait} aria-labelledby="wet-wacht">
      <Icon name="hourglass" size="lg" />
      <Stack gap="md">
        <div>
          <h2 id="wet-wacht">{t('reverse-test.legal.title')}</h2>
          <p>{t('reverse-test.legal.text')}</p>
        </div>
        <div className={styles.marks}>
          <LinkButton href={toStepHref(caseId, test.testId, 3)} icon="arrow-left" variant="primary">
            {t('reverse-test.legal.toEffects')}
          </LinkButton>
          {mayOpen && !isAsking && (
            <Button onPress={() => setIsAsking(true)}>{t('reverse-test.legal.lookAnyway')}</Button>
          )}
        </div>
        {isAsking && <OpenWithReason />}
      </Stack>
    </section>
  )
}

function OpenWithReason() {
  const { t } = useTranslation()
  const { caseId } = useTestCase()
  const { test } = useCurrentTest()
  const [reason, setReason] = useState('')
  const { send, isPending, error } = useMakeRecord(caseId, reverseTestLegalOpenedEarly)
  const isEmpty = reason.trim() === ''
  return (
    <Stack gap="md">
      <TextArea
        label={t('reverse-test.legal.reason')}
        hint={t('reverse-test.legal.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
      />
      <ErrorNotice error={error} />
      <div>
        <Button
          icon="lock-open"
          isPending={isPending}
          isDisabled={isEmpty}
          {...(isEmpty ? { reason: t('reverse-test.legal.reasonNeeded') } : {})}
          onPress={() => void send({ testId: test.testId, reason: reason.trim() })}
        >
          {t('reverse-test.legal.open')}
        </Button>
      </div>
    </Stack>
  )
}
