import { useTranslation } from 'react-i18next'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { Table } from '../../../components/Table.tsx'
import { useDay } from '../../../platform/use-day.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import type { Grade } from './grade-series.ts'
import { useFamilyGrades, useSeesFamilyGrades, useTeamRatings } from './use-grades.ts'

/** Every grade of every person and day in words: the twin of the drawings. */
export function DomainTable({ ids }: Readonly<{ ids: readonly LifeDomainId[] }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const tell = useGradesStory()
  const family = useFamilyGrades()
  const isShared = useSeesFamilyGrades()
  const team = useTeamRatings()
  return (
    <Table
      caption={t('plan.domains.title')}
      columns={[
        { id: 'domain', label: t('plan.domain') },
        { id: 'family', label: t('plan.domains.familyScale') },
        { id: 'team', label: t('plan.domains.teamScale') },
      ]}
      rows={ids.map((id) => ({
        id,
        cells: {
          domain: label(findLifeDomain(id)),
          family: isShared
            ? tell(family.filter(({ domainId }) => domainId === id))
            : t('plan.domains.notShared'),
          team: tell(team.filter(({ domainId }) => domainId === id)),
        },
      }))}
    />
  )
}

/** A line per day: "12 mei 2026: Marloes 4, Dennis 5". */
function useGradesStory() {
  const { t } = useTranslation()
  const toDay = useDay()
  const people = usePeopleInPlan()
  const nameOf = (id: string | null) =>
    people.find(id)?.short ?? t('plan.people.household').toLowerCase()
  return (grades: readonly Grade[]) => {
    const days = [...Map.groupBy(grades, ({ on }) => on)].toSorted(([a], [b]) => (a < b ? -1 : 1))
    if (days.length === 0) return t('plan.domains.notYet')
    return days.map(([on, ofDay]) => (
      <p key={on}>
        {`${toDay(on)}: ${ofDay.map((g) => `${nameOf(g.personId)} ${g.value}`).join(', ')}`}
      </p>
    ))
  }
}
