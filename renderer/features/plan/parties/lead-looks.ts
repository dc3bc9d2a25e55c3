import type { PlanLead } from '../../../../shared/domain/case-life.ts'
import type { IconName } from '../../../components/icon-names.ts'

/** Icon and kind of each answer; the word stands beside it. A reservation or a no is news, not an alarm. */
export const leadLooks: Readonly<
  Record<PlanLead, Readonly<{ icon: IconName; kind: 'positive' | 'warning' }>>
> = {
  ja: { icon: 'circle-check', kind: 'positive' },
  jaMetVoorbehoud: { icon: 'circle-dashed', kind: 'warning' },
  nee: { icon: 'split', kind: 'warning' },
}
