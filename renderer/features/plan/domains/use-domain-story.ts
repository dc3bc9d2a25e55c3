import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useDay } from '../../../platform/use-day.ts'
import type { DayGrades } from './grade-series.ts'

/** Says a series in words: per day the lowest grade, and the highest where they differ. */
export function useSeriesStory(): (series: readonly DayGrades[]) => string {
  const { t } = useTranslation()
  const toDay = useDay()
  return useCallback(
    (series) =>
      series.length === 0
        ? t('plan.domains.chart.nothing')
        : series
            .map(({ on, lowest, highest }) => {
              const values = { day: toDay(on), lowest, highest }
              return lowest === highest
                ? t('plan.domains.chart.one', values)
                : t('plan.domains.chart.spread', values)
            })
            .join('; '),
    [t, toDay],
  )
}
