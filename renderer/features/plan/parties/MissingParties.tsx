import { useTranslation } from 'react-i18next'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import { findMissingParties } from '../../../../shared/content/parties-of-domain.ts'
import { partyKinds } from '../../../../shared/content/party-kinds.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { lifeDomainIds } from '../../../../shared/domain/vocabulary.ts'
import { Notice } from '../../../components/Notice.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { useLabel } from '../../../platform/use-label.ts'
import styles from './parties.module.css'

/** Life domains of this plan without a party that one would expect there: a question, because none may be needed. */
export function MissingParties() {
  const { t } = useTranslation()
  const label = useLabel()
  const active = useDerived(planShape.domains, readActive)
  const kinds = useDerived(planShape.parties, readKinds)
  const domains = lifeDomainIds.filter((id) => active.includes(id))
  const missing = findMissingParties(domains, kinds)
  if (missing.length === 0) return null
  const nameOf = (kindId: string) => {
    const kind = partyKinds.find(({ id }) => id === kindId)
    return kind === undefined ? '' : label(kind)
  }
  return (
    <Notice kind="neutral" icon="circle-help" title={t('plan.missingParties.title')}>
      <ul className={styles.names}>
        {missing.map(({ domainId, kinds: likely }) => (
          <li key={domainId}>
            {t('plan.missingParties.of', {
              domain: label(findLifeDomain(domainId)),
              first: nameOf(likely[0] ?? ''),
              second: nameOf(likely[1] ?? likely[0] ?? ''),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const readActive = (domains: readonly Entity<typeof planShape.domains>[]): readonly string[] =>
  domains.filter(({ state }) => state === 'aanDeOrde').map(({ id }) => id)
const readKinds = (parties: readonly Entity<typeof planShape.parties>[]): readonly string[] =>
  parties.map(({ kind }) => kind)
