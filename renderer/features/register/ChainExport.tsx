import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { readToday } from '../../platform/today.ts'
import { readChain } from './read-chain.ts'
import styles from './register.module.css'

type ChainExportProps = Readonly<{ caseId: string }>

/** Takes the register of this household, or of this laptop, in a signed file that can be proven without the app. */
export function ChainExport({ caseId }: ChainExportProps) {
  const { t } = useTranslation()
  const ofCase = useSavedChain(caseId, t('register.export.caseFileName', { day: readToday() }))
  const ofAll = useSavedChain(null, t('register.export.fileName', { day: readToday() }))
  const ways = [
    {
      id: 'case',
      take: ofCase,
      what: 'register.export.caseWhat',
      act: 'register.export.caseAction',
    },
    { id: 'all', take: ofAll, what: 'register.export.what', act: 'register.export.action' },
  ] as const
  return (
    <div className={styles.export}>
      {ways.map(({ id, take, what, act }) => (
        <div key={id} className={styles.way}>
          <p className={styles.quiet}>{t(what)}</p>
          <Button icon="download" isPending={take.isPending} onPress={() => take.mutate()}>
            {t(act)}
          </Button>
          {take.error !== null && <ErrorNotice error={take.error} onRetry={() => take.mutate()} />}
        </div>
      ))}
      <p className={styles.quiet}>{t('register.export.warning')}</p>
    </div>
  )
}

const useSavedChain = (caseId: string | null, fileName: string) =>
  useMutation({
    networkMode: 'always',
    mutationFn: async () =>
      saveFile(fileName, new Blob([await readChain(caseId)], { type: 'application/jsonl' })),
  })
