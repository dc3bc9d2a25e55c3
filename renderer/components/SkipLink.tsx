import { useTranslation } from 'react-i18next'
import styles from './SkipLink.module.css'

/** The id of the one `main` that frames share. */
export const mainId = 'inhoud'

/** The first stop of the keyboard: past the navigation. A plain anchor, so that no router comes between. */
export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a className={styles.skip} href={`#${mainId}`}>
      {t('common.skipToContent')}
    </a>
  )
}
