import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { roleLabels } from '../../../shared/content/vocabulary-labels.ts'
import type { Role } from '../../../shared/domain/role.ts'

/** The name of a role in the chosen language. */
export function useRoleName(): (role: Role) => string {
  const { i18n } = useTranslation()
  const language = i18n.language
  return useCallback((role) => inLanguage(roleLabels[role], language), [language])
}
