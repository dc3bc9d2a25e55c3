import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ChoiceGroup } from '../components/ChoiceGroup.tsx'
import { Dialog } from '../components/Dialog.tsx'
import type { PurgeChoice } from './purge-choices.ts'

type ChooseNotSharedProps = Readonly<{
  name: string
  choices: readonly PurgeChoice[]
  onChoose: (choice: PurgeChoice) => void
  onClose: () => void
}>

/** Which sentence, text or item is to go. Nothing is chosen beforehand. */
export function ChooseNotShared({ name, choices, onChoose, onClose }: ChooseNotSharedProps) {
  const { t } = useTranslation()
  const [id, setId] = useState<string | null>(null)
  const chosen = choices.find((choice) => choice.id === id)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('purge.choose.title')}
      size="lg"
      actions={
        <>
          <Button onPress={onClose}>{t('common.back')}</Button>
          <Button
            variant="primary"
            isDisabled={chosen === undefined}
            onPress={() => {
              if (chosen !== undefined) onChoose(chosen)
            }}
          >
            {t('purge.choose.next')}
          </Button>
        </>
      }
    >
      {choices.length === 0 ? (
        <p>{t('purge.choose.nothing')}</p>
      ) : (
        <ChoiceGroup
          label={t('purge.choose.label')}
          hint={t('purge.choose.hint')}
          value={id}
          onChange={setId}
          choices={choices.map((choice) => toChoice(choice))}
        />
      )}
    </Dialog>
  )

  function toChoice({ id: choiceId, scope, words }: PurgeChoice) {
    if (scope === 'item') return { id: choiceId, label: t('purge.choose.wholeItem', { name }) }
    if (scope === 'words') return { id: choiceId, label: words }
    return { id: choiceId, label: t('purge.choose.wholeText'), hint: toStart(words) }
  }
}

const shownLength = 120

/** Enough of a text to know it by. */
const toStart = (words: string): string =>
  words.length <= shownLength ? words : `${words.slice(0, shownLength).trimEnd()}…`
