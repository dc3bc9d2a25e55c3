import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PilotSignal } from '../../../shared/api/pilot-routes.ts'
import { signalStates } from '../../../shared/domain/pilot-figures/signal-answer.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'

type AnswerDialogProps = Readonly<{ signal: PilotSignal; onClose: () => void }>

/** Writes down where the answer of policy stands, and what it was. */
export function AnswerDialog({ signal, onClose }: AnswerDialogProps) {
  const { t } = useTranslation()
  const command = useCommand('answerPilotSignal')
  const [state, setState] = useState(signal.answer?.state ?? null)
  const [words, setWords] = useState(signal.answer?.words ?? '')
  const [isTried, setIsTried] = useState(false)
  const keep = async () => {
    setIsTried(true)
    if (state === null) return
    try {
      await command.mutateAsync({
        params: { id: signal.id },
        body: { state, words: words.trim() },
      })
    } catch {
      return
    }
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('pilot.signals.answer')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.back')}</Button>
          <Button variant="primary" isPending={command.isPending} onPress={() => void keep()}>
            {t('pilot.signals.keep')}
          </Button>
        </>
      }
    >
      <Stack gap="md">
        <p>{signal.words}</p>
        {command.error !== null && <ErrorNotice error={command.error} />}
        <ChoiceGroup
          label={t('pilot.signals.where')}
          error={isTried && state === null ? t('pilot.signals.whereMissing') : null}
          value={state}
          onChange={(id) => setState(signalStates.find((known) => known === id) ?? null)}
          choices={signalStates.map((id) => ({ id, label: t(`pilot.signals.state.${id}`) }))}
        />
        <TextArea
          label={t('pilot.signals.answerWords')}
          hint={t('pilot.signals.answerHint')}
          value={words}
          onChange={setWords}
          maxLength={1000}
        />
      </Stack>
    </Dialog>
  )
}
