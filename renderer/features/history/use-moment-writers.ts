import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { MomentLine } from '../../../shared/api/version-routes.ts'
import { useFormat } from '../../platform/use-format.ts'

/** Who wrote in a moment, in words. */
export function useMomentWriters(): (moment: Pick<MomentLine, 'writers'>) => string {
  const { t } = useTranslation()
  const { list } = useFormat()
  return useCallback(
    ({ writers }) => {
      const names = writers.map(({ name }) => name ?? t('history.moments.host'))
      return list([...new Set(names)])
    },
    [t, list],
  )
}
