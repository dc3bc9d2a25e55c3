import { useTranslation } from 'react-i18next'
import { fillPlaces } from '../../../shared/util/fill-places.ts'
import { Icon } from '../../components/Icon.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import { useView } from '../../platform/use-request.ts'
import { toTimeline } from './timeline-events.ts'
import { useEventDetail } from './use-event-detail.ts'
import styles from './case-life.module.css'

/** What happened to the case, newest first, one sentence per fact. */
export function Timeline({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const toDetail = useEventDetail()
  const records = useView('records', { params: { caseId } })
  const events = toTimeline(records.data ?? [])
  return (
    <section aria-labelledby="case-timeline">
      <h2 className={styles.timelineTitle} id="case-timeline">
        {t('case-life.timeline.title')}
      </h2>
      <ErrorNotice error={records.error} onRetry={() => void records.refetch()} />
      {events.length === 0 && records.error === null && <p>{t('case-life.timeline.none')}</p>}
      <ol className={styles.timeline}>
        {events.map((event) => (
          <li key={event.n} className={styles.event}>
            <Icon name={event.icon} size="sm" />
            <time dateTime={event.day}>{format.fullDay(event.day)}</time>
            <p>
              {fillPlaces(label(event.sentence), {
                ...event.values,
                by: event.byName ?? t('case-life.timeline.host'),
              })}
            </p>
            <p className={styles.detail}>{toDetail(event)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
