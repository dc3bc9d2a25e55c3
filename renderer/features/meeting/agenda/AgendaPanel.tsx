import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useTableCase } from '../table-case.ts'
import { useHostClock } from '../use-host-clock.ts'
import { toLeftMs } from '../../../../shared/domain/meeting/live-meeting.ts'
import styles from '../meeting.module.css'
import { AddItemDialog } from './AddItemDialog.tsx'
import { AgendaRow } from './AgendaRow.tsx'
import { type AgendaItem, useAgenda } from './use-agenda.ts'

/** The agenda: what was, what is now, what comes. It guides; whoever keeps it takes any item at any time. */
export function AgendaPanel() {
  const { t } = useTranslation()
  const { isKeeper } = useTableCase()
  const [isAdding, setIsAdding] = useState(false)
  const items = useAgenda()
  return (
    <section aria-labelledby="meeting-agenda">
      <h2 className={styles.head} id="meeting-agenda">
        <span>{t('meeting.agenda.title')}</span>
        <EndTime items={items} />
      </h2>
      <ol className={styles.agenda}>
        {items.map((item, index) => (
          <AgendaRow
            key={item.id}
            item={item}
            beforeId={items[index - 1]?.id ?? null}
            beforeBeforeId={items[index - 2]?.id ?? null}
            afterId={items[index + 1]?.id ?? null}
            afterAfterId={items[index + 2]?.id ?? null}
          />
        ))}
      </ol>
      {items.length === 0 && <p className={styles.quiet}>{t('meeting.agenda.none')}</p>}
      {isKeeper && (
        <Button variant="quiet" size="compact" icon="plus" onPress={() => setIsAdding(true)}>
          {t('meeting.agenda.add')}
        </Button>
      )}
      {isAdding && <AddItemDialog onClose={() => setIsAdding(false)} />}
    </section>
  )
}

/** When the table is done, as things go now. */
function EndTime({ items }: Readonly<{ items: readonly AgendaItem[] }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { live, clockOffsetMs } = useTableCase()
  const nowMs = useHostClock(clockOffsetMs)
  const coming = items
    .filter(({ state }) => state === 'komt')
    .reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const leftMs = Math.max(0, toLeftMs(live, nowMs) ?? 0)
  if (coming === 0 && live.running === null) return null
  const end = new Date(nowMs - clockOffsetMs + leftMs + coming * 60_000)
  return <span>{t('meeting.agenda.end', { time: format.time(end) })}</span>
}
