import { useTranslation } from 'react-i18next'
import styles from './WritingAs.module.css'

type WritingAsProps = Readonly<{ name: string; onChange: () => void }>

/** Whose words these will be, with the way to say that it is someone else: a phone goes round. */
export function WritingAs({ name, onChange }: WritingAsProps) {
  const { t } = useTranslation()
  return (
    <p className={styles.line}>
      {t('document.who.you', { name })}{' '}
      <button type="button" className={styles.change} onClick={onChange}>
        {t('document.who.change')}
      </button>
    </p>
  )
}
