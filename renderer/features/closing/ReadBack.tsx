import { useTranslation } from 'react-i18next'
import type { AgreementState } from '../../../shared/domain/authority/agreement-state.ts'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { OwnerCalendar } from './OwnerCalendar.tsx'
import styles from './closing.module.css'

type ReadBackProps = Readonly<{ caseId: string; agreements: readonly AgreementState[] }>

/** Every agreement word for word, under who sees to it, so that each takes the own ones along. */
export function ReadBack({ caseId, agreements }: ReadBackProps) {
  const { t } = useTranslation()
  const owners = [...new Set(agreements.map(({ owner }) => owner))]
  return (
    <Section title={t('closing.readBack.title')} intro={t('closing.readBack.intro')} isFirst>
      {agreements.length === 0 ? (
        <p>{t('closing.readBack.none')}</p>
      ) : (
        <Stack>
          {owners.map((owner) => {
            const own = agreements.filter((agreement) => agreement.owner === owner)
            return (
              <div key={owner} className={styles.owner}>
                <div className={styles.ownerHead}>
                  <h3>{owner === '' ? t('closing.readBack.nobody') : owner}</h3>
                  <OwnerCalendar caseId={caseId} owner={owner} agreements={own} />
                </div>
                <ul className={styles.agreements}>
                  {own.map((agreement) => (
                    <Agreement key={agreement.id} agreement={agreement} />
                  ))}
                </ul>
              </div>
            )
          })}
        </Stack>
      )}
    </Section>
  )
}

function Agreement({ agreement }: Readonly<{ agreement: AgreementState }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, text, parties, endsOn } = agreement
  return (
    <li>
      <p className={styles.words} dir="auto">
        {text}
      </p>
      <p className={styles.quiet}>
        {t('closing.readBack.line', { id, parties: format.list(parties) })}
        {endsOn !== null && ` ${t('closing.readBack.until', { day: format.fullDay(endsOn) })}`}
      </p>
    </li>
  )
}
