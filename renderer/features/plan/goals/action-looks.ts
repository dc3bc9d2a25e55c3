import type { ActionStatus } from '../../../../shared/domain/vocabulary.ts'
import type { IconName } from '../../../components/icon-names.ts'

/** Icon and kind of each status of an action; the word stands beside it, so colour is never alone. */
export const actionLooks: Readonly<
  Record<ActionStatus, Readonly<{ icon: IconName; kind: 'positive' | 'info' | 'subtle' }>>
> = {
  open: { icon: 'circle', kind: 'subtle' },
  loopt: { icon: 'refresh-cw', kind: 'info' },
  klaar: { icon: 'circle-check', kind: 'positive' },
  gestopt: { icon: 'circle-x', kind: 'subtle' },
}
