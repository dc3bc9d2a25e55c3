import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import {
  type LifeDomainId,
  lifeDomainIds,
  type LifeDomainState,
} from '../../../../shared/domain/vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import { Row } from '../../../components/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { Segment } from '../../../components/Segment.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { toSectionId } from '../section-id.ts'
import { DomainGrid } from './DomainGrid.tsx'
import { DomainTable } from './DomainTable.tsx'
import { OtherDomains } from './OtherDomains.tsx'
import { ThenNowGrid } from './ThenNowGrid.tsx'
import { ThenNowTable } from './ThenNowTable.tsx'
import styles from './domains.module.css'

type View = 'course' | 'thenNow'

/** The life domains of this plan, what the family says beside what the team sees. */
export function LifeDomains() {
  const { t } = useTranslation()
  const [view, setView] = useState<View>('course')
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
          <Row gap="sm">
            <Segment
              label={t('plan.domains.view')}
              value={view}
              onChange={(id) => setView(id === 'thenNow' ? 'thenNow' : 'course')}
              options={[
                { id: 'course', label: t('plan.domains.course') },
                { id: 'thenNow', label: t('plan.domains.thenAndNow') },
              ]}
            />
            <span className={styles.asTable}>
              <Button
                variant="quiet"
                icon={isTable ? 'activity' : 'table-2'}
                onPress={() => setIsTable((was) => !was)}
              >
                {isTable ? t('plan.domains.asChart') : t('plan.domains.asTable')}
              </Button>
            </span>
          </Row>
        )
      }
    >
      <Picture ids={ids} view={view} isTable={isTable} />
      <OtherDomains
        states={states}
        showsAll={showsAll}
        onToggle={() => setShowsAll((was) => !was)}
      />
    </Section>
  )
}

type PictureProps = Readonly<{ ids: readonly LifeDomainId[]; view: View; isTable: boolean }>

/** Each picture has its table. */
function Picture({ ids, view, isTable }: PictureProps) {
  if (view === 'thenNow') return isTable ? <ThenNowTable ids={ids} /> : <ThenNowGrid ids={ids} />
  return isTable ? <DomainTable ids={ids} /> : <DomainGrid ids={ids} />
}

const readStates = (
  domains: readonly Entity<typeof planShape.domains>[],
): Readonly<Record<string, LifeDomainState>> =>
  Object.fromEntries(domains.map(({ id, state }) => [id, state]))
