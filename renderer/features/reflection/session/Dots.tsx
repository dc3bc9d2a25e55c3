import { useTranslation } from 'react-i18next'
import styles from './session.module.css'

/** Votes as dots, with their number in words. */
export function Dots({ count }: Readonly<{ count: number }>) {
  const { t } = useTranslation()
  return (
    <span className={styles.dots}>
      {count > 0 && <span aria-hidden>{'●'.repeat(Math.min(count, 12))}</span>}
      {t('reflection.vote.votes', { count })}
    </span>
  )
}
