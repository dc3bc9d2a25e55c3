import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { MissingParties } from '../parties/MissingParties.tsx'
import { NamedRegisseurs } from '../parties/NamedRegisseurs.tsx'
import { toSectionId } from '../section-id.ts'
import { EntityList } from './EntityList.tsx'
import { NetworkRow } from './NetworkRow.tsx'
import { PartyRow } from './PartyRow.tsx'
import { PersonRow } from './PersonRow.tsx'
import styles from './network.module.css'

/** Who this plan is of, who helps around it, and which parties are in it. */
export function PeopleAndParties({ caseId }: Readonly<{ caseId: string | null }>) {
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
      {caseId !== null && (
        <p className={styles.whole}>
          <TextLink href={`/huishouden/${encodeURIComponent(caseId)}/huishouden`}>
            {t('household.fromPlan')}
          </TextLink>
        </p>
      )}
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
      <Stack gap="md">
        <NamedRegisseurs />
        <MissingParties />
      </Stack>
    </Section>
  )
}
