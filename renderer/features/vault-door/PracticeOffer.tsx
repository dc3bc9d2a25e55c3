import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { takeBearer } from '../../platform/bearer.ts'
import { useCommand } from '../../platform/use-request.ts'
import styles from './PracticeOffer.module.css'

/** Two invented households in a vault of their own, which is gone when it closes. */
export function PracticeOffer() {
  const { t } = useTranslation()
  const practise = useCommand('openPracticeVault')
  const open = () => practise.mutate({ body: {} }, { onSuccess: ({ token }) => takeBearer(token) })
  return (
    <section className={styles.offer}>
      <h2 className={styles.title}>{t('vault-door.practice.title')}</h2>
      <p className={styles.text}>{t('vault-door.practice.text')}</p>
      <ErrorNotice error={practise.error} onRetry={open} />
      <Button icon="sprout" isPending={practise.isPending} onPress={open}>
        {t('vault-door.practice.open')}
      </Button>
    </section>
  )
}
