import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import type { ReverseTestState } from '../../../../shared/records/reverse-test-state.ts'
import { useDerived } from '../../../document/use-derived.ts'

/**
 * Whether the legal step still waits: until some effect has a number or words, or somebody gave a reason to
 * look earlier. Answers that stand there already stay where they are.
 */
export function useLegalWait({ legalReason }: ReverseTestState): boolean {
  const hasEffects = useDerived(reverseTestShape.effects, (effects) =>
    effects.some(({ value, text }) => value !== null || text.trim() !== ''),
  )
  return legalReason === null && !hasEffects
}
