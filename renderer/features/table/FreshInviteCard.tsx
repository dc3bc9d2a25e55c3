import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FreshInvite } from '../../../shared/api/replies.ts'
import { Button } from '../../components/Button.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Notice } from '../../components/Notice.tsx'
import { QrCode } from '../../components/QrCode.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useView } from '../../platform/use-request.ts'
import { PrintedCard } from './PrintedCard.tsx'
import styles from './table.module.css'

type FreshInviteCardProps = Readonly<{ invite: FreshInvite; onDone: () => void }>

/** The one moment at which a code can be seen: the host keeps only its hash. */
export function FreshInviteCard({ invite, onDone }: FreshInviteCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  // The form is gone and the focus with it; the code is what comes next.
  useEffect(() => heading.current?.focus(), [])
  const isTableClosed = useView('network', {}).data?.open === null
  return (
    <div className={styles.fresh}>
      <div className={styles.freshText}>
        <h3 ref={heading} tabIndex={-1}>
          {t('table.fresh.title', { name: invite.name })}
        </h3>
        <p>{t('table.fresh.once')}</p>
        <p className={styles.spokenLabel}>{t('table.fresh.spoken')}</p>
        <p className={styles.spoken}>{invite.spoken}</p>
        <p className={styles.hint}>
          {invite.expiresAt === null
            ? t('table.fresh.validAlways')
            : t('table.fresh.validUntil', { time: format.dayTime(invite.expiresAt) })}
        </p>
        {isTableClosed && <Notice kind="warning">{t('table.fresh.loopback')}</Notice>}
        <div className={styles.buttons}>
          <CopyButton text={invite.link} label={t('table.fresh.copyLink')} />
          <CopyButton text={invite.spoken} label={t('table.fresh.copyCode')} />
          <Button icon="printer" onPress={() => window.print()}>
            {t('table.fresh.print')}
          </Button>
          <Button variant="quiet" icon="check" onPress={onDone}>
            {t('table.fresh.done')}
          </Button>
        </div>
      </div>
      <div className={styles.qr}>
        <QrCode value={invite.link} label={t('table.fresh.qr', { name: invite.name })} />
      </div>
      <PrintedCard invite={invite} />
    </div>
  )
}
