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
import { useCommand } from '../../../platform/use-request.ts'
import { useTestCase } from '../TestCase.tsx'
import styles from '../reverse-test.module.css'

/** Begins a test with its issue. In a practice household also as an exercise beside the worked example. */
export function StartTest() {
  const { t } = useTranslation()
  const { caseId, tests, summary } = useTestCase()
  const command = useCommand('makeRecord')
  const [title, setTitle] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const example = summary?.isExample === true ? tests[0] : undefined

  const begin = async (issue: string): Promise<void> => {
    const body = reverseTestStart.parse({ title: issue })
    const key = crypto.randomUUID()
    await command.mutateAsync({
      params: { caseId },
      body: { key, type: reverseTestStarted.type, body },
    })
    setTitle('')
    showToast({ text: t('reverse-test.start.done') })
  }
  // The error is shown from the command itself.
  const tryBegin = (issue: string): void => void begin(issue).catch(() => null)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setIsMissing(title.trim() === '')
    if (title.trim() !== '') tryBegin(title.trim())
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
                  tryBegin(
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
