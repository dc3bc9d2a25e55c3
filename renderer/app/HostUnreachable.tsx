import { useQueryClient } from '@tanstack/react-query'
import { CenteredFrame } from '../components/CenteredFrame.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { ErrorNotice } from '../platform/ErrorNotice.tsx'
import { useTranslation } from 'react-i18next'

/** The host cannot be asked who this is; tries again on request and by itself. */
export function HostUnreachable({ error }: Readonly<{ error: Error }>) {
  const { t } = useTranslation()
  const client = useQueryClient()
  return (
    <CenteredFrame>
      <PageHead title={t('frame.unreachable')} />
      <ErrorNotice error={error} onRetry={() => void client.invalidateQueries()} />
    </CenteredFrame>
  )
}
