import { useCallback } from 'react'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { findText } from '../../../../shared/document/entities.ts'
import { restoreField } from '../../../../shared/document/restore.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { findPlanRoot } from './remark-target.ts'
import type { Remark } from './threads.ts'

type Proposal = Readonly<{
  /** The text as it stands; null when its item has gone. */
  current: string | null
  /** Nobody has touched it since the proposal was made. */
  isUnchanged: boolean
  /** Takes the proposed wording over, as one edit with the settling of the thread. */
  accept: () => void
}>

/** A proposed wording beside the text it is about. */
export function useProposal(remark: Remark): Proposal {
  const live = useLiveDocument('plan')
  const edits = useEdits(planShape.remarks)
  const { id, targetId, targetField, proposal, proposedOn } = remark
  const root = findPlanRoot(remark.targetRoot)
  // A root of the same kind everywhere; without one there is no text either.
  const fields = useFields(root ?? planShape.remarks, targetId ?? '', [
    targetField ?? 'text',
  ] as never)
  const value: unknown = fields?.[targetField ?? '']
  const current = root !== null && typeof value === 'string' ? value : null
  const accept = useCallback(() => {
    if (root === null || targetId === null || targetField === null) return
    edits.together(() => {
      // Once more: between looking and pressing someone may have written.
      const now = findText(live.doc, root, targetId, targetField)?.toJSON()
      if (now !== proposedOn) return
      const change = { field: targetField, kind: 'text', before: proposal } as const
      restoreField(live.doc, root, targetId, change, live.origin)
      edits.set(id, 'outcome', 'overgenomen')
      edits.set(id, 'closedAt', new Date().toISOString())
    })
  }, [edits, id, live, proposal, proposedOn, root, targetField, targetId])
  return { current, isUnchanged: current === proposedOn, accept }
}
