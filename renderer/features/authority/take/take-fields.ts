import type { CheckedCommand } from '../use-checked-command.ts'
import type { TakeDraft } from './take-draft.ts'

/** What every part of the form gets. */
export type TakeFieldsProps = Readonly<{
  draft: TakeDraft
  change: (part: Partial<TakeDraft>) => void
  errorAt: CheckedCommand<object>['errorAt']
}>
