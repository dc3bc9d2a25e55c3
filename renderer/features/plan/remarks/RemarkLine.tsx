import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/use-format.ts'
import type { Remark } from './threads.ts'
import { useRemarkAuthor } from './use-remark-author.ts'
import styles from './remarks.module.css'

/** Who said it, when, and what. Without a proven author the name is left out. */
export function RemarkLine({ remark }: Readonly<{ remark: Remark }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const author = useRemarkAuthor(remark.id)
  return (
    <div className={styles.line}>
      <p className={styles.by}>
        <b>{author ?? t('plan.remarks.someone')}</b>
        {remark.at !== null && <span>{format.dayTime(remark.at)}</span>}
      </p>
      {remark.text.trim() !== '' && (
        <p className={styles.text} dir="auto">
          {remark.text}
        </p>
      )}
    </div>
  )
}
