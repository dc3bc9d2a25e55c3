import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AdaptablePart,
  adaptableParts,
  type Adaptations,
  type AdaptedText,
} from '../../../shared/content/reverse-test/adaptations.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import {
  findQuestion,
  reverseTestQuestions,
} from '../../../shared/content/reverse-test/reverse-test-steps.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSaveAdaptations } from './use-save-adaptations.ts'

type OwnTextDialogProps = Readonly<{
  stored: Adaptations
  /** Null: a new one. */
  text: AdaptedText | null
  onClose: () => void
}>

/** One text of the municipality, written with the shipped one in sight. */
export function OwnTextDialog({ stored, text, onClose }: OwnTextDialogProps) {
  const { t, i18n } = useTranslation()
  const { save, isPending, error } = useSaveAdaptations()
  const [questionId, setQuestionId] = useState(text?.questionId ?? 'OT-0.1')
  const [part, setPart] = useState<AdaptablePart>(text?.part ?? 'text')
  const [words, setWords] = useState({ nl: text?.nl ?? '', en: text?.en ?? '' })
  const [isTried, setIsTried] = useState(false)
  const shipped = findQuestion(questionId)[part]
  const submit = () => {
    setIsTried(true)
    if (words.nl.trim() === '') return
    const own = { questionId, part, ...words, basedOn: { nl: shipped.nl, en: shipped.en } }
    const others = stored.texts.filter(
      (other) => other !== text && (other.questionId !== questionId || other.part !== part),
    )
    const texts = [...others, own].toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1))
    save({ ...stored, texts }, onClose)
  }
  return (
    <Dialog
      isOpen
      size="lg"
      title={t(text === null ? 'adaptations.texts.add' : 'adaptations.texts.change')}
      onClose={onClose}
      actions={
        <Button isPending={isPending} onPress={submit}>
          {t('adaptations.save')}
        </Button>
      }
    >
      <Stack gap="lg">
        {text === null && (
          <>
            <Select
              label={t('adaptations.texts.question')}
              value={questionId}
              onChange={(id) => setQuestionId(toQuestionId(id) ?? questionId)}
              options={reverseTestQuestions.map(({ id, text: asked }) => ({
                id,
                label: `${id} ${inLanguage(asked, i18n.language)}`,
              }))}
            />
            <ChoiceGroup
              label={t('adaptations.texts.which')}
              value={part}
              onChange={(id) => setPart(id === 'help' ? 'help' : 'text')}
              choices={adaptableParts.map((id) => ({ id, label: t(`adaptations.part.${id}`) }))}
            />
          </>
        )}
        <Notice kind="neutral" title={t('adaptations.texts.shipped')}>
          <p lang="nl">{shipped.nl}</p>
          <p lang="en">{shipped.en}</p>
        </Notice>
        <TextArea
          label={t('adaptations.nl')}
          value={words.nl}
          maxLength={600}
          error={isTried && words.nl.trim() === '' ? t('adaptations.empty') : null}
          onChange={(nl) => setWords({ ...words, nl })}
        />
        <TextArea
          label={t('adaptations.en')}
          hint={t('adaptations.texts.enHint')}
          value={words.en}
          maxLength={600}
          onChange={(en) => setWords({ ...words, en })}
        />
        <ErrorNotice error={error} />
      </Stack>
    </Dialog>
  )
}

const toQuestionId = (id: string | null) =>
  reverseTestQuestions.find((question) => question.id === id)?.id ?? null
