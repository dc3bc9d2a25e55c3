import { useTranslation } from 'react-i18next'
import { Section } from '../../components/Section.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useView } from '../../platform/use-request.ts'
import { HouseStyleForm } from './HouseStyleForm.tsx'

/** How the papers of this vault look; only its owner sees and changes it. */
export function HouseStyleSetting() {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const stored = useView('houseStyle', {}, { isEnabled: isOwner })
  if (!isOwner) return null
  return (
    <Section title={t('output.style.title')} intro={t('output.style.intro')}>
      <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />
      {stored.data !== undefined && <HouseStyleForm stored={stored.data} />}
    </Section>
  )
}
