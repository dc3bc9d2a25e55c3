import type { Voter } from '../../../shared/domain/meeting/consent-facts.ts'
import {
  choicesWithWords,
  type GivenPosition,
  thumb,
} from '../../../shared/domain/meeting/consent-vocabulary.ts'
import { refuse } from '../command-rule.ts'

/** A child says how it feels with a thumb, everyone else chooses; what needs a reason has one. Refuses otherwise. */
export function requireFitting(
  { isChild }: Voter,
  { position, remark }: Readonly<{ position: GivenPosition; remark: string }>,
): void {
  const isThumb = thumb.safeParse(position).success
  if (isChild && !isThumb) refuse('thumbOnly')
  if (!isChild && isThumb) refuse('noThumb')
  if (choicesWithWords.includes(position) && remark === '') refuse('choiceNeedsWords')
}
