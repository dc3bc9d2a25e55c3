import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { statementKindLabels } from '../../../shared/content/vocabulary-labels.ts'
import { teamShape } from '../../../shared/document/team-shape.ts'
import { statementKind, statementKinds } from '../../../shared/domain/vocabulary.ts'
import { Button } from '../../components/Button.tsx'
import { DateField } from '../../components/DateField.tsx'
import { Select } from '../../components/Select.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { NotShareButton } from '../../document/NotShareButton.tsx'
import { useEdits } from '../../document/use-edits.ts'
import { useFields } from '../../document/use-fields.ts'
import { useFormat } from '../../platform/use-format.ts'
import { NoteFacts } from './NoteFacts.tsx'
import { useAboutOptions } from './use-about-options.ts'
import styles from './team-notes.module.css'

const { notes } = teamShape

type TeamNoteProps = Readonly<{
  id: string
  /** Null for who only reads. */
  onRemove: ((id: string) => void) | null
}>

/** One note: its text, and what kind of statement it is, about whom, of when. */
export const TeamNote = memo(function TeamNote({ id, onRemove }: TeamNoteProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const on = useFields(notes, id, ['on'])?.on ?? null
  const label =
    on === null ? t('team-notes.note') : t('team-notes.noteOn', { date: format.day(on) })
  return (
    <li className={styles.note}>
      <LiveField root={notes} id={id} field="text" label={label} multiline look="box" />
      {onRemove === null ? (
        <NoteFacts id={id} />
      ) : (
        <div className={styles.tools}>
          <NotePicks id={id} />
          <div className={styles.acts}>
            <NotShareButton root={notes} id={id} name={label} />
            <Button
              variant="quiet"
              icon="trash-2"
              label={`${t('team-notes.remove')}: ${label}`}
              onPress={() => onRemove(id)}
            >
              {t('team-notes.remove')}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
})

function NotePicks({ id }: Readonly<{ id: string }>) {
  const { t, i18n } = useTranslation()
  const edits = useEdits(notes)
  const people = useAboutOptions()
  const fields = useFields(notes, id, ['kind', 'aboutId', 'on'])
  if (fields === null) return null
  return (
    <div className={styles.picks}>
      <Select
        size="compact"
        label={t('team-notes.kind')}
        value={fields.kind}
        onChange={(value) => {
          const parsed = statementKind.safeParse(value)
          if (parsed.success) edits.set(id, 'kind', parsed.data)
        }}
        options={statementKinds.map((kind) => ({
          id: kind,
          label: inLanguage(statementKindLabels[kind], i18n.language),
        }))}
      />
      <Select
        size="compact"
        label={t('team-notes.about')}
        value={people.some((one) => one.id === fields.aboutId) ? fields.aboutId : null}
        onChange={(value) => edits.set(id, 'aboutId', value)}
        options={people}
        emptyLabel={t('team-notes.aboutNobody')}
      />
      <DateField
        size="compact"
        label={t('team-notes.date')}
        value={fields.on}
        onChange={(value) => edits.set(id, 'on', value)}
      />
    </div>
  )
}
