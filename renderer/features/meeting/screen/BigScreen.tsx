import { useTranslation } from 'react-i18next'
import { Brand } from '../../../components/Brand.tsx'
import { Spinner } from '../../../components/Spinner.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useView } from '../../../platform/use-request.ts'
import { useMinutesLeft } from '../use-time-words.ts'
import styles from './big-screen.module.css'
import type { ShownMeeting } from './shown-meeting.ts'
import { ScreenContent } from './ScreenContent.tsx'
import { ScreenWelcome } from './ScreenWelcome.tsx'

/** Asked again by itself: a projector that lost the network has nobody who reloads it. */
const pollMs = 5000

/** What the room sees: one view of the host, in large type and without a single control. */
export function BigScreen({ caseId }: Readonly<{ caseId: string | null }>) {
  const { t } = useTranslation()
  const query = caseId === null ? {} : { caseId }
  const view = useView('screen', { query }, { everyMs: pollMs })
  if (view.data === undefined) return <ScreenWelcome>{t('meeting.big.connecting')}</ScreenWelcome>
  const { meeting, household, now } = view.data
  if (meeting === null) return <ScreenWelcome>{t('meeting.big.welcome')}</ScreenWelcome>
  const clockOffsetMs = Date.parse(now) - view.dataUpdatedAt
  return (
    <div className={styles.screen}>
      <ScreenTop household={household} meeting={meeting} clockOffsetMs={clockOffsetMs} />
      <main className={styles.main}>
        <ScreenContent meeting={meeting} />
      </main>
      <ScreenBottom meeting={meeting} />
      {view.error !== null && (
        <p className={styles.lost} role="status">
          <Spinner label={t('meeting.big.lost')} />
        </p>
      )}
    </div>
  )
}

type TopProps = Readonly<{
  household: readonly string[]
  meeting: ShownMeeting
  clockOffsetMs: number
}>

function ScreenTop({ household, meeting, clockOffsetMs }: TopProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const minutes = useMinutesLeft(meeting, clockOffsetMs)
  const { running, pause } = meeting
  return (
    <header className={styles.top}>
      <Brand
        name={
          household.length === 0
            ? t('meeting.big.table')
            : t('meeting.big.tableOf', { names: format.list(household) })
        }
      />
      {running !== null && (
        <p className={styles.time} role="timer" aria-label={t('meeting.time.label')}>
          <span>{running.title}</span>
          {pause === null ? (
            minutes !== null && (
              <b>
                {minutes > 0
                  ? t('meeting.big.left', { count: minutes })
                  : t('meeting.big.over', { count: -minutes })}
              </b>
            )
          ) : (
            <b>{t('meeting.time.stands')}</b>
          )}
        </p>
      )}
    </header>
  )
}

function ScreenBottom({ meeting }: Readonly<{ meeting: ShownMeeting }>) {
  const { t } = useTranslation()
  const { agenda } = meeting
  const now = agenda.findIndex(({ state }) => state === 'nu')
  const place =
    now < 0
      ? t('meeting.big.between')
      : t('meeting.big.place', { number: now + 1, count: agenda.length })
  return (
    <footer className={styles.bottom}>
      <p>{t('meeting.big.mayStop')}</p>
      <div className={styles.dots} role="img" aria-label={place}>
        {agenda.map(({ itemId, state }) => (
          <span key={itemId} data-state={state} />
        ))}
      </div>
    </footer>
  )
}
