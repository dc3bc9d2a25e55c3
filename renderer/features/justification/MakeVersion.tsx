import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reverseTestJustified } from '../../../shared/records/reverse-test-records.ts'
import type { JustificationVersion } from '../../../shared/records/reverse-test-state.ts'
import { Button } from '../../components/Button.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { showToast } from '../../components/toast-store.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../platform/use-record-command.ts'
import styles from './justification.module.css'

type MakeVersionProps = Readonly<{
  caseId: string
  testId: string
  /** Null: there is none yet. */
  last: JustificationVersion | null
}>

/** Has the host write the next version from the answers of now. After a lock it asks why. */
export function MakeVersion({ caseId, testId, last }: MakeVersionProps) {
  const { t } = useTranslation()
  const [why, setWhy] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useRecordCommand(caseId, reverseTestJustified.type)
  const isWhyNeeded = last !== null && last.lockedBy.length > 0
  const version = (last?.version ?? 0) + 1
  const submit = async () => {
    setIsTried(true)
    if (isWhyNeeded && why.trim() === '') return
    if ((await command.send({ testId, why })) === null) return
    setWhy('')
    setIsTried(false)
    showToast({ text: t('justification.made', { version }) })
  }
  return (
    <Section title={t('justification.make', { version })} intro={t('justification.makeIntro')}>
      <Stack gap="md">
        {last !== null && (
          <div className={styles.why}>
            <TextArea
              label={t(isWhyNeeded ? 'justification.whyNeeded' : 'justification.why')}
              value={why}
              maxLength={2000}
              error={
                isTried && isWhyNeeded && why.trim() === '' ? t('justification.whyEmpty') : null
              }
              onChange={setWhy}
            />
          </div>
        )}
        <ErrorNotice error={command.error} />
        <div>
          <Button isPending={command.isPending} onPress={() => void submit()}>
            {t('justification.makeButton', { version })}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}
