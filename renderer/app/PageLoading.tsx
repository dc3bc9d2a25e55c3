import { useTranslation } from 'react-i18next'
import { Spinner } from '../components/Spinner.tsx'

/** A page is on its way; says so after half a second. */
export function PageLoading() {
  const { t } = useTranslation()
  return <Spinner isBlock label={t('common.loading')} />
}
