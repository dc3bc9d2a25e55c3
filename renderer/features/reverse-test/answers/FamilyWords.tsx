import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useEntityCount } from '../../../document/use-entity-count.ts'
import { useRight } from '../../../document/use-right.ts'
import { SaidWords } from './SaidWords.tsx'

/** What the family said itself at this question, above what the table makes of it. */
export function FamilyWords({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  const canSpeak = useRight('reverseTestVoice') === 'write'
  const isAsked = question.who.includes('gezin')
  const count = useEntityCount(
    reverseTestVoiceShape.testWords,
    ({ questionId }) => questionId === question.id,
  )
  if (count === 0 && !(canSpeak && isAsked)) return null
  return <SaidWords questionId={question.id} canAdd={isAsked} />
}
