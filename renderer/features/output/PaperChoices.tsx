import { useTranslation } from 'react-i18next'
import type { OutputEntry } from '../../../shared/api/output-routes.ts'
import { paperLanguage } from '../../../shared/output/output-document.ts'
import { Select } from '../../components/Select.tsx'
import { useFormat } from '../../platform/use-format.ts'
import type { PaperChoice } from './use-paper.ts'
import styles from './output.module.css'

type PaperChoicesProps = Readonly<{
  choice: PaperChoice
  entries: readonly OutputEntry[]
  onChange: (choice: PaperChoice) => void
}>

/** Which paper, for whom, in which language. What there is no choice in is not asked. */
export function PaperChoices({ choice, entries, onChange }: PaperChoicesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, party, about, language } = choice
  const { parties = [], subjects = [] } = entries.find((entry) => entry.kind === kind) ?? {}
  return (
    <div className={styles.choices}>
      <Select
        label={t('output.kind.label')}
        value={kind}
        options={entries.map((entry) => ({
          id: entry.kind,
          label: t(`output.kind.${entry.kind}`),
        }))}
        onChange={(next) => {
          if (next !== null && next !== kind)
            onChange({ ...choice, kind: next, party: null, about: null })
        }}
      />
      {parties.length > 0 && (
        <Select
          label={t('output.party')}
          value={party}
          emptyLabel={t('output.everyone')}
          options={parties.map((name) => ({ id: name, label: name }))}
          onChange={(next) => onChange({ ...choice, party: next })}
        />
      )}
      {subjects.length > 0 && (
        <Select
          label={t('output.subject')}
          value={about ?? subjects[0]?.id ?? null}
          options={subjects.map(({ id, label, on }) => ({
            id,
            label: on === undefined ? label : `${label}: ${format.fullDay(on)}`,
          }))}
          onChange={(next) => onChange({ ...choice, about: next })}
        />
      )}
      <Select
        label={t('output.language.label')}
        value={language}
        options={paperLanguage.options.map((id) => ({ id, label: t(`output.language.${id}`) }))}
        onChange={(next) =>
          onChange({ ...choice, language: paperLanguage.catch('nl').parse(next) })
        }
      />
    </div>
  )
}
