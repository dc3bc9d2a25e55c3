import { useTranslation } from 'react-i18next'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useView } from '../../platform/use-request.ts'
import { AdaptationsFile } from './AdaptationsFile.tsx'
import { OwnReferences } from './OwnReferences.tsx'
import { OwnTexts } from './OwnTexts.tsx'
import { PolicySignals } from './PolicySignals.tsx'

/** The municipality's own words and rules for the reverse test; only the owner sees and changes them. */
export function AdaptationsSetting() {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const stored = useView('adaptations', {}, { isEnabled: isOwner })
  if (!isOwner) return null
  return (
    <>
      <Section title={t('adaptations.title')} intro={t('adaptations.intro')}>
        <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />
        {stored.data !== undefined && (
          <Stack gap="xl">
            <OwnTexts stored={stored.data} />
            <OwnReferences stored={stored.data} />
            <AdaptationsFile stored={stored.data} />
          </Stack>
        )}
      </Section>
      <PolicySignals />
    </>
  )
}
