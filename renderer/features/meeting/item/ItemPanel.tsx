import { useTranslation } from 'react-i18next'
import { itemLeadLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Menu } from '../../../components/Menu.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useTableCase } from '../table-case.ts'
import { useMinutesLeft, useTimeWords } from '../use-time-words.ts'
import styles from '../meeting.module.css'
import { ItemHelp } from './ItemHelp.tsx'
import { SpeaksNow } from './SpeaksNow.tsx'

/** The item on the table: who leads it, the time left, and the notes that everybody writes together. */
export function ItemPanel() {
  const { t } = useTranslation()
  const { live } = useTableCase()
  if (live.running === null) {
    return (
      <section aria-labelledby="meeting-item">
        <h2 id="meeting-item">{t('meeting.item.noneTitle')}</h2>
        <p className={styles.quiet}>{t('meeting.item.none')}</p>
      </section>
    )
  }
  return <RunningItem key={live.running.itemId} itemId={live.running.itemId} />
}

function RunningItem({ itemId }: Readonly<{ itemId: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { live, isKeeper } = useTableCase()
  const item = useFields(meetingShape.agenda, itemId, ['title', 'screen'])
  const lead = live.running?.lead ?? 'voorzitter'
  return (
    <section className={styles.item} aria-labelledby="meeting-item">
      <div className={styles.itemHead}>
        <div>
          <h2 id="meeting-item">{live.running?.title}</h2>
          <p className={styles.quiet}>
            {t('meeting.item.lead', { lead: label(itemLeadLabels[lead]) })}
          </p>
        </div>
        <div className={styles.itemTime}>
          <TimeLeft />
          {isKeeper && <TimeMenu />}
        </div>
      </div>
      <SpeaksNow />
      {item !== null && <ItemHelp screen={item.screen} />}
      <LiveField
        root={meetingShape.agenda}
        id={itemId}
        field="notes"
        label={t('meeting.item.notes')}
        isLabelShown
        multiline
        placeholder={t('meeting.item.write')}
      />
    </section>
  )
}

/** Visible and silent: a timer has no live region. */
function TimeLeft() {
  const { t } = useTranslation()
  const { live, clockOffsetMs } = useTableCase()
  const words = useTimeWords()
  const minutes = useMinutesLeft(live, clockOffsetMs)
  if (minutes === null) return null
  return (
    <p className={styles.time} role="timer" aria-label={t('meeting.time.label')}>
      <b>{words(minutes)}</b>
      {live.pause !== null && <span className={styles.quiet}>{t('meeting.time.stands')}</span>}
    </p>
  )
}

function TimeMenu() {
  const { t } = useTranslation()
  const { move } = useTableCase()
  return (
    <Menu
      label={t('meeting.item.menu')}
      icon="ellipsis"
      iconOnly
      variant="quiet"
      size="compact"
      items={[
        { id: 'more', label: t('meeting.item.more'), icon: 'plus' },
        { id: 'less', label: t('meeting.item.less'), icon: 'minus' },
        { id: 'done', label: t('meeting.item.done'), icon: 'check' },
        { id: 'skip', label: t('meeting.item.skip'), icon: 'arrow-right' },
        { id: 'park', label: t('meeting.item.park'), icon: 'circle-pause' },
      ]}
      onAction={(id) => {
        if (id === 'more') move({ kind: 'addTime', minutes: 5 })
        if (id === 'less') move({ kind: 'addTime', minutes: -5 })
        if (id === 'done') move({ kind: 'finishItem', outcome: 'besproken' })
        if (id === 'skip') move({ kind: 'finishItem', outcome: 'overgeslagen' })
        if (id === 'park') move({ kind: 'finishItem', outcome: 'geparkeerd' })
      }}
    />
  )
}
