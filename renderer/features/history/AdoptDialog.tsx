import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planAdopted } from '../../../shared/records/plan-life-records.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useLiveDocument } from '../../document/use-live-document.ts'
import { useSaved } from '../../document/use-saved.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../platform/use-record-command.ts'
import { type Answers, emptyAnswer, findFirstMissing, toAnswerKey, toRequest } from './answers.ts'
import styles from './history.module.css'
import { PositionRow } from './PositionRow.tsx'
import { useVoices } from './use-voices.ts'

type AdoptDialogProps = Readonly<{
  caseId: string
  /** What was filled in so far: kept outside, because a press beside the dialog closes it. */
  answers: Answers
  onAnswers: (change: (before: Answers) => Answers) => void
  onClose: () => void
}>

/** Asks everyone's position and adopts the plan with them. */
export function AdoptDialog({ caseId, answers, onAnswers, onClose }: AdoptDialogProps) {
  const { t } = useTranslation()
  const voices = useVoices()
  const [isChecked, setIsChecked] = useState(false)
  const { send, isPending, error } = useRecordCommand(caseId, planAdopted.type)
  const live = useLiveDocument('plan')
  const isSaved = useSaved(useMemo(() => [live], [live])).step === 'safe'
  const missing = findFirstMissing(voices, answers)

  const submit = async (): Promise<void> => {
    setIsChecked(true)
    const request = toRequest(voices, answers)
    if (request === null) return
    // A refusal is shown in the dialog, which stays with everything that was filled in.
    if ((await send(request)) === null) return
    onAnswers(() => ({}))
    onClose()
  }

  return (
    <Dialog
      isOpen
      size="lg"
      onClose={onClose}
      title={t('history.adopt.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('history.adopt.back')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={!isSaved || voices.length === 0}
            {...(isSaved ? {} : { reason: t('history.adopt.waiting') })}
            onPress={() => void submit()}
          >
            {t('history.adopt.confirm')}
          </Button>
        </>
      }
    >
      <Stack gap="lg">
        <p className={styles.meta}>{t('history.adopt.intro')}</p>
        {voices.length === 0 && <Notice kind="warning">{t('history.adopt.nobody')}</Notice>}
        <ul className={styles.voices} aria-label={t('history.adoption.positions')}>
          {voices.map((voice) => (
            <PositionRow
              key={toAnswerKey(voice)}
              voice={voice}
              answer={answers[toAnswerKey(voice)] ?? emptyAnswer}
              isChecked={isChecked}
              onChange={(answer) =>
                onAnswers((before) => ({ ...before, [toAnswerKey(voice)]: answer }))
              }
            />
          ))}
        </ul>
        {isChecked && missing !== null && (
          <Notice kind="warning" isAlert>
            {t('history.adopt.missing', { name: missing.name })}
          </Notice>
        )}
        {error !== null && <ErrorNotice error={error} />}
      </Stack>
    </Dialog>
  )
}
