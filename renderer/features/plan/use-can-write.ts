import { familyShape } from '../../../shared/document/family-shape.ts'
import type { Root } from '../../../shared/document/shape.ts'
import { useRight } from '../../document/use-right.ts'

/** Whether this person may write in the document that the root belongs to. */
export function useCanWrite(root: Root): boolean {
  const kind = Object.values<object>(familyShape).includes(root) ? 'familyVoice' : 'plan'
  return useRight(kind) === 'write'
}
