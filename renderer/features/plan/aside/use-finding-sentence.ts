import type { QualityCheck } from '../../../../shared/content/quality-checks.ts'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import type { Finding } from '../../../../shared/domain/plan-quality/quality-check.ts'
import { fillPlaces } from '../../../../shared/util/fill-places.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'

/** Says one finding of a check in the chosen language. */
export function useFindingSentence(): (check: QualityCheck, finding: Finding) => string {
  const label = useLabel()
  const format = useFormat()
  return ({ text }, { values }) => {
    const isMany = (values.count ?? 1) > 1
    return fillPlaces(label((isMany ? text.missingMany : undefined) ?? text.missing), {
      number: values.number,
      count: values.count,
      text: values.text,
      names: format.list(values.names ?? []),
      words: format.list(values.words ?? []),
      domain:
        values.domainId === undefined ? '' : label(findLifeDomain(values.domainId)).toLowerCase(),
    })
  }
}
