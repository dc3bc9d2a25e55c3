import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/use-format.ts'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import { lifeDomainIds, type LifeDomainState } from '../../../../shared/domain/vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import styles from './domains.module.css'

type OtherDomainsProps = Readonly<{
  states: Readonly<Record<string, LifeDomainState>>
  showsAll: boolean
  onToggle: () => void
}>

/** What was not at issue in one sentence each, and the way to all fourteen. */
export function OtherDomains({ states, showsAll, onToggle }: OtherDomainsProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { list: formatList } = useFormat()
  const namesOf = (state: LifeDomainState) =>
    formatList(
      lifeDomainIds
        .filter((id) => (states[id] ?? 'nietBesproken') === state)
        .map((id) => label(findLifeDomain(id)).toLowerCase()),
    )
  const notAtIssue = namesOf('nietAanDeOrde')
  const refused = namesOf('gezinWilNiet')
  const untold = lifeDomainIds.filter((id) => (states[id] ?? 'nietBesproken') === 'nietBesproken')
  return (
    <div className={styles.others}>
      {notAtIssue !== '' && <span>{t('plan.domains.notAtIssue', { names: notAtIssue })}</span>}
      {refused !== '' && <span>{t('plan.domains.refused', { names: refused })}</span>}
      {untold.length > 0 && <span>{t('plan.domains.untold', { count: untold.length })}</span>}
      <Button variant="quiet" size="compact" isExpanded={showsAll} onPress={onToggle}>
        {showsAll ? t('plan.domains.showFew') : t('plan.domains.showAll')}
      </Button>
    </div>
  )
}
