import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NotYet } from '../../platform/NotYet.tsx'
import { useAuthority } from '../../platform/use-authority.ts'
import { RegisterScreen } from './RegisterScreen.tsx'

/** All agreements and decisions of the household of the address. */
export function RegisterPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const { known, error, retry } = useAuthority(caseId)
  if (known !== null) return <RegisterScreen key={caseId} caseId={caseId} known={known} />
  return <NotYet label={t('register.loading')} error={error} onRetry={retry} />
}
