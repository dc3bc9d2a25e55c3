import { useMemo } from 'react'
import { findRecordType } from '../../../../shared/records/record-types.ts'
import { fillPlaces } from '../../../../shared/util/fill-places.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { readToday } from '../../../platform/today.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useAuthorityCase } from '../authority-case.ts'

/** One fact to start from: its number, its day, and what happened in a sentence. */
export type RecordOption = Readonly<{ id: string; on: string; label: string }>

/** More make a list that nobody reads. */
const maxOptions = 100
const maxLength = 120

/** The facts of this case, newest first, as choices. */
export function useRecordOptions(): readonly RecordOption[] {
  const { records } = useAuthorityCase()
  const label = useLabel()
  const format = useFormat()
  return useMemo(
    () =>
      records
        .toReversed()
        .flatMap(({ n, type, at, byName, body }) => {
          const found = findRecordType(type)
          const parsed = found?.body.safeParse(body)
          if (found === null || parsed?.success !== true) return []
          const values = { by: byName ?? '', ...found.values(parsed.data) }
          const words = fillPlaces(label(found.sentence), values)
          const sentence = words.length > maxLength ? `${words.slice(0, maxLength)}…` : words
          const on = readToday(new Date(at))
          return [{ id: String(n), on, label: `${format.shortDay(at)}: ${sentence}` }]
        })
        .slice(0, maxOptions),
    [records, label, format],
  )
}
