import { useTranslation } from 'react-i18next'
import { Section } from '../../components/Section.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { LobbyGuest } from './LobbyGuest.tsx'
import styles from './table.module.css'

/** Who waits at the door of this household. First on the page: a guest who waits comes before all else. */
export function Lobby({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const participants = useView('participants', { query: { caseId } })
  const waiting = participants.data?.filter(({ status }) => status === 'waiting') ?? []
  return (
    <Section title={t('table.lobby.title')} isFirst>
      {participants.error !== null && (
        <ErrorNotice error={participants.error} onRetry={() => void participants.refetch()} />
      )}
      {participants.isPending && <Spinner label={t('table.loading')} />}
      {participants.data !== undefined && waiting.length === 0 && (
        <p className={styles.hint}>{t('table.lobby.none')}</p>
      )}
      {waiting.length > 0 && (
        <ul className={styles.guests}>
          {waiting.map((guest) => (
            <LobbyGuest key={guest.id} guest={guest} />
          ))}
        </ul>
      )}
    </Section>
  )
}
