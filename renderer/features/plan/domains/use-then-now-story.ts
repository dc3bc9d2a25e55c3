import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useDay } from '../../../platform/use-day.ts'
import type { DayGrades } from './grade-series.ts'
import type { ThenNow } from './then-now.ts'

/** "12 mei: laagste 3, hoogste 5. Nu, 15 september: 7." Also what a row of the table says. */
export function useThenNowStory(): (found: ThenNow) => string {
  const { t } = useTranslation()
  const toDay = useDay()
  return useCallback(
    ({ first, latest }) => {
      const tell = (day: DayGrades) => {
        const values = { day: toDay(day.on), lowest: day.lowest, highest: day.highest }
        return day.lowest === day.highest
          ? t('plan.domains.chart.one', values)
          : t('plan.domains.chart.spread', values)
      }
      return first.on === latest.on
        ? t('plan.domains.onlyOnce', { now: tell(latest) })
        : t('plan.domains.thenNow', { before: tell(first), now: tell(latest) })
    },
    [t, toDay],
  )
}
