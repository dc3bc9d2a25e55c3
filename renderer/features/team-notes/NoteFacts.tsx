import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { statementKindLabels } from '../../../shared/content/vocabulary-labels.ts'
import { teamShape } from '../../../shared/document/team-shape.ts'
import { useFields } from '../../document/use-fields.ts'
import { useFormat } from '../../platform/use-format.ts'
import { useAboutOptions } from './use-about-options.ts'
import styles from './team-notes.module.css'

/** Kind, subject and day of a note, for who only reads. */
export function NoteFacts({ id }: Readonly<{ id: string }>) {
  const { i18n } = useTranslation()
  const format = useFormat()
  const people = useAboutOptions()
  const fields = useFields(teamShape.notes, id, ['kind', 'aboutId', 'on'])
  if (fields === null) return null
  const facts = [
    inLanguage(statementKindLabels[fields.kind], i18n.language),
    people.find((one) => one.id === fields.aboutId)?.label,
    fields.on === null ? undefined : format.day(fields.on),
  ]
  return <p className={styles.facts}>{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
}
