import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { readToday } from '../../platform/today.ts'
import { readChain } from './read-chain.ts'
import styles from './register.module.css'

/** Takes the whole register of this laptop in a file that can be proven without the app. */
export function ChainExport() {
  const { t } = useTranslation()
  const take = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const text = await readChain()
      const name = t('register.export.fileName', { day: readToday() })
      saveFile(name, new Blob([text], { type: 'application/jsonl' }))
    },
  })
  return (
    <div className={styles.export}>
      <p className={styles.quiet}>{t('register.export.what')}</p>
      <Button icon="download" isPending={take.isPending} onPress={() => take.mutate()}>
        {t('register.export.action')}
      </Button>
      {take.error !== null && <ErrorNotice error={take.error} onRetry={() => take.mutate()} />}
    </div>
  )
}
