import { useTranslation } from 'react-i18next'
import { CenteredFrame } from '../components/CenteredFrame.tsx'
import { LinkButton } from '../components/LinkButton.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Stack } from '../components/Stack.tsx'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <CenteredFrame>
      <PageHead title={t('frame.notFound.title')} />
      <Stack>
        <p>{t('frame.notFound.text')}</p>
        <div>
          <LinkButton href="/" variant="primary">
            {t('frame.notFound.action')}
          </LinkButton>
        </div>
      </Stack>
    </CenteredFrame>
  )
}
