import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { lifeDomainIds, type LifeDomainState } from '../../../../shared/domain/vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { toSectionId } from '../section-id.ts'
import { DomainGrid } from './DomainGrid.tsx'
import { DomainTable } from './DomainTable.tsx'
import { OtherDomains } from './OtherDomains.tsx'

/** The life domains of this plan, what the family says beside what the team sees. */
export function LifeDomains() {
  const { t } = useTranslation()
  const [isTable, setIsTable] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const states = useDerived(planShape.domains, readStates)
  const ids = lifeDomainIds.filter((id) => showsAll || states[id] === 'aanDeOrde')
  return (
    <Section
      title={t('plan.domains.title')}
      id={toSectionId('domains')}
      actions={
        ids.length > 0 && (
          <Button
            variant="quiet"
            icon={isTable ? 'activity' : 'table-2'}
            onPress={() => setIsTable((was) => !was)}
          >
            {isTable ? t('plan.domains.asChart') : t('plan.domains.asTable')}
          </Button>
        )
      }
    >
      {isTable ? <DomainTable ids={ids} /> : <DomainGrid ids={ids} />}
      <OtherDomains
        states={states}
        showsAll={showsAll}
        onToggle={() => setShowsAll((was) => !was)}
      />
    </Section>
  )
}

const readStates = (
  domains: readonly Entity<typeof planShape.domains>[],
): Readonly<Record<string, LifeDomainState>> =>
  Object.fromEntries(domains.map(({ id, state }) => [id, state]))
