import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import type { Speaking } from './change-words.ts'

/** Says values in the chosen language. */
export function useSpeaking(): Speaking {
  const { t } = useTranslation()
  const label = useLabel()
  const { fullDay, list } = useFormat()
  return useMemo(
    () => ({
      label,
      day: fullDay,
      list,
      yes: t('history.value.yes'),
      no: t('history.value.no'),
      someone: t('history.value.unknown'),
    }),
    [t, label, fullDay, list],
  )
}
