import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../../shared/api/replies.ts'
import { isPosition } from '../../../shared/content/vocabulary-labels.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Icon } from '../../components/Icon.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useView } from '../../platform/use-request.ts'
import { PlainDecisions } from './PlainDecisions.tsx'
import styles from './family.module.css'

/** What was agreed: recorded facts, so they come from the host and not from the document. */
export function AgreementsTab({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const agreements = useView('agreements', { params: { caseId } })
  return (
    <>
      <PageHead title={t('family.agreements.title')} />
      {agreements.error !== null && (
        <ErrorNotice error={agreements.error} onRetry={() => void agreements.refetch()} />
      )}
      {agreements.isPending && <Spinner isBlock label={t('family.agreements.loading')} />}
      {agreements.data?.length === 0 && (
        <p className={styles.quiet}>{t('family.agreements.none')}</p>
      )}
      <ul className={styles.agreements}>
        {agreements.data?.map((agreement) => (
          <AgreementItem key={agreement.id} agreement={agreement} />
        ))}
      </ul>
      <PlainDecisions caseId={caseId} />
    </>
  )
}

function AgreementItem({ agreement }: Readonly<{ agreement: Agreement }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { text, parties, endsOn, positions } = agreement
  return (
    <li className={styles.agreement}>
      <Icon name="check" />
      <div>
        <p>{text}</p>
        <p className={styles.quiet}>
          {t('family.agreements.with', { names: format.list(parties) })}
          {endsOn !== null && `. ${t('family.agreements.until', { date: format.fullDay(endsOn) })}`}
        </p>
        {positions.length > 0 && (
          <div className={styles.positions}>
            <Disclosure label={t('family.agreements.positions')}>
              <ul>
                {positions.map(({ name, position, remark }) => (
                  <li key={name}>
                    {`${name}: `}
                    {isPosition(position) ? t(`family.agreements.position.${position}`) : position}
                    {remark !== null && `. ${remark}`}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </div>
    </li>
  )
}
