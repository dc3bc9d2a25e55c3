import { useTranslation } from 'react-i18next'
import { toLeftMs } from '../../../shared/domain/meeting/live-meeting.ts'
import { useHostClock } from './use-host-clock.ts'
import type { LiveView } from './table-case.ts'

const minuteMs = 60_000

/** Whole minutes left, rounded up; below zero when it runs over; null without a time. */
export function useMinutesLeft(
  live: Pick<LiveView, 'running' | 'pause'>,
  clockOffsetMs: number,
): number | null {
  const nowMs = useHostClock(clockOffsetMs)
  const leftMs = toLeftMs(live, nowMs)
  return leftMs === null ? null : toWholeMinutes(leftMs)
}

/** The last minute is minute 1; the first one over is -1. */
const toWholeMinutes = (leftMs: number): number =>
  leftMs > 0 ? Math.ceil(leftMs / minuteMs) : Math.floor(leftMs / minuteMs)

/** 'nog 7 min', '2 min over tijd', or nothing where no time was set. */
export function useTimeWords(): (minutes: number | null) => string {
  const { t } = useTranslation()
  return (minutes) => {
    if (minutes === null) return ''
    return minutes > 0
      ? t('meeting.time.left', { count: minutes })
      : t('meeting.time.over', { count: -minutes })
  }
}
