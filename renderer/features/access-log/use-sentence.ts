import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccessLine } from '../../../shared/api/proof-routes.ts'
import {
  accessObjectLabels,
  accessRefusedSentence,
  accessSentences,
} from '../../../shared/content/access-labels.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { roleLabels } from '../../../shared/content/vocabulary-labels.ts'
import { fillPlaces } from '../../../shared/util/fill-places.ts'

/** Says a line of the log in one plain sentence, with who it was and in which part. */
export function useSentence(): (line: AccessLine) => string {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  return useCallback(
    ({ action, object, isDone, byId, byName, organisation, role }) => {
      const part = role === null ? null : toPart(inLanguage(roleLabels[role], language))
      const name = byName ?? t(byId === null ? 'access-log.host' : 'access-log.unknown')
      const beside = [part, organisation].filter((word) => word !== null && word !== '')
      const who = beside.length === 0 ? name : `${name} (${beside.join(', ')})`
      const what = inLanguage(accessObjectLabels[object], language)
      const sentence = isDone ? accessSentences[action] : accessRefusedSentence
      return fillPlaces(inLanguage(sentence, language), { who, what })
    },
    [t, language],
  )
}

/** 'regisseur' of 'Regisseur (lead)': it stands between brackets already. */
const toPart = (label: string): string => label.replace(/ \(.*\)$/, '').toLowerCase()
