import { useTranslation } from 'react-i18next'
import { Avatar } from '../components/Avatar.tsx'
import { toFirstName } from '../../shared/domain/to-first-name.ts'
import { useWriterAt } from './use-writer-at.ts'
import styles from './LiveText.module.css'

/** "Priya schrijft hier", for the line above a field; nothing while nobody else writes there. */
export function WritingHere({ field }: Readonly<{ field: string }>) {
  const { t } = useTranslation()
  const writer = useWriterAt(field)
  if (writer === null) return null
  return (
    <span className={styles.busy} data-p={writer.colour}>
      <Avatar name={writer.name} colour={writer.colour} size="sm" />
      <span>{t('document.writing.here', { name: toFirstName(writer.name) })}</span>
    </span>
  )
}
