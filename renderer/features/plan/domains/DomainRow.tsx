import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanRow } from '../rows/PlanRow.tsx'
import { DomainChart } from './DomainChart.tsx'
import { DomainDetails } from './DomainDetails.tsx'
import { DomainName } from './DomainName.tsx'
import { DomainTalk } from './DomainTalk.tsx'
import { FamilyGrades } from './FamilyGrades.tsx'
import { type Grade, toSeries } from './grade-series.ts'
import { TeamGrades } from './TeamGrades.tsx'
import { useSeriesStory } from './use-domain-story.ts'
import { useSeesFamilyGrades } from './use-grades.ts'
import styles from './domains.module.css'

type DomainRowProps = Readonly<{
  id: LifeDomainId
  /** Over all domains; the row takes its own. */
  family: readonly Grade[]
  team: readonly Grade[]
  period: Readonly<{ from: string; to: string }> | null
}>

/** One life domain: the family's grades beside the team's rating; a difference is a start of a talk. */
export const DomainRow = memo(function DomainRow({ id, family, team, period }: DomainRowProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const tell = useSeriesStory()
  const isShared = useSeesFamilyGrades()
  const own = useMemo(() => family.filter(({ domainId }) => domainId === id), [family, id])
  const seen = useMemo(() => team.filter(({ domainId }) => domainId === id), [team, id])
  const name = label(findLifeDomain(id))
  const [familySeries, teamSeries] = [toSeries(own), toSeries(seen)]
  return (
    <PlanRow
      rootName={planShape.domains.name}
      id={id}
      name={name}
      details={<DomainDetails id={id} name={name} />}
    >
      <div className={styles.domain}>
        <DomainName id={id} name={name} />
        <FamilyGrades grades={own} />
        {period !== null && own.length + seen.length > 0 ? (
          <DomainChart
            label={t('plan.domains.chart.label', {
              name,
              family: isShared ? tell(familySeries) : t('plan.domains.notShared'),
              team: tell(teamSeries),
            })}
            family={familySeries}
            team={teamSeries}
            period={period}
          />
        ) : (
          <span />
        )}
        <TeamGrades grades={seen} />
      </div>
      <DomainTalk id={id} team={seen} />
    </PlanRow>
  )
})
