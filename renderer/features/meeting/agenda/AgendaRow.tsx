import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/Icon.tsx'
import type { IconName } from '../../../components/icon-names.ts'
import { Menu, type MenuEntry } from '../../../components/Menu.tsx'
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useTableCase } from '../table-case.ts'
import { useMinutesLeft, useTimeWords } from '../use-time-words.ts'
import styles from '../meeting.module.css'
import { toShortTitle } from './to-short-title.ts'
import type { AgendaItem } from './use-agenda.ts'

type AgendaRowProps = Readonly<{
  item: AgendaItem
  beforeId: string | null
  beforeBeforeId: string | null
  afterId: string | null
  afterAfterId: string | null
}>

const icons: Readonly<Record<AgendaItem['state'], IconName>> = {
  komt: 'circle',
  nu: 'circle-dot',
  besproken: 'check',
  overgeslagen: 'minus',
  geparkeerd: 'circle-pause',
}

/** One item with its state in icon and word; who keeps the agenda takes it, or moves it. */
export function AgendaRow(props: AgendaRowProps) {
  const { item } = props
  const { t } = useTranslation()
  const { isKeeper } = useTableCase()
  const isNow = item.state === 'nu'
  return (
    <li
      className={classNames(styles.agendaItem, isNow && styles.isNow)}
      {...(isNow ? { 'aria-current': 'step' } : {})}
    >
      <Icon name={icons[item.state]} size="sm" />
      <span>
        {item.title === '' ? t('meeting.agenda.untitled') : toShortTitle(item.title)}
        <VisuallyHidden>{` (${t(`meeting.agenda.state.${item.state}`)})`}</VisuallyHidden>
      </span>
      <span className={styles.minutes}>{isNow ? <RunningTime /> : <GivenTime item={item} />}</span>
      {isKeeper && <RowMenu {...props} />}
    </li>
  )
}

function RunningTime() {
  const { live, clockOffsetMs } = useTableCase()
  const words = useTimeWords()
  return words(useMinutesLeft(live, clockOffsetMs))
}

function GivenTime({ item }: Readonly<{ item: AgendaItem }>) {
  const { t } = useTranslation()
  const count = item.spentMinutes ?? item.minutes
  return count === null ? null : t('meeting.time.minutes', { count })
}

function RowMenu({ item, beforeId, beforeBeforeId, afterId, afterAfterId }: AgendaRowProps) {
  const { t } = useTranslation()
  const { move } = useTableCase()
  const edits = useEdits(meetingShape.agenda)
  const isNow = item.state === 'nu'
  const items: readonly MenuEntry[] = [
    ...(isNow
      ? []
      : [
          {
            id: 'start',
            label: t(item.state === 'komt' ? 'meeting.agenda.start' : 'meeting.agenda.again'),
          },
        ]),
    ...(beforeId === null ? [] : [{ id: 'up', label: t('meeting.agenda.up') }]),
    ...(afterId === null ? [] : [{ id: 'down', label: t('meeting.agenda.down') }]),
  ]
  const act = (id: string) => {
    if (id === 'start') move({ kind: 'startItem', itemId: item.id })
    if (id === 'up') edits.move(item.id, { afterId: beforeBeforeId, beforeId })
    if (id === 'down') edits.move(item.id, { afterId, beforeId: afterAfterId })
  }
  if (items.length === 0) return null
  return (
    <Menu
      label={t('meeting.agenda.menu', { title: toShortTitle(item.title) })}
      items={items}
      onAction={act}
      icon="ellipsis"
      iconOnly
      variant="quiet"
      size="compact"
    />
  )
}
