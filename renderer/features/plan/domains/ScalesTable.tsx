import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { Table } from '../../../components/Table.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import type { Grade } from './grade-series.ts'
import { useFamilyGrades, useSeesFamilyGrades, useTeamRatings } from './use-grades.ts'

type ScalesTableProps = Readonly<{
  caption: string
  ids: readonly LifeDomainId[]
  /** The grades of one domain on one scale, in words. */
  tell: (grades: readonly Grade[]) => ReactNode
}>

/** Life domains with what was said on both scales, each in words; the two are never put into one. */
export function ScalesTable({ caption, ids, tell }: ScalesTableProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const family = useFamilyGrades()
  const isShared = useSeesFamilyGrades()
  const team = useTeamRatings()
  const tellOf = (grades: readonly Grade[], id: LifeDomainId) =>
    tell(grades.filter(({ domainId }) => domainId === id))
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'domain', label: t('plan.domain') },
        { id: 'family', label: t('plan.domains.familyScale') },
        { id: 'team', label: t('plan.domains.teamScale') },
      ]}
      rows={ids.map((id) => ({
        id,
        cells: {
          domain: label(findLifeDomain(id)),
          family: isShared ? tellOf(family, id) : t('plan.domains.notShared'),
          team: tellOf(team, id),
        },
      }))}
    />
  )
}
