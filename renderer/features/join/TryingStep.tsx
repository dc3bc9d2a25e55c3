import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { JoinFrame } from './JoinFrame.tsx'
import { StepTitle } from './StepTitle.tsx'

/** The host is being asked who this is, or cannot be asked. */
export function TryingStep({ error }: Readonly<{ error: Error | null }>) {
  const { t } = useTranslation()
  const client = useQueryClient()
  return (
    <JoinFrame hostName={null} municipality={null}>
      {error === null ? (
        <Spinner isBlock label={t('common.loading')} />
      ) : (
        <>
          <StepTitle>{t('frame.unreachable')}</StepTitle>
          <ErrorNotice error={error} onRetry={() => void client.invalidateQueries()} />
        </>
      )}
    </JoinFrame>
  )
}
