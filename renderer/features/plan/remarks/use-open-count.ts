import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useDerived } from '../../../document/use-derived.ts'

/** How many open threads stand at one text, or without `field` at an item with all its texts. Renders only when that changes. */
export const useOpenCount = (rootName: string, id: string, field?: string): number =>
  useDerived(planShape.remarks, (remarks) => {
    let count = 0
    for (const remark of remarks) {
      const isHere = remark.targetId === id && remark.targetRoot === rootName
      const isAsked = field === undefined || remark.targetField === field
      if (isHere && isAsked && remark.outcome === null && remark.threadId === null) count++
    }
    return count
  })
