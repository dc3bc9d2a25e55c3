import { useTranslation } from 'react-i18next'
import { LinkButton } from '../components/LinkButton.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Stack } from '../components/Stack.tsx'

/**
 * An address that leads nowhere, in the same words for a page that was never there and for one that is not
 * for who asks: that it exists is not told.
 */
export function NotHere() {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t('frame.notFound.title')} />
      <Stack>
        <p>{t('frame.notFound.text')}</p>
        <div>
          <LinkButton href="/" variant="primary">
            {t('frame.notFound.action')}
          </LinkButton>
        </div>
      </Stack>
    </>
  )
}
