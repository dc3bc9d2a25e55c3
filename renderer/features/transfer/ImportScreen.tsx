import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportOutlook } from '../../../shared/api/transfer-routes.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { showToast } from '../../components/toast-store.ts'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { ImportForm } from './ImportForm.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { sendCaseFile } from './transfer-file.ts'

type ImportScreenProps = Readonly<{ onOpen: (caseId: string) => void }>
type Looked = Readonly<{ transferId: string; outlook: ImportOutlook }>

/** First a look at what the file would bring, then the choice. Until then nothing here changes. */
export function ImportScreen({ onOpen }: ImportScreenProps) {
  const { t } = useTranslation()
  const look = useCommand('lookAtImport')
  const finish = useCommand('finishImport')
  const [looked, setLooked] = useState<Looked | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)

  const open = async (file: File, passphrase: string): Promise<void> => {
    setError(null)
    setProgress(0)
    try {
      const transferId = await sendCaseFile(file, setProgress)
      const input = { params: { id: transferId }, body: { passphrase } }
      setLooked({ transferId, outlook: await look.mutateAsync(input) })
    } catch (thrown) {
      setError(thrown)
    } finally {
      setProgress(null)
    }
  }
  const bringIn = ({ transferId }: Looked): void =>
    finish.mutate(
      { params: { id: transferId } },
      {
        onSuccess: ({ id }) => {
          showToast({ text: t('transfer.in.done') })
          onOpen(id)
        },
      },
    )

  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('transfer.onlyYou')}</TrustItem>} />
      <PageHead title={t('transfer.in.title')}>{t('transfer.in.intro')}</PageHead>
      <ErrorNotice error={error ?? finish.error} />
      {looked === null ? (
        <ImportForm progress={progress} onOpen={(file, words) => void open(file, words)} />
      ) : (
        <ImportPreview
          outlook={looked.outlook}
          isPending={finish.isPending}
          onConfirm={() => bringIn(looked)}
          onBack={() => setLooked(null)}
        />
      )}
    </>
  )
}
