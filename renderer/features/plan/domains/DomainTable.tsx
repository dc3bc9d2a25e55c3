import { useTranslation } from 'react-i18next'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useDay } from '../../../platform/use-day.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import type { Grade } from './grade-series.ts'
import { ScalesTable } from './ScalesTable.tsx'

/** Every grade of every person and day in words: the twin of the drawings. */
export function DomainTable({ ids }: Readonly<{ ids: readonly LifeDomainId[] }>) {
  const { t } = useTranslation()
  const tell = useGradesStory()
  return <ScalesTable caption={t('plan.domains.title')} ids={ids} tell={tell} />
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
