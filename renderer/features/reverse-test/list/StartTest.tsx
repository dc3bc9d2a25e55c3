import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  reverseTestStart,
  reverseTestStarted,
} from '../../../../shared/records/reverse-test-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { TextField } from '../../../components/TextField.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useTestCase } from '../TestCase.tsx'
import styles from '../reverse-test.module.css'

/** Begins a test with its issue. In a practice household also as an exercise beside the worked example. */
export function StartTest() {
  const { t } = useTranslation()
  const { caseId, tests, summary } = useTestCase()
  const command = useRecordCommand(caseId, reverseTestStarted.type)
  const [title, setTitle] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const example = summary?.isExample === true ? tests[0] : undefined

  const begin = async (issue: string): Promise<void> => {
    if ((await command.send(reverseTestStart.parse({ title: issue }))) === null) return
    setTitle('')
    showToast({ text: t('reverse-test.start.done') })
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setIsMissing(title.trim() === '')
    if (title.trim() !== '') void begin(title.trim())
  }
  return (
    <Section title={t('reverse-test.start.title')} intro={t('reverse-test.start.intro')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextField
            label={t('reverse-test.start.label')}
            hint={t('reverse-test.start.hint')}
            value={title}
            onChange={setTitle}
            maxLength={200}
            error={isMissing ? t('reverse-test.start.missing') : null}
          />
          <ErrorNotice error={command.error} />
          <div className={styles.marks}>
            <Button type="submit" variant="primary" icon="plus" isPending={command.isPending}>
              {t('reverse-test.start.action')}
            </Button>
            {example !== undefined && (
              <Button
                icon="graduation-cap"
                isPending={command.isPending}
                onPress={() =>
                  void begin(
                    t('reverse-test.start.practiceTitle', { title: example.title }).slice(0, 200),
                  )
                }
              >
                {t('reverse-test.start.practice')}
              </Button>
            )}
          </div>
        </Stack>
      </form>
    </Section>
  )
}
