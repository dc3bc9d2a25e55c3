import { useTranslation } from 'react-i18next'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import type { PlanGap } from '../../../../shared/domain/plan-gaps.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../use-label.ts'

/** Says one gap in the chosen language. */
export function useGapSentence(): (gap: PlanGap) => string {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  return ({ kind, values }) =>
    t(`plan.gaps.missing.${kind}`, {
      number: values.number,
      count: values.count ?? 1,
      names: format.list(values.names ?? []),
      domain:
        values.domainId === undefined ? '' : label(findLifeDomain(values.domainId)).toLowerCase(),
    })
}
