import { useTranslation } from 'react-i18next'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { Table } from '../../../components/Table.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import type { Grade } from './grade-series.ts'
import { toThenNow } from './then-now.ts'
import { useFamilyGrades, useSeesFamilyGrades, useTeamRatings } from './use-grades.ts'
import { useThenNowStory } from './use-then-now-story.ts'

/** Then and now in words: the twin of the picture. */
export function ThenNowTable({ ids }: Readonly<{ ids: readonly LifeDomainId[] }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const tell = useThenNowStory()
  const family = useFamilyGrades()
  const team = useTeamRatings()
  const isShared = useSeesFamilyGrades()
  const say = (grades: readonly Grade[], id: LifeDomainId) => {
    const found = toThenNow(grades.filter(({ domainId }) => domainId === id))
    return found === null ? t('plan.domains.notYet') : tell(found)
  }
  return (
    <Table
      caption={t('plan.domains.thenAndNow')}
      columns={[
        { id: 'domain', label: t('plan.domain') },
        { id: 'family', label: t('plan.domains.familyScale') },
        { id: 'team', label: t('plan.domains.teamScale') },
      ]}
      rows={ids.map((id) => ({
        id,
        cells: {
          domain: label(findLifeDomain(id)),
          family: isShared ? say(family, id) : t('plan.domains.notShared'),
          team: say(team, id),
        },
      }))}
    />
  )
}
