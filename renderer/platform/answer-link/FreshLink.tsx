import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerLink } from '../../../shared/api/answer-routes.ts'
import { Button } from '../../components/Button.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Notice } from '../../components/Notice.tsx'
import { QrCode } from '../../components/QrCode.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useFormat } from '../use-format.ts'
import { useView } from '../use-request.ts'
import { LinkMessage } from './LinkMessage.tsx'
import styles from './answer-link.module.css'

type FreshLinkProps = Readonly<{
  made: AnswerLink & Readonly<{ link: string }>
  onDone: () => void
}>

/** The one moment at which the link can be seen: the host keeps only its hash. */
export function FreshLink({ made, onDone }: FreshLinkProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const network = useView('network', {}).data
  const isClosed = network?.open === null
  return (
    <Stack gap="lg">
      <h3 ref={heading} tabIndex={-1}>
        {t('escalation.link.ready', { person: made.person })}
      </h3>
      <p>{t('escalation.link.onceShown', { until: format.dayTime(made.expiresAt) })}</p>
      <Notice kind={isClosed ? 'warning' : 'info'}>
        {t(isClosed ? 'escalation.link.closed' : 'escalation.link.reach')}
      </Notice>
      <p className={styles.address}>
        <code>{made.link}</code>
      </p>
      <div className={styles.code}>
        <QrCode value={made.link} label={t('escalation.link.qr', { person: made.person })} />
      </div>
      <LinkMessage made={made} />
      <Row gap="sm">
        <CopyButton text={made.link} label={t('escalation.link.copy')} variant="primary" />
        <Button variant="quiet" icon="check" onPress={onDone}>
          {t('escalation.link.done')}
        </Button>
      </Row>
    </Stack>
  )
}
