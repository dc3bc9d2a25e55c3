import { type LifeDomain, lifeDomains } from '../../../shared/content/life-domains.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { useDerived } from '../../document/use-derived.ts'

/**
 * The life domains a grade is asked for: only those that are part of this plan. Asking more than is
 * needed is not allowed (Autoriteit Persoonsgegevens, 2018).
 */
export function useQuestions(): readonly LifeDomain[] {
  return useDerived(planShape.domains, (domains) =>
    lifeDomains.filter(({ id }) =>
      domains.some((domain) => domain.id === id && domain.state === 'aanDeOrde'),
    ),
  )
}
