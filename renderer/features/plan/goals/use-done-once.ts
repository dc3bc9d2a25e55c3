import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { findEntity } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { nextDueOn } from '../../../../shared/domain/repeating-action.ts'
import { announce } from '../../../components/announce.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { readToday } from '../../../platform/today.ts'
import { useDay } from '../../../platform/use-day.ts'

/** Notes that a repeating action was done today and when it is due again; it goes on until someone stops it. */
export function useDoneOnce(): (id: string) => void {
  const { t } = useTranslation()
  const { doc } = useLiveDocument('plan')
  const edits = useEdits(planShape.actions)
  const toDay = useDay()
  return useCallback(
    (id) => {
      const action = findEntity(doc, planShape.actions, id)
      const today = readToday()
      const next = action === null ? null : nextDueOn(action, today)
      if (next === null) return
      edits.together(() => {
        edits.set(id, 'lastDoneOn', today)
        edits.set(id, 'dueOn', next)
        edits.set(id, 'status', 'loopt')
      })
      announce(t('plan.actions.doneAgainOn', { day: toDay(next) }), 'polite')
    },
    [doc, edits, t, toDay],
  )
}
