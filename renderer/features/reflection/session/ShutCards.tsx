import { useTranslation } from 'react-i18next'
import { Icon } from '../../../components/Icon.tsx'
import styles from './session.module.css'

/** How many cards of a column are not open yet: all that anyone is told of them. */
export function ShutCards({ count }: Readonly<{ count: number }>) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <p className={styles.shut}>
      <span>
        <Icon name="eye-off" size="sm" />
        {t('reflection.shut', { count })}
      </span>
    </p>
  )
}
