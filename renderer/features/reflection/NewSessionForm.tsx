import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reflectionFormatsContent } from '../../../shared/content/reflection/formats.ts'
import {
  reflectionFormat,
  type ReflectionFormatId,
} from '../../../shared/domain/reflection/reflection-facts.ts'
import { reflectionStarted } from '../../../shared/records/reflection-records.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { Row } from '../../components/Row.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useLabel } from '../../platform/use-label.ts'
import { useMakeRecord } from '../../platform/use-records.ts'
import { useStories } from './use-reflection.ts'

type NewSessionFormProps = Readonly<{
  caseId: string
  onClose: () => void
  onStarted: (sessionId: string) => void
}>

type Draft = Readonly<{
  format: ReflectionFormatId
  title: string
  /** Null: not chosen yet. Nobody should find out afterwards. */
  isAnonymous: boolean | null
  asker: string
  storyId: string | null
}>

const empty: Draft = {
  format: 'terugblik',
  title: '',
  isAnonymous: null,
  asker: '',
  storyId: null,
}

/** Which format, about what, and whether cards carry a name: said before anyone writes. */
export function NewSessionForm({ caseId, onClose, onStarted }: NewSessionFormProps) {
  const { t } = useTranslation()
  const start = useMakeRecord(caseId, reflectionStarted)
  const [draft, setDraft] = useState(empty)
  const [isTried, setIsTried] = useState(false)
  // Of this form and not of a press: sent again it is the same session.
  const [sessionId] = useState(() => crypto.randomUUID())

  const begin = async (isAnonymous: boolean, title: string) => {
    const asker = draft.asker.trim()
    if ((await start.send({ ...draft, title, asker, isAnonymous, sessionId })) === null) return
    onClose()
    onStarted(sessionId)
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    const title = draft.title.trim()
    if (title === '' || draft.isAnonymous === null || start.isPending) return
    void begin(draft.isAnonymous, title)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorNotice error={start.error} />
        <SessionFields caseId={caseId} draft={draft} onChange={setDraft} isTried={isTried} />
        <Row>
          <Button onPress={onClose}>{t('reflection.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={start.isPending}>
            {t('reflection.start.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

type FieldsProps = Readonly<{
  caseId: string
  draft: Draft
  onChange: (draft: Draft) => void
  isTried: boolean
}>

function SessionFields({ caseId, draft, onChange, isTried }: FieldsProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const stories = useStories(caseId)
  return (
    <>
      <ChoiceGroup
        label={t('reflection.start.format')}
        value={draft.format}
        onChange={(format) => onChange({ ...draft, format: reflectionFormat.parse(format) })}
        choices={reflectionFormatsContent.map((format) => ({
          id: format.id,
          label: say(format),
          hint: say(format.intro),
        }))}
      />
      <TextField
        label={t('reflection.start.name')}
        hint={t('reflection.start.nameHint')}
        error={isTried && draft.title.trim() === '' ? t('reflection.start.nameMissing') : null}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        maxLength={120}
        autoComplete="off"
      />
      {draft.format === 'intervisie' && (
        <TextField
          label={t('reflection.start.asker')}
          value={draft.asker}
          onChange={(asker) => onChange({ ...draft, asker })}
          maxLength={80}
          autoComplete="off"
        />
      )}
      {(draft.format === 'casus' || draft.format === 'intervisie') && (
        <Select
          label={t('reflection.start.story')}
          hint={t('reflection.start.storyHint')}
          value={draft.storyId}
          onChange={(storyId) => onChange({ ...draft, storyId })}
          options={stories.map(({ storyId, title }) => ({ id: storyId, label: title }))}
          emptyLabel={t('reflection.start.noStory')}
        />
      )}
      <ChoiceGroup
        label={t('reflection.start.names')}
        value={draft.isAnonymous === null ? null : draft.isAnonymous ? 'anonymous' : 'named'}
        error={isTried && draft.isAnonymous === null ? t('reflection.start.namesMissing') : null}
        onChange={(choice) => onChange({ ...draft, isAnonymous: choice === 'anonymous' })}
        choices={[
          {
            id: 'anonymous',
            label: t('reflection.anonymous.title'),
            hint: t('reflection.anonymous.text'),
            icon: 'eye-off',
          },
          {
            id: 'named',
            label: t('reflection.named.title'),
            hint: t('reflection.named.text'),
            icon: 'circle-user',
          },
        ]}
      />
    </>
  )
}
