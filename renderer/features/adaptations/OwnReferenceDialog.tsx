import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Adaptations,
  ownReference,
  type OwnReference,
} from '../../../shared/content/reverse-test/adaptations.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { readToday } from '../../platform/today.ts'
import { useSaveAdaptations } from './use-save-adaptations.ts'

type OwnReferenceDialogProps = Readonly<{
  stored: Adaptations
  /** Null: a new one. */
  reference: OwnReference | null
  onClose: () => void
}>

/** One by-law or policy rule, with the day on which it was read. */
export function OwnReferenceDialog({ stored, reference, onClose }: OwnReferenceDialogProps) {
  const { t } = useTranslation()
  const { save, isPending, error } = useSaveAdaptations()
  const today = readToday()
  const [draft, setDraft] = useState<OwnReference>(
    reference ?? {
      id: `EIGEN-${crypto.randomUUID().slice(0, 8)}`,
      kind: 'verordening',
      law: '',
      article: '',
      about: { nl: '', en: '' },
      consultedOn: today,
    },
  )
  const [isTried, setIsTried] = useState(false)
  const faultOf = (value: string) =>
    isTried && value.trim() === '' ? t('adaptations.empty') : null
  const submit = () => {
    setIsTried(true)
    const parsed = ownReference.safeParse(draft)
    if (!parsed.success) return
    const others = stored.references.filter(({ id }) => id !== draft.id)
    save({ ...stored, references: [...others, parsed.data] }, onClose)
  }
  return (
    <Dialog
      isOpen
      size="lg"
      title={t(reference === null ? 'adaptations.references.add' : 'adaptations.references.change')}
      onClose={onClose}
      actions={
        <Button isPending={isPending} onPress={submit}>
          {t('adaptations.save')}
        </Button>
      }
    >
      <Stack gap="lg">
        <ChoiceGroup
          label={t('adaptations.references.kind')}
          value={draft.kind}
          onChange={(id) =>
            setDraft({ ...draft, kind: id === 'beleidsregel' ? 'beleidsregel' : 'verordening' })
          }
          choices={(['verordening', 'beleidsregel'] as const).map((id) => ({
            id,
            label: t(`adaptations.references.${id}`),
          }))}
        />
        <TextField
          label={t('adaptations.references.law')}
          value={draft.law}
          maxLength={200}
          error={faultOf(draft.law)}
          onChange={(law) => setDraft({ ...draft, law })}
        />
        <TextField
          label={t('adaptations.references.article')}
          value={draft.article}
          maxLength={100}
          error={faultOf(draft.article)}
          onChange={(article) => setDraft({ ...draft, article })}
        />
        <TextArea
          label={t('adaptations.references.aboutNl')}
          value={draft.about.nl}
          maxLength={400}
          error={faultOf(draft.about.nl)}
          onChange={(nl) => setDraft({ ...draft, about: { ...draft.about, nl } })}
        />
        <TextArea
          label={t('adaptations.references.aboutEn')}
          hint={t('adaptations.references.enHint')}
          value={draft.about.en}
          maxLength={400}
          onChange={(en) => setDraft({ ...draft, about: { ...draft.about, en } })}
        />
        <DateField
          label={t('adaptations.references.consultedOn')}
          value={draft.consultedOn}
          max={today}
          onChange={(day) => setDraft({ ...draft, consultedOn: day ?? draft.consultedOn })}
        />
        <ErrorNotice error={error} />
      </Stack>
    </Dialog>
  )
}
