import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { FreshInvite } from '../../../shared/api/replies.ts'
import { QrCode } from '../../components/QrCode.tsx'
import { useSession } from '../../platform/session.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './printed-card.module.css'

type PrintedCardProps = Readonly<{ invite: FreshInvite }>

/**
 * The invite on paper. Straight under the body, because printing hides everything beside it; on screen
 * it is not shown. It carries no household name: a card may be lost on the way.
 */
export function PrintedCard({ invite }: PrintedCardProps) {
  const { t } = useTranslation()
  const { name: host } = useSession()
  const format = useFormat()
  return createPortal(
    <section className={styles.card} data-theme="light" aria-hidden>
      <h2>{t('table.card.title')}</h2>
      <p>{t('table.card.for', { name: invite.name })}</p>
      <div className={styles.columns}>
        <ol className={styles.steps}>
          <li>
            {t('table.card.step1')}
            <span className={styles.address}>{new URL(invite.link).origin}/meedoen</span>
          </li>
          <li>
            {t('table.card.step2')}
            <span className={styles.code}>{invite.spoken}</span>
          </li>
          <li>{t('table.card.step3', { host })}</li>
        </ol>
        <div className={styles.qr}>
          <QrCode value={invite.link} label={t('table.fresh.qr', { name: invite.name })} />
        </div>
      </div>
      <p>
        {t('table.card.own')}{' '}
        {invite.expiresAt !== null &&
          t('table.fresh.validUntil', { time: format.dayTime(invite.expiresAt) })}
      </p>
    </section>,
    document.body,
  )
}
