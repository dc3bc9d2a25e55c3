import type { Bilingual } from '../../../../shared/content/bilingual.ts'
import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { Flag } from './Flag.tsx'

/** "There is none", said on purpose. */
export function NoneFlag({ questionId, text }: Readonly<{ questionId: string; text: Bilingual }>) {
  const label = useLabel()
  const id = toAnswerId(questionId)
  const isNone = useFields(reverseTestShape.answers, id, ['isNone'])?.isNone ?? false
  const edits = useEdits(reverseTestShape.answers)
  return (
    <Flag label={label(text)} value={isNone} onChange={(value) => edits.set(id, 'isNone', value)} />
  )
}
