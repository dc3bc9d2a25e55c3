import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { CenteredFrame } from '../components/CenteredFrame.tsx'
import { useIsInFrame } from '../components/frame-slots.tsx'
import { LinkButton } from '../components/LinkButton.tsx'
import { Row } from '../components/Row.tsx'
import { Stack } from '../components/Stack.tsx'

/**
 * A page broke. What was saved is at the host, so loading anew is safe; the error itself says nothing to
 * a person and may hold case content, so it is not shown.
 */
export function PageFailed(_props: ErrorComponentProps) {
  const isInFrame = useIsInFrame()
  return isInFrame ? (
    <WayOn />
  ) : (
    <CenteredFrame>
      <WayOn />
    </CenteredFrame>
  )
}

function WayOn() {
  const { t } = useTranslation()
  return (
    <Stack>
      <h1 tabIndex={-1}>{t('frame.failed.title')}</h1>
      <p>{t('frame.failed.text')}</p>
      <Row gap="sm">
        <Button variant="primary" icon="refresh-cw" onPress={() => location.reload()}>
          {t('frame.failed.reload')}
        </Button>
        <LinkButton href="/" variant="quiet">
          {t('frame.notFound.action')}
        </LinkButton>
      </Row>
    </Stack>
  )
}
