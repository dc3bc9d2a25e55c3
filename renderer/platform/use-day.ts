import { useCallback } from 'react'
import { useFormat } from './use-format.ts'
import { readToday } from './today.ts'

/** A day as short as it is clear: "1 oktober", with the year when it is not this one. */
export function useDay(): (day: string) => string {
  const format = useFormat()
  return useCallback(
    (day) => {
      const year = day.slice(0, 4)
      const words = format.fullDay(day)
      return year === readToday().slice(0, 4) ? words.replace(` ${year}`, '') : words
    },
    [format],
  )
}
