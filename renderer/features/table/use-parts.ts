import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { rightOf } from '../../../shared/access/access-matrix.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { documentKindLabels } from '../../../shared/content/vocabulary-labels.ts'
import { kindsOfCase } from '../../../shared/document/document-kind.ts'
import type { Role } from '../../../shared/domain/role.ts'
import { useFormat } from '../../platform/use-format.ts'
import { useCaseKind } from './use-case-kind.ts'

/**
 * Says what a role will see, from the access matrix itself: a text of its own would drift from what the
 * host enforces. Null when the role sees nothing.
 */
export function useParts(caseId: string | null): (role: Role) => string | null {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const language = i18n.language
  const caseKind = useCaseKind(caseId)
  return useCallback(
    (role) => {
      const parts = kindsOfCase[caseKind].flatMap((kind) => {
        const right = rightOf(role, kind, 'open')
        if (right === 'none') return []
        const document = inLanguage(documentKindLabels[kind], language)
        return [t(`table.access.parts.${right}`, { document })]
      })
      if (parts.length === 0) return null
      return format.list(parts)
    },
    [t, format, language, caseKind],
  )
}
