import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionLine } from '../../../shared/api/version-routes.ts'

/** What a version is called: by its number when it was adopted, else by its given name. */
export function useVersionName(): (version: Pick<VersionLine, 'number' | 'name'>) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ number, name }) => (number === null ? name : t('history.versions.number', { number })),
    [t],
  )
}
