import { useMemo } from 'react'
import { findEntity } from '../../../../shared/document/entities.ts'
import { planShape, singleId } from '../../../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { toSourceRef } from '../../../../shared/domain/source-ref.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'

/** What a chosen solution can become in the plan. */
export const planDraftKinds = ['goal', 'action', 'agreement'] as const
export type PlanDraftKind = (typeof planDraftKinds)[number]

/**
 * What became of this test in the plan, and the one press that makes it so: an ordinary edit of this
 * person's page, which carries where it came from.
 */
export function usePlanDrafts(testId: string) {
  const sourceRef = toSourceRef('reverseTest', testId)
  const fromHere = (entity: Readonly<{ sourceRef: string | null }>) =>
    entity.sourceRef === sourceRef
  const goals = useDerived(planShape.goals, (all) => all.filter(fromHere).map(({ title }) => title))
  const actions = useDerived(planShape.actions, (all) =>
    all.filter(fromHere).map(({ what }) => what),
  )
  const agreements = useDerived(planShape.agreementDrafts, (all) =>
    all.filter(fromHere).map(({ text }) => text),
  )
  const make = useMakeDraft(sourceRef)
  return { made: { goal: goals, action: actions, agreement: agreements }, make }
}

function useMakeDraft(sourceRef: string): (kind: PlanDraftKind) => void {
  const goals = useEdits(planShape.goals)
  const actions = useEdits(planShape.actions)
  const agreements = useEdits(planShape.agreementDrafts)
  const { doc } = useLiveDocument('reverseTest')
  return useMemo(() => {
    return (kind) => {
      const outcome = findEntity(doc, reverseTestShape.outcome, singleId)
      if (outcome === null || outcome.optionId === null) return
      const option = findEntity(doc, reverseTestShape.options, outcome.optionId)
      if (option === null) return
      const { title } = option
      const { firstStep, firstStepOn } = outcome
      const makers = {
        goal: () => goals.add({ title, sourceRef }),
        action: () =>
          actions.add({
            what: firstStep.trim() === '' ? title : firstStep,
            dueOn: firstStepOn,
            sourceRef,
          }),
        agreement: () => agreements.add({ text: title, startsOn: firstStepOn, sourceRef }),
      }
      makers[kind]()
    }
  }, [goals, actions, agreements, doc, sourceRef])
}
