import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mirrorFrameLabels } from '../../../../shared/content/questionnaires/questionnaire-labels.ts'
import { type MirrorFrame, mirrorFrames } from '../../../../shared/domain/mirror/mirror-facts.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { announce } from '../../../components/announce.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import styles from '../questionnaires.module.css'
import { useWords } from '../use-words.ts'
import { useMirrorCase } from './mirror-case.ts'

const fields = ['thinks', 'expects', 'offers', 'cannot'] as const
type Draft = Readonly<Record<(typeof fields)[number], string> & { frame: MirrorFrame | null }>
const empty: Draft = { thinks: '', expects: '', offers: '', cannot: '', frame: null }
const needed: ReadonlySet<string> = new Set(['thinks', 'offers'])

/** How one party sees another. What was kept before the other answered can be written anew. */
export function MirrorForm() {
  const { t } = useTranslation()
  const { caseId, view } = useMirrorCase()
  const { role } = useSession()
  const command = useRecordCommand(caseId, 'mirror.said')
  const [by, setBy] = useState<string | null>(view.myPartyId)
  const [about, setAbout] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft>(empty)
  const [isAsked, setIsAsked] = useState(false)
  if (view.myPartyId === null && role === 'professional')
    return <p>{t('questionnaires.mirror.noParty')}</p>
  const pick = (set: (id: string | null) => void, byId: string | null, aboutId: string | null) => {
    set(set === setBy ? byId : aboutId)
    const kept = view.waiting.find((one) => one.byPartyId === byId && one.aboutPartyId === aboutId)
    if (kept !== undefined) setDraft(kept)
  }
  const isWhole = draft.thinks.trim() !== '' && draft.offers.trim() !== '' && draft.frame !== null
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (by === null || about === null || !isWhole || command.isPending) return
    const made = await command.send({ byPartyId: by, aboutPartyId: about, ...draft })
    if (made === null) return
    announce(t('questionnaires.kept'), 'polite')
    setDraft(empty)
    setAbout(null)
    setIsAsked(false)
  }
  return (
    <form
      className={styles.card}
      aria-label={t('questionnaires.mirror.write')}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <Stack gap="md">
        <ErrorNotice error={command.error} />
        {view.myPartyId === null && (
          <PartySelect
            label={t('questionnaires.mirror.by')}
            value={by}
            isMissing={isAsked && by === null}
            onChange={(id) => pick(setBy, id, about)}
          />
        )}
        <PartySelect
          label={t('questionnaires.mirror.about')}
          value={about}
          without={by}
          isMissing={isAsked && about === null}
          onChange={(id) => pick(setAbout, by, id)}
        />
        {fields.map((field) => (
          <TextArea
            key={field}
            label={t(`questionnaires.mirror.field.${field}`)}
            error={
              isAsked && needed.has(field) && draft[field].trim() === ''
                ? t('questionnaires.mirror.missing')
                : null
            }
            rows={2}
            maxLength={1000}
            value={draft[field]}
            onChange={(words) => setDraft((now) => ({ ...now, [field]: words }))}
          />
        ))}
        <FrameChoice
          value={draft.frame}
          isMissing={isAsked && draft.frame === null}
          onChange={(frame) => setDraft((now) => ({ ...now, frame }))}
        />
        <div>
          <Button type="submit" variant="primary" isPending={command.isPending}>
            {t('questionnaires.mirror.keep')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

type PartySelectProps = Readonly<{
  label: string
  value: string | null
  without?: string | null
  isMissing: boolean
  onChange: (id: string | null) => void
}>

function PartySelect({ label, value, without = null, isMissing, onChange }: PartySelectProps) {
  const { t } = useTranslation()
  const { view } = useMirrorCase()
  return (
    <Select
      label={label}
      error={isMissing ? t('questionnaires.mirror.partyMissing') : null}
      value={value}
      onChange={onChange}
      options={view.parties
        .filter(({ id }) => id !== without)
        .map(({ id, name }) => ({ id, label: name }))}
    />
  )
}

type FrameChoiceProps = Readonly<{
  value: MirrorFrame | null
  isMissing: boolean
  onChange: (frame: MirrorFrame | null) => void
}>

function FrameChoice({ value, isMissing, onChange }: FrameChoiceProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  return (
    <ChoiceGroup
      label={t('questionnaires.mirror.field.frame')}
      error={isMissing ? t('questionnaires.mirror.frameMissing') : null}
      value={value}
      onChange={(id) => onChange(mirrorFrames.find((frame) => frame === id) ?? null)}
      choices={mirrorFrames.map((id) => ({ id, label: say(mirrorFrameLabels[id]) }))}
    />
  )
}
