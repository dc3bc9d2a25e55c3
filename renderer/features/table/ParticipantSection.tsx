import { useTranslation } from 'react-i18next'
import { Section } from '../../components/Section.tsx'
import { useView } from '../../platform/use-request.ts'
import { FormerParticipants } from './FormerParticipants.tsx'
import { ParticipantRow } from './ParticipantRow.tsx'
import styles from './table.module.css'

/** Who is in, and who was. Errors of this view are said once, by the lobby above. */
export function ParticipantSection({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const participants = useView('participants', { query: { caseId } })
  const all = participants.data?.filter((one) => one.caseId === caseId) ?? []
  const admitted = all.filter(({ status }) => status === 'admitted')
  const former = all.filter(({ status }) => status === 'refused' || status === 'revoked')
  return (
    <Section title={t('table.people.title')}>
      {participants.data !== undefined && admitted.length === 0 && (
        <p className={styles.hint}>{t('table.people.none')}</p>
      )}
      {admitted.length > 0 && (
        <ul className={styles.guests}>
          {admitted.map((participant) => (
            <ParticipantRow key={participant.id} participant={participant} />
          ))}
        </ul>
      )}
      {former.length > 0 && <FormerParticipants participants={former} />}
    </Section>
  )
}
