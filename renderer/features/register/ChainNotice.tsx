import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { useView } from '../../platform/use-request.ts'

/** Says whether the register of this laptop is whole; when not, what is wrong, from where on, and that the rest stays. */
export function ChainNotice() {
  const { t } = useTranslation()
  const check = useView('verifyRecords', {})
  if (check.data === undefined || check.data.ok) return null
  const { fault = 'changed', firstBroken } = check.data
  return (
    <Notice kind="negative" isAlert title={t('register.chain.title')}>
      {t(`register.chain.fault.${fault}`, { n: firstBroken })} {t('register.chain.next')}
    </Notice>
  )
}
