import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Questionnaire } from '../../../shared/domain/questionnaire/questionnaire.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { readToday } from '../../platform/today.ts'
import { useRecordCommand } from '../../platform/use-record-command.ts'
import styles from './questionnaires.module.css'
import { useWords } from './use-words.ts'

type NewRoundProps = Readonly<{
  caseId: string
  questionnaires: readonly Questionnaire[]
  /** Of these a round runs: a second one would mix their answers. */
  runningIds: readonly string[]
  onClose: () => void
}>

/** Begins a round of a questionnaire. */
export function NewRound({ caseId, questionnaires, runningIds, onClose }: NewRoundProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const command = useRecordCommand(caseId, 'questionnaire.opened')
  const free = questionnaires.filter(({ id }) => !runningIds.includes(id))
  const [id, setId] = useState<string | null>(free.length === 1 ? (free[0]?.id ?? null) : null)
  const [title, setTitle] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  // Of this form and not of a press: sent again it is the same round.
  const [roundId] = useState(() => crypto.randomUUID())
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (id === null || title.trim() === '' || command.isPending) return
    const words = { roundId, questionnaireId: id, title, on: readToday() }
    if ((await command.send(words)) !== null) onClose()
  }
  return (
    <form
      className={styles.card}
      aria-label={t('questionnaires.begin.title')}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <Stack>
        <ErrorNotice error={command.error} />
        {free.length === 0 && <p>{t('questionnaires.begin.allRunning')}</p>}
        <ChoiceGroup
          label={t('questionnaires.begin.which')}
          error={isAsked && id === null ? t('questionnaires.begin.whichMissing') : null}
          value={id}
          onChange={setId}
          choices={free.map((one) => ({
            id: one.id,
            label: say(one.title),
            hint: `${say(one.intro)} ${t(`questionnaires.voice.${one.voice}`)}`,
          }))}
        />
        <TextField
          label={t('questionnaires.begin.name')}
          hint={t('questionnaires.begin.nameHint')}
          error={isAsked && title.trim() === '' ? t('questionnaires.begin.nameMissing') : null}
          value={title}
          onChange={setTitle}
          maxLength={120}
          autoComplete="off"
        />
        <Row>
          <Button onPress={onClose}>{t('questionnaires.back')}</Button>
          <Button type="submit" variant="primary" isPending={command.isPending}>
            {t('questionnaires.begin.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
