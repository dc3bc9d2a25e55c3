import type { Labels } from '../../shared/content/vocabulary-labels.ts'
import type { Choice } from '../components/choice.ts'
import { useLabel } from './use-label.ts'

/** Words of a closed list as choices, in the order given. */
export function useChoices<Word extends string>(
  words: readonly Word[],
  labels: Labels<Word>,
): readonly Choice[] {
  const label = useLabel()
  return words.map((id) => ({ id, label: label(labels[id]) }))
}
