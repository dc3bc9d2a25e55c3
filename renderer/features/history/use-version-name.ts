import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionLine } from '../../../shared/api/version-routes.ts'
import { useFormat } from '../../platform/use-format.ts'

type Named = Pick<VersionLine, 'number' | 'name' | 'reason' | 'at'>

/** What a version is called: by its number when it was adopted, by its day after a meeting, else by its given name. */
export function useVersionName(): (version: Named) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return useCallback(
    ({ number, name, reason, at }) => {
      if (number !== null) return t('history.versions.number', { number })
      return reason === 'gesprek' && name === ''
        ? t('history.versions.afterMeeting', { day: format.fullDay(at) })
        : name
    },
    [t, format],
  )
}
