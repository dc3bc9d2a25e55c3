import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useAuthority } from '../../platform/use-authority.ts'
import { RegisterScreen } from './RegisterScreen.tsx'

/** All agreements and decisions of the household of the address. */
export function RegisterPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const { known, error, retry } = useAuthority(caseId)
  if (known !== null) return <RegisterScreen key={caseId} caseId={caseId} known={known} />
  return error === null ? (
    <Spinner label={t('register.loading')} isBlock />
  ) : (
    <ErrorNotice error={error} onRetry={retry} />
  )
}
