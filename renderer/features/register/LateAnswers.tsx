import { useTranslation } from 'react-i18next'
import type { ToldFact } from '../../../shared/domain/authority/fact.ts'
import { findAwaited, foldConsentRounds } from '../../../shared/domain/meeting/fold-consent.ts'
import { Section } from '../../components/Section.tsx'
import { Status } from '../../components/Status.tsx'
import { AskByLink } from '../../platform/answer-link/AskByLink.tsx'
import { useSession } from '../../platform/session.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './register.module.css'

type LateAnswersProps = Readonly<{
  caseId: string
  records: readonly ToldFact[]
  /** 'YYYY-MM-DD' */
  today: string
}>

/** Who was not there when the table agreed, and may still respond; each can be asked with a link. */
export function LateAnswers({ caseId, records, today }: LateAnswersProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { isOwner } = useSession()
  const rounds = foldConsentRounds(records)
  const awaited = findAwaited(rounds, today)
  if (!isOwner || awaited.length === 0) return null
  return (
    <Section title={t('register.late.title')} intro={t('register.late.intro')}>
      <ul className={styles.late}>
        {awaited.map(({ roundId, voterId, name, partyId, deadline }) => {
          const round = rounds.find((known) => known.roundId === roundId)
          const id = round?.agreementId ?? ''
          return (
            <li key={`${roundId} ${voterId}`}>
              <p>
                <b>{name}</b>{' '}
                <Status icon="hourglass">
                  {t('register.late.until', { day: format.fullDay(deadline) })}
                </Status>
              </p>
              <p>{`${t('register.name.agreement', { id })}: ${round?.text ?? ''}`}</p>
              <AskByLink
                caseId={caseId}
                question={{ kind: 'consent', roundId, voterId }}
                person={partyId === null ? name : ''}
                personRole=""
                about={`${name}, ${id}`}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
