import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useSession } from '../../../platform/session.tsx'

/** For which organisation somebody answers. */
export type Speaker = Readonly<{ organisation: string; isWrittenDown: boolean }>

type SpeakerFieldsProps = Readonly<{ speaker: Speaker; onChange: (speaker: Speaker) => void }>

/** Who came for an organisation speaks for it; the owner may write down what another one said. */
export function SpeakerFields({ speaker, onChange }: SpeakerFieldsProps) {
  const { t } = useTranslation()
  const { organisation, isOwner } = useSession()
  if (!isOwner && organisation !== null)
    return <p>{t('questionnaires.speaker.for', { organisation })}</p>
  return (
    <Stack gap="md">
      <TextField
        label={t('questionnaires.speaker.organisation')}
        value={speaker.organisation}
        onChange={(name) => onChange({ ...speaker, organisation: name })}
        maxLength={120}
        autoComplete="off"
      />
      {isOwner && (
        <Checkbox
          isSelected={speaker.isWrittenDown}
          onChange={(isWrittenDown) => onChange({ ...speaker, isWrittenDown })}
        >
          {t('questionnaires.speaker.writtenDown')}
        </Checkbox>
      )}
    </Stack>
  )
}
