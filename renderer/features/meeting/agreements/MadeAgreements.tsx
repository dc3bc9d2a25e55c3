import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/use-format.ts'
import { Icon } from '../../../components/Icon.tsx'
import { RoundResult } from '../consent/RoundResult.tsx'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { useAgreements } from './use-agreements.ts'

/** What the table agreed today, each with what everybody thinks of it. */
export function MadeAgreements() {
  const { t } = useTranslation()
  const format = useFormat()
  const { meeting } = useTableCase()
  const { made } = useAgreements()
  return (
    <section aria-labelledby="meeting-made">
      <h2 className={styles.head} id="meeting-made">
        <span>{t('meeting.made.title')}</span>
        <span>{made.length}</span>
      </h2>
      {made.length === 0 && <p className={styles.quiet}>{t('meeting.made.none')}</p>}
      <ul className={styles.last}>
        {made.map(({ id, text, owner, endsOn }) => {
          const round = meeting.rounds.find(({ agreementId }) => agreementId === id)
          return (
            <li key={id}>
              <span className={styles.madeLine}>
                <Icon name="check" size="sm" />
                <span>{text}</span>
              </span>
              <span className={styles.small}>
                {endsOn === null
                  ? t('meeting.made.owner', { owner })
                  : t('meeting.made.ownerUntil', { owner, date: format.day(endsOn) })}
              </span>
              {round !== undefined && <RoundResult round={round} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
