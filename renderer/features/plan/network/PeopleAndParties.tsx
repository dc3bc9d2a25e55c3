import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Section } from '../../../components/Section.tsx'
import { toSectionId } from '../section-id.ts'
import { EntityList } from './EntityList.tsx'
import { NetworkRow } from './NetworkRow.tsx'
import { PartyRow } from './PartyRow.tsx'
import { PersonRow } from './PersonRow.tsx'

/** Who this plan is of, who helps around it, and which parties are in it. */
export function PeopleAndParties() {
  const { t } = useTranslation()
  return (
    <Section title={t('plan.network.title')} id={toSectionId('network')}>
      <EntityList
        root={planShape.persons}
        title={t('plan.persons.title')}
        empty={t('plan.persons.empty')}
        addLabel={t('plan.persons.add')}
      >
        {(props) => <PersonRow {...props} />}
      </EntityList>
      <EntityList
        root={planShape.network}
        title={t('plan.contributions.title')}
        empty={t('plan.contributions.empty')}
        addLabel={t('plan.contributions.add')}
      >
        {(props) => <NetworkRow {...props} />}
      </EntityList>
      <EntityList
        root={planShape.parties}
        title={t('plan.parties.title')}
        empty={t('plan.parties.empty')}
        addLabel={t('plan.parties.add')}
      >
        {(props) => <PartyRow {...props} />}
      </EntityList>
    </Section>
  )
}
