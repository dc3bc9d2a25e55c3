import { useTranslation } from 'react-i18next'
import { notifierAnswerLabels } from '../../../shared/content/case-life-labels.ts'
import { triageOutcomeLabels } from '../../../shared/content/triage.ts'
import { caseStatusLabels } from '../../../shared/content/vocabulary-labels.ts'
import {
  caseReported,
  caseStatusChanged,
  caseTriaged,
  notifierAnswered,
} from '../../../shared/records/case-life-records.ts'
import { useLabel } from '../../platform/use-label.ts'
import type { TimelineEvent } from './timeline-events.ts'

/** What a fact said beyond its sentence; '' where that is all. */
export function useEventDetail(): (event: TimelineEvent) => string {
  const { t } = useTranslation()
  const label = useLabel()
  return ({ type, body }) => {
    switch (type) {
      case caseReported.type:
        return caseReported.body.parse(body).what
      case caseTriaged.type: {
        const { outcome, reason } = caseTriaged.body.parse(body)
        return `${label(triageOutcomeLabels[outcome])}. ${reason}`
      }
      case caseStatusChanged.type: {
        const { from, to, why } = caseStatusChanged.body.parse(body)
        const after = label(caseStatusLabels[to])
        return from === null
          ? `${after}. ${why}`
          : t('case-life.timeline.fromTo', { from: label(caseStatusLabels[from]), to: after, why })
      }
      case notifierAnswered.type:
        return label(notifierAnswerLabels[notifierAnswered.body.parse(body).answer])
      default:
        return ''
    }
  }
}
